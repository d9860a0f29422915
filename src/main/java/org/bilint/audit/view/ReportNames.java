package org.bilint.audit.view;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.zip.CRC32;

/** Where the report of a document stands. */
public final class ReportNames {

  /** The folder beside the dashboard. */
  public static final String FOLDER = "reports";

  private ReportNames() {}

  /** A file name that tells the document to people, and apart from all others. */
  public static String of(String path) {
    CRC32 checksum = new CRC32();
    checksum.update(path.getBytes(StandardCharsets.UTF_8));
    String name = path.substring(path.lastIndexOf('/') + 1).replaceAll("[^\\p{L}\\p{N}._-]", "_");
    return name + String.format(Locale.ROOT, "-%08x.html", checksum.getValue());
  }
}
