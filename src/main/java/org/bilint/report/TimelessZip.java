package org.bilint.report;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDateTime;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** A zip archive whose bytes follow from its contents: each entry has the same time, 1980-01-01. */
final class TimelessZip {

  /** The first time that an archive can say. */
  private static final LocalDateTime TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

  private TimelessZip() {}

  /** Writes an archive of any kind. */
  interface Source {
    void write(OutputStream out) throws IOException;
  }

  /** Writes the archive anew, its entries in their order. */
  static void write(Source source, OutputStream out) throws IOException {
    ByteArrayOutputStream archive = new ByteArrayOutputStream();
    source.write(archive);
    ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(archive.toByteArray()));
    ZipOutputStream zip = new ZipOutputStream(out);
    for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
      ZipEntry timeless = new ZipEntry(entry.getName());
      timeless.setTimeLocal(TIME);
      zip.putNextEntry(timeless);
      in.transferTo(zip);
      zip.closeEntry();
    }
    zip.finish();
    out.flush();
  }
}
