package org.bilint.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import org.bilint.baseline.Baseline;
import org.bilint.check.CheckedDocument;
import org.bilint.report.Report;
import org.bilint.report.Setting;
import org.bilint.report.StreamedReport;

/**
 * The reports of a run. Those that can are written as the documents come; for the others the
 * documents are kept until the end.
 */
final class Reporting implements AutoCloseable {

  /** A report that is being written. */
  private record Begun(Output output, OutputStream out, StreamedReport.Sink sink) {}

  private final BiFunction<Output, Baseline, Setting> settings;
  private final PrintStream standard;
  private final List<Begun> begun = new ArrayList<>();
  private final List<Output> later = new ArrayList<>();
  private final List<CheckedDocument> kept = new ArrayList<>();

  /**
   * Begins the reports.
   *
   * @param settings what a report is made with, given what people decided
   * @param standard for the report without a path
   * @throws FaultException if a report cannot be written
   */
  Reporting(
      List<Output> outputs, BiFunction<Output, Baseline, Setting> settings, PrintStream standard)
      throws FaultException {
    this.settings = settings;
    this.standard = standard;
    for (Output output : outputs) {
      // What nobody has decided about yet is no matter to those that come as they go.
      if (report(output, Baseline.EMPTY) instanceof StreamedReport report) {
        begin(output, report);
      } else {
        later.add(output);
      }
    }
  }

  private Report report(Output output, Baseline decisions) {
    return output.format().report(settings.apply(output, decisions));
  }

  private void begin(Output output, StreamedReport report) throws FaultException {
    try {
      OutputStream out = output.open(standard);
      begun.add(new Begun(output, out, report.begin(out)));
    } catch (IOException e) {
      close();
      throw output.fault(e);
    }
  }

  /** Reports a document. */
  void add(CheckedDocument document) throws FaultException {
    for (Begun each : begun) {
      try {
        each.sink.add(document);
      } catch (IOException e) {
        throw each.output.fault(e);
      }
    }
    if (!later.isEmpty()) {
      kept.add(document);
    }
  }

  /**
   * Writes what is left to be written. What a baseline hides stands in the reports in which people
   * decide, and in no other.
   */
  void end(Baseline decisions) throws FaultException {
    for (Begun each : begun) {
      try {
        each.sink.end();
        each.out.close();
      } catch (IOException e) {
        throw each.output.fault(e);
      }
    }
    begun.clear();
    for (Output output : later) {
      List<CheckedDocument> documents =
          output.format().showsDecided()
              ? kept.stream().map(CheckedDocument::withDecided).toList()
              : kept;
      try (OutputStream out = output.open(standard)) {
        report(output, decisions).write(documents, out);
      } catch (IOException e) {
        throw output.fault(e);
      }
    }
  }

  /** Lets go of what was not ended. */
  @Override
  public void close() {
    for (Begun each : begun) {
      try {
        each.out.close();
      } catch (IOException e) {
        // What went wrong has been told.
      }
    }
  }
}
