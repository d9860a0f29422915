package org.bilint.report;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.bilint.check.CheckedDocument;

/** A format of characters, which go out as UTF-8 without a byte-order mark. */
interface TextReport extends Report {

  /** Writes all documents, in the order given. */
  void write(List<CheckedDocument> documents, Appendable out) throws IOException;

  @Override
  default void write(List<CheckedDocument> documents, OutputStream out) throws IOException {
    Writer writer = utf8(out);
    write(documents, (Appendable) writer);
    writer.flush();
  }

  /** To be flushed. A lone surrogate, which UTF-8 cannot say, becomes a question mark. */
  static Writer utf8(OutputStream out) {
    return new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
  }
}
