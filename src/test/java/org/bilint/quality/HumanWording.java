package org.bilint.quality;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.bilint.Linter;
import org.bilint.check.Category;
import org.bilint.check.CheckedDocument;
import org.bilint.check.Finding;
import org.bilint.check.Severity;
import org.bilint.quality.SharedData.Pair;
import org.bilint.quality.Verdicts.Judged;

/**
 * Findings of a group on human translations, by category, in runs of {@value #RUN} segments, about
 * the length of a document.
 */
final class HumanWording {

  private static final int RUN = 40;

  private final FindingGroup group;
  private final Linter linter;
  private final Judgements judgements;
  private final StringBuilder reading = new StringBuilder();
  private final StringBuilder table =
      new StringBuilder(
          "| set | category | segments | findings | per 100 segments | ... minor or worse | segments"
              + " with a major one | judged right | judged false | not read |\n"
              + "|---|---|--:|--:|--:|--:|--:|--:|--:|--:|\n");

  HumanWording(FindingGroup group, Linter linter, Judgements judgements) {
    this.group = group;
    this.linter = linter;
    this.judgements = judgements;
  }

  void add(Path path) throws IOException {
    List<Pair> pairs = SharedData.pairs(path);
    String set = path.getFileName().toString();
    List<Judged> all = new ArrayList<>();
    for (int from = 0; from < pairs.size(); from += RUN) {
      List<Pair> part = pairs.subList(from, Math.min(pairs.size(), from + RUN));
      CheckedDocument checked = linter.lint(SharedData.document(set, part.get(0).language(), part));
      for (Finding finding : WordFindings.of(checked, group.categories())) {
        Pair pair = part.get(WordFindings.line(checked, finding) - 1);
        Judged judged = new Judged(set, pair.index(), finding);
        all.add(judged);
        reading.append(judged.row(judgements)).append('\t').append(WordFindings.told(finding));
        reading.append("\n    ").append(pair.english());
        reading.append("\n    ").append(pair.chinese()).append('\n');
      }
    }
    for (Category category : group.categories()) {
      table.append(
          row(
              set,
              category,
              pairs.size(),
              all.stream().filter(j -> j.finding().rule().category() == category).toList()));
    }
  }

  private String row(String set, Category category, int segments, List<Judged> found) {
    long shown = found.stream().filter(j -> WordFindings.counts(j.finding())).count();
    Set<Integer> serious = new TreeSet<>();
    for (Judged each : found) {
      if (each.finding().severity().atLeast(Severity.MAJOR)) {
        serious.add(each.index());
      }
    }
    Verdicts verdicts = Verdicts.of(found, judgements);
    return String.format(
        Locale.ROOT,
        "| %s | %s | %d | %d | %.2f | %.2f | %d | %d | %d | %d |%n",
        set,
        category.word(),
        segments,
        found.size(),
        100.0 * found.size() / segments,
        100.0 * shown / segments,
        serious.size(),
        verdicts.right(),
        verdicts.wrong(),
        verdicts.unread());
  }

  String report(Path folder) throws IOException {
    if (reading.isEmpty()) {
      return "Skipped: the data is not here, or there is no finding.\n";
    }
    Files.writeString(folder.resolve("human-" + group.word() + ".txt"), reading.toString());
    return table.toString();
  }
}
