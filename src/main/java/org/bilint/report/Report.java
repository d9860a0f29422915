package org.bilint.report;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.bilint.check.CheckedDocument;

/** One output format. The same documents give the same bytes, every time and everywhere. */
public interface Report {

  /**
   * Writes all documents, in the order given; their findings are put in order here. The stream is
   * left open.
   *
   * @throws IOException if the stream fails, or if the format cannot hold these documents together
   */
  void write(List<CheckedDocument> documents, OutputStream out) throws IOException;

  /** The whole report in memory. */
  default byte[] bytes(List<CheckedDocument> documents) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      write(documents, out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  /** The whole report as a string; of a binary format that makes no sense. */
  default String render(List<CheckedDocument> documents) {
    return new String(bytes(documents), StandardCharsets.UTF_8);
  }
}
