package org.bilint.audit;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.bilint.Linter;
import org.bilint.align.AlignedPair;
import org.bilint.annotate.Annotated;
import org.bilint.check.CheckedDocument;
import org.bilint.check.Finding;
import org.bilint.check.SourceWords;
import org.bilint.read.MonolingualException;
import org.bilint.read.UnreadableException;
import org.bilint.text.Document;

/** Checks one document after the other, in memory that does not grow with them. */
public final class DocumentAuditor {

  /** Heap that its tables and models take, in bytes; 140 MB were measured. */
  public static final long KNOWLEDGE = 180L << 20;

  private final Linter linter;
  private final Reading reading;
  private final Roles.Table roles = new Roles.Table();
  private final Renderings.Collector renderings = new Renderings.Collector();

  /** An auditor may serve several threads. */
  public DocumentAuditor(Linter linter, Reading reading) {
    this.linter = linter;
    this.reading = reading;
  }

  /**
   * Checks a document. A fault of ours is an outcome, too: it costs this document and no other.
   *
   * @param path as reports are to name it
   * @param walked whether it was found and not named, so that it may be no translation
   * @param parts takes what is found, in document order; worthless unless the outcome is checked
   * @throws IOException if the bytes cannot be had
   */
  public Outcome audit(String path, boolean walked, InputStream in, Consumer<Part> parts)
      throws IOException {
    Windows windows = new Windows(path, reading, in);
    Roles speakers = roles.forDocument();
    Map<String, Integer> seen = new HashMap<>();
    try {
      Optional<Windows.Window> window = windows.next();
      while (window.isPresent()) {
        parts.accept(part(window.get(), speakers, seen));
        window = windows.next();
      }
      return Outcome.CHECKED;
    } catch (MonolingualException e) {
      return new Outcome(walked ? State.LEFT_OUT : State.UNREADABLE, reason(e));
    } catch (UnreadableException e) {
      return new Outcome(State.UNREADABLE, reason(e));
    } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
      return new Outcome(State.FAILED, "bilint itself failed: " + e);
    }
  }

  private static String reason(UnreadableException e) {
    return e.line() > 1 ? "line " + e.line() + ": " + e.reason() : e.reason();
  }

  /** A checked document as a part of its own, for a report is made of it besides. */
  public Part part(CheckedDocument checked) {
    return part(checked, 0, roles.forDocument(), new HashMap<>());
  }

  /** A document that fits into a window. */
  public CheckedDocument lint(String path, byte[] bytes) throws UnreadableException {
    return linter.lint(reading.read(path, bytes));
  }

  private Part part(Windows.Window window, Roles speakers, Map<String, Integer> seen) {
    return part(linter.lint(window.document()), window.linesBefore(), speakers, seen);
  }

  private Part part(
      CheckedDocument checked, int linesBefore, Roles speakers, Map<String, Integer> seen) {
    Document document = checked.aligned().document();
    Map<Integer, String> roleByOffset = new HashMap<>();
    Map<String, Integer> words = new TreeMap<>();
    for (AlignedPair pair : checked.aligned().pairs()) {
      String role = speakers.of(pair.speaker());
      for (Annotated each : pair.source()) {
        roleByOffset.put(each.segment().offset(), role);
        words.merge(role, SourceWords.count(each.segment().text()), Integer::sum);
      }
      pair.target().forEach(each -> roleByOffset.put(each.segment().offset(), role));
    }
    List<FindingRow> findings = new ArrayList<>();
    for (Finding finding : checked.findings()) {
      String role = roleByOffset.getOrDefault(finding.place().segment().offset(), Roles.UNTOLD);
      findings.add(row(finding, document, linesBefore, role, seen));
    }
    return new Part(
        document.targetLanguage().tag(),
        checked.aligned().pairs().size(),
        checked.sourceWords(),
        findings,
        words.entrySet().stream().map(each -> new Speech(each.getKey(), each.getValue())).toList(),
        renderings.of(checked.aligned()),
        checked.diagnostics());
  }

  private static FindingRow row(
      Finding finding, Document document, int linesBefore, String role, Map<String, Integer> seen) {
    FindingRow row =
        new FindingRow(
            finding.rule().id(),
            finding.rule().name(),
            finding.rule().category(),
            finding.rule().mqm(),
            finding.severity(),
            finding.message(),
            finding.source().map(place -> Spot.of(document, place, linesBefore)),
            finding.target().map(place -> Spot.of(document, place, linesBefore)),
            finding.suggestion(),
            finding.fingerprint(),
            role);
    // Within a document fingerprints are told apart; those of its windows may meet.
    int before = seen.merge(finding.fingerprint(), 1, Integer::sum) - 1;
    return before == 0 ? row : row.as(finding.fingerprint() + "-" + (before + 1));
  }
}
