package org.bilint.audit.view;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.zip.CRC32;

/** Where the report of a document stands. */
public final class ReportNames {

  /** The folder beside the dashboard. */
  public static final String FOLDER = "reports";

  /** Bytes of the document's own name: with what comes behind it, no more than a file may have. */
  private static final int LONGEST = 200;

  private ReportNames() {}

  /** A file name that tells the document to people, and apart from all others. */
  public static String of(String path) {
    CRC32 checksum = new CRC32();
    checksum.update(path.getBytes(StandardCharsets.UTF_8));
    String name = path.substring(path.lastIndexOf('/') + 1).replaceAll("[^\\p{L}\\p{N}._-]", "_");
    return shortened(name) + String.format(Locale.ROOT, "-%08x.html", checksum.getValue());
  }

  private static String shortened(String name) {
    int bytes = 0;
    for (int i = 0; i < name.length(); i += Character.charCount(name.codePointAt(i))) {
      bytes += Character.toString(name.codePointAt(i)).getBytes(StandardCharsets.UTF_8).length;
      if (bytes > LONGEST) {
        return name.substring(0, i);
      }
    }
    return name;
  }
}
