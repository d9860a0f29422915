package org.bilint.quality;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.bilint.Linter;
import org.bilint.check.Category;
import org.bilint.check.Finding;
import org.bilint.quality.Mutations.Mutant;
import org.bilint.quality.SharedData.Pair;
import org.bilint.text.Document;
import org.bilint.text.LanguageTag;

/** What the rules on polarity find of turned meanings, and what they say of human translations. */
final class PolarityReport {

  private static final List<String> SETS =
      List.of("ntrex128.zh-TW.tsv", "ntrex128.zh-CN.tsv", "tico19.all_dev_test.tsv");

  /** Bilingual texts of alternating lines; the calls are machine translations, errors and all. */
  private static final Map<String, LanguageTag> TEXTS =
      new TreeMap<>(
          Map.of(
              "harbor-robotics-2025-q3.en-zh-TW.txt", LanguageTag.ZH_TW,
              "lumen-grid-fy2025-q2.en-zh-CN.txt", LanguageTag.ZH_CN,
              "amazon-2025-q2-call.en-zh-TW.txt", LanguageTag.ZH_TW));

  /** How many segments make a document. */
  private static final int RUN = 40;

  /** How many characters a speaker's line has at most. */
  private static final int SHORT = 30;

  /** How many mutations to make of each set at most. */
  private static final int MUTATIONS = 400;

  private final Linter linter;
  private final StringBuilder reading = new StringBuilder();
  private final Map<String, int[]> counts = new LinkedHashMap<>();
  private final StringBuilder untouched = new StringBuilder();

  private PolarityReport(Linter linter) {
    this.linter = linter;
    PolarityMutations.kinds().forEach(kind -> counts.put(kind, new int[2]));
  }

  /** A section of the report; the texts of findings and misses go to a folder for reading. */
  static String report(Linter linter, Path reading, long seed) throws IOException {
    return report(linter, reading, seed, Integer.MAX_VALUE);
  }

  /** The same on so many segments of each set. */
  static String report(Linter linter, Path reading, long seed, int most) throws IOException {
    PolarityReport report = new PolarityReport(linter);
    for (String name : SETS) {
      Optional<Path> path = SharedData.find("dev/" + name);
      if (path.isPresent()) {
        List<Pair> pairs = SharedData.pairs(path.get());
        report.add(name, pairs.subList(0, Math.min(most, pairs.size())), seed);
      }
    }
    for (Map.Entry<String, LanguageTag> text : TEXTS.entrySet()) {
      Path path = Path.of("corpora", text.getKey());
      Optional<Path> found =
          Files.exists(path) ? Optional.of(path) : SharedData.find("seed/" + text.getKey());
      if (found.isPresent()) {
        report.add(text.getKey(), pairs(found.get(), text.getValue()), seed);
      }
    }
    Files.writeString(reading.resolve("polarity.txt"), report.reading.toString());
    return report.text();
  }

  /** The lines of a text in which an English line is followed by a Chinese one. */
  static List<Pair> pairs(Path text, LanguageTag language) throws IOException {
    List<Pair> pairs = new ArrayList<>();
    String english = "";
    for (String line : Files.readAllLines(text)) {
      String plain = line.replace('\t', ' ').strip();
      long ideographs = plain.codePoints().filter(Character::isIdeographic).count();
      if (plain.isEmpty()) {
        continue;
      }
      if (ideographs * 6 < plain.length()) {
        english = plain;
      } else if (english.length() > SHORT) {
        String name = text.getFileName().toString();
        pairs.add(new Pair(name, pairs.size(), language, english, plain));
        english = "";
      }
    }
    return pairs;
  }

  private void add(String name, List<Pair> pairs, long seed) {
    List<List<Finding>> before = lint(pairs);
    List<Pair> silent = new ArrayList<>();
    int flagged = 0;
    for (int i = 0; i < pairs.size(); i++) {
      if (before.get(i).isEmpty()) {
        silent.add(pairs.get(i));
      } else {
        flagged++;
        tell("untouched", pairs.get(i), pairs.get(i).chinese(), before.get(i));
      }
    }
    untouched.append(
        String.format(
            "| %s | %d | %d | %.2f%% |%n",
            name, pairs.size(), flagged, 100.0 * flagged / pairs.size()));
    List<Mutant> mutants = PolarityMutations.of(silent, MUTATIONS, seed);
    List<Pair> spoilt = new ArrayList<>();
    for (Mutant mutant : mutants) {
      Pair pair = mutant.original();
      spoilt.add(
          new Pair(pair.set(), pair.index(), pair.language(), pair.english(), mutant.chinese()));
    }
    List<List<Finding>> after = lint(spoilt);
    for (int i = 0; i < mutants.size(); i++) {
      Mutant mutant = mutants.get(i);
      int[] count = counts.get(mutant.kind());
      count[1]++;
      if (after.get(i).isEmpty()) {
        tell("missed " + mutant.kind(), mutant.original(), mutant.chinese(), List.of());
      } else {
        count[0]++;
      }
    }
  }

  /** The findings on polarity of each pair, of any severity. */
  private List<List<Finding>> lint(List<Pair> pairs) {
    List<List<Finding>> byPair = new ArrayList<>();
    pairs.forEach(each -> byPair.add(new ArrayList<>()));
    if (pairs.isEmpty()) {
      return byPair;
    }
    LanguageTag language = pairs.get(0).language();
    for (int from = 0; from < pairs.size(); from += RUN) {
      List<Pair> part = pairs.subList(from, Math.min(pairs.size(), from + RUN));
      Document document = SharedData.document("pairs.tsv", language, part);
      for (Finding finding : linter.lint(document).findings()) {
        if (finding.rule().category() == Category.POLARITY) {
          int offset = finding.place().inDocument().start();
          byPair.get(from + document.lines().line(offset) - 1).add(finding);
        }
      }
    }
    return byPair;
  }

  private void tell(String what, Pair pair, String chinese, List<Finding> findings) {
    reading.append(what).append('\t').append(pair.set()).append('\t').append(pair.index());
    findings.forEach(
        f -> reading.append('\t').append(f.rule().id()).append(' ').append(f.message()));
    reading.append("\n    ").append(pair.english()).append("\n    ").append(chinese).append('\n');
  }

  private String text() {
    StringBuilder out = new StringBuilder();
    if (untouched.isEmpty()) {
      return out.append("Skipped: the data is not here.\n").toString();
    }
    out.append("Seeded turns put into human translations on which the rules on polarity were");
    out.append(" silent; findings of any severity of those rules count.\n\n");
    out.append("| turn | put in | found | share |\n|---|--:|--:|--:|\n");
    int found = 0;
    int all = 0;
    for (Map.Entry<String, int[]> each : counts.entrySet()) {
      out.append(row(each.getKey(), each.getValue()[0], each.getValue()[1]));
      found += each.getValue()[0];
      all += each.getValue()[1];
    }
    out.append(row("**all**", found, all));
    out.append("\nThe same translations untouched:\n\n");
    out.append("| set | segments | with a finding | share |\n|---|--:|--:|--:|\n");
    return out.append(untouched).toString();
  }

  private static String row(String kind, int found, int all) {
    return String.format(
        "| %s | %d | %d | %.1f%% |%n", kind, all, found, all == 0 ? 0 : 100.0 * found / all);
  }
}
