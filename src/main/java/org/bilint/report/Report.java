package org.bilint.report;

import java.io.IOException;
import java.util.List;
import org.bilint.check.CheckedDocument;

/** One output format. The same documents give the same characters, every time and everywhere. */
public interface Report {

  /** Writes all documents, in the order given; their findings are put in order here. */
  void write(List<CheckedDocument> documents, Appendable out) throws IOException;

  /** The whole report as a string. */
  default String render(List<CheckedDocument> documents) {
    StringBuilder out = new StringBuilder();
    try {
      write(documents, out);
    } catch (IOException e) {
      throw new AssertionError("a StringBuilder does not fail", e);
    }
    return out.toString();
  }
}
