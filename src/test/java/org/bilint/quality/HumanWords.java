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
import org.bilint.quality.SharedData.Pair;
import org.bilint.quality.Verdicts.Judged;
import org.bilint.text.Document;

/**
 * Findings about words on human translations. The sets do not say where a document of theirs ends,
 * so each is measured twice: in runs of {@value #RUN} segments, about the length of a document, and
 * as one long document.
 */
final class HumanWords {

  private static final int RUN = 40;

  /** A finding with its pair. */
  private record Alarm(Pair pair, Finding finding) {}

  private final Linter linter;
  private final Judgements judgements;
  private final StringBuilder reading = new StringBuilder();
  private final StringBuilder local =
      new StringBuilder(
          "| set | as | segments | untranslated | name | minor or worse, both | segments with one |"
              + " per 100 segments | ... minor or worse | judged right | judged false | not read"
              + " |\n|---|---|--:|--:|--:|--:|--:|--:|--:|--:|--:|--:|\n");
  private final StringBuilder wide =
      new StringBuilder(
          "| set | as | English words | consistency, minor or worse | per 10,000 words | neutral |"
              + " per 10,000 words | judged right | judged false | not read |\n"
              + "|---|---|--:|--:|--:|--:|--:|--:|--:|--:|\n");

  HumanWords(Linter linter, Judgements judgements) {
    this.linter = linter;
    this.judgements = judgements;
  }

  void add(Path path) throws IOException {
    List<Pair> pairs = SharedData.pairs(path);
    String set = path.getFileName().toString();
    add(set, "runs of " + RUN, pairs, RUN);
    add(set, "one document", pairs, pairs.size());
  }

  private void add(String set, String as, List<Pair> pairs, int run) {
    List<Alarm> alarms = new ArrayList<>();
    int words = 0;
    for (int from = 0; from < pairs.size(); from += run) {
      List<Pair> part = pairs.subList(from, Math.min(pairs.size(), from + run));
      CheckedDocument checked = linter.lint(SharedData.document(set, part.get(0).language(), part));
      words += checked.sourceWords();
      Document document = checked.aligned().document();
      for (Finding finding : WordFindings.of(checked, FindingGroup.WORDS.categories())) {
        int line = document.lines().line(finding.place().inDocument().start());
        alarms.add(new Alarm(part.get(line - 1), finding));
      }
    }
    List<Alarm> ofSegments =
        alarms.stream()
            .filter(a -> WordFindings.LOCAL.contains(a.finding().rule().category()))
            .toList();
    local.append(localRow(set, as, pairs.size(), ofSegments));
    wide.append(
        wideRow(
            set,
            as,
            words,
            alarms.stream()
                .filter(a -> a.finding().rule().category() == Category.CONSISTENCY)
                .toList()));
    read(set, as, alarms);
  }

  private String localRow(String set, String as, int segments, List<Alarm> alarms) {
    Set<Integer> flagged = new TreeSet<>();
    alarms.forEach(alarm -> flagged.add(alarm.pair().index()));
    long shown = alarms.stream().filter(a -> WordFindings.counts(a.finding())).count();
    Verdicts verdicts = verdicts(set, alarms);
    return String.format(
        Locale.ROOT,
        "| %s | %s | %d | %d | %d | %d | %d | %.2f | %.2f | %d | %d | %d |%n",
        set,
        as,
        segments,
        count(alarms, Category.UNTRANSLATED),
        count(alarms, Category.NAME),
        shown,
        flagged.size(),
        100.0 * alarms.size() / segments,
        100.0 * shown / segments,
        verdicts.right(),
        verdicts.wrong(),
        verdicts.unread());
  }

  private String wideRow(String set, String as, int words, List<Alarm> alarms) {
    long shown = alarms.stream().filter(a -> WordFindings.counts(a.finding())).count();
    long hints = alarms.size() - shown;
    Verdicts verdicts =
        verdicts(set, alarms.stream().filter(a -> WordFindings.counts(a.finding())).toList());
    return String.format(
        Locale.ROOT,
        "| %s | %s | %d | %d | %.1f | %d | %.1f | %d | %d | %d |%n",
        set,
        as,
        words,
        shown,
        10_000.0 * shown / words,
        hints,
        10_000.0 * hints / words,
        verdicts.right(),
        verdicts.wrong(),
        verdicts.unread());
  }

  private Verdicts verdicts(String set, List<Alarm> alarms) {
    return Verdicts.of(alarms.stream().map(alarm -> judged(set, alarm)).toList(), judgements);
  }

  private static Judged judged(String set, Alarm alarm) {
    return new Judged(set, alarm.pair().index(), alarm.finding());
  }

  private static long count(List<Alarm> alarms, Category category) {
    return alarms.stream().filter(a -> a.finding().rule().category() == category).count();
  }

  private void read(String set, String as, List<Alarm> alarms) {
    reading.append("== ").append(set).append(", ").append(as).append('\n');
    for (Alarm alarm : alarms) {
      reading.append(judged(set, alarm).row(judgements)).append('\t');
      reading.append(WordFindings.told(alarm.finding())).append("\n    ");
      reading.append(alarm.pair().english()).append("\n    ");
      reading.append(alarm.pair().chinese()).append('\n');
    }
  }

  String report(Path folder) throws IOException {
    if (reading.isEmpty()) {
      return "Skipped: the data is not here.\n";
    }
    Files.writeString(folder.resolve("human-words.txt"), reading.toString());
    return "English left over and names, of any severity:\n\n"
        + local
        + "\nOne term in several renderings:\n\n"
        + wide;
  }
}
