package org.bilint.report;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.bilint.check.CheckedDocument;
import org.bilint.check.Finding;
import org.bilint.check.Severity;

/**
 * Workflow commands, which GitHub Actions shows beside the lines. It shows so many of each level
 * and drops what comes after; so the worst come first, and how many are left is said in the end.
 */
final class GitHubReport implements TextReport {

  /** How many annotations of a level GitHub shows for a step. */
  private static final int SHOWN = 10;

  /** The levels in the order of their weight. */
  private enum Level {
    ERROR,
    WARNING,
    NOTICE;

    private static Level of(Severity severity) {
      return switch (severity) {
        case CRITICAL, MAJOR -> ERROR;
        case MINOR -> WARNING;
        case NEUTRAL -> NOTICE;
      };
    }
  }

  private record Annotation(Result result, Finding finding) {}

  @Override
  public void write(List<CheckedDocument> documents, Appendable out) throws IOException {
    List<Annotation> annotations = new ArrayList<>();
    for (CheckedDocument checked : documents) {
      Result result = new Result(checked);
      result.findings().forEach(finding -> annotations.add(new Annotation(result, finding)));
    }
    annotations.sort(Comparator.comparing(each -> each.finding().severity()));
    Map<Level, Integer> counts = new EnumMap<>(Level.class);
    int left = 0;
    for (Annotation each : annotations) {
      Level level = Level.of(each.finding().severity());
      // One notice is kept for saying what is left.
      int room = level == Level.NOTICE ? SHOWN - 1 : SHOWN;
      if (counts.merge(level, 1, Integer::sum) <= room) {
        write(each.result(), each.finding(), level, out);
      } else {
        left++;
      }
    }
    if (left > 0) {
      out.append("::notice title=bilint::")
          .append(
              data(
                  Figures.count(left, "more finding")
                      + ": GitHub shows no more than "
                      + SHOWN
                      + " of a level for a step"))
          .append('\n');
    }
  }

  private static void write(Result result, Finding finding, Level level, Appendable out)
      throws IOException {
    Region region = result.region(finding.place());
    out.append("::")
        .append(level.name().toLowerCase(Locale.ROOT))
        .append(" file=")
        .append(property(PathUri.plain(result.document().path())))
        .append(",line=" + region.startLine() + ",endLine=" + region.endLine());
    // Columns are understood within one line only.
    if (region.startLine() == region.endLine()) {
      out.append(",col=" + region.startColumn() + ",endColumn=" + region.endColumn());
    }
    out.append(",title=")
        .append(property(finding.rule().id() + " " + finding.rule().name()))
        .append("::")
        .append(data(Figures.withSuggestion(finding)))
        .append('\n');
  }

  /** On one line, so that no text of a document begins a command of its own. */
  private static String data(String text) {
    return Printable.of(text).replace("%", "%25");
  }

  private static String property(String text) {
    return data(text).replace(":", "%3A").replace(",", "%2C");
  }
}
