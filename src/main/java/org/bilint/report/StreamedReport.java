package org.bilint.report;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.bilint.check.CheckedDocument;

/** A format that is done with a document once it is written: a run over many need not keep them. */
public interface StreamedReport extends Report {

  /** Takes the documents of a report, one after the other. */
  interface Sink {
    void add(CheckedDocument document) throws IOException;

    /** Writes what comes after the last one, and flushes. */
    void end() throws IOException;
  }

  /**
   * Begins a report. The stream is left open.
   *
   * @throws IOException if the stream fails
   */
  Sink begin(OutputStream out) throws IOException;

  @Override
  default void write(List<CheckedDocument> documents, OutputStream out) throws IOException {
    Sink sink = begin(out);
    for (CheckedDocument document : documents) {
      sink.add(document);
    }
    sink.end();
  }
}
