package org.bilint.quality;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.bilint.Linter;
import org.bilint.check.Rule;
import org.bilint.rules.Checks;

/** The part of the report about names, English left over, and terms in several renderings. */
final class WordReport {

  private static final String ABSENT = "Skipped: the data is not here.\n";

  private final Linter linter;
  private final Path reading;
  private final long seed;

  WordReport(Linter linter, Path reading, long seed) {
    this.linter = linter;
    this.reading = reading;
    this.seed = seed;
  }

  String report() throws IOException {
    Judgements judgements = Judgements.load(Path.of("corpora", "judgements"));
    StringBuilder out = new StringBuilder();
    section(out, "Words: the rules measured", rules());
    Optional<GoldCall> call = GoldCall.find(FindingGroup.WORDS, linter);
    section(
        out,
        "Words: the annotated call",
        call.isPresent()
            ? "Of the prepared remarks, what both annotators have and a checker could see.\n\n"
                + call.get().report(judgements, reading)
            : ABSENT);
    section(
        out,
        "Words: terms of the call in several renderings",
        call.isPresent()
            ? new TermReports(call.get().checked()).report(judgements, reading)
            : ABSENT);
    HumanWords human = new HumanWords(linter, judgements);
    for (Path path : sets("ntrex128.zh-TW.tsv", "ntrex128.zh-CN.tsv", "tico19.all_dev_test.tsv")) {
      human.add(path);
    }
    section(out, "Words: human translations, untouched", human.report(reading));
    NameMutationRun mutations = new NameMutationRun(linter, seed);
    for (Path path : sets("ntrex128.zh-TW.tsv", "ntrex128.zh-CN.tsv")) {
      mutations.add(path);
    }
    section(out, "Words: one name spoilt in human translations", mutations.report(reading));
    section(out, "Words: names spoilt in the source", DemetrNames.report(linter, reading));
    section(out, "Words: renderings of entities", EntityRenderings.report(linter, reading));
    section(
        out,
        "Words: true sentence pairs against shuffled ones",
        AlignmentAuc.report(
            linter,
            sets("ntrex128.zh-TW.tsv", "ntrex128.zh-CN.tsv", "tico19.all_dev_test.tsv"),
            seed));
    section(out, "Growth", Growth.measure(linter).report(reading));
    return out.toString();
  }

  private static void section(StringBuilder out, String title, String text) {
    out.append("## ").append(title).append("\n\n").append(text).append('\n');
  }

  /** Zeros below mean nothing where no rule looks. */
  private static String rules() {
    TreeMap<String, Integer> counts = new TreeMap<>();
    FindingGroup.WORDS.categories().forEach(category -> counts.put(category.word(), 0));
    for (Rule rule : Checks.bundled().rules()) {
      counts.computeIfPresent(rule.category().word(), (k, n) -> n + 1);
    }
    StringBuilder out = new StringBuilder();
    counts.forEach(
        (category, rules) ->
            out.append(
                rules == 0
                    ? "- " + category + ": no rule yet, its figures below are empty\n"
                    : "- " + category + ": " + rules + (rules == 1 ? " rule\n" : " rules\n")));
    return out.toString();
  }

  private static List<Path> sets(String... names) {
    return List.of(names).stream()
        .flatMap(name -> SharedData.find("dev/" + name).stream())
        .toList();
  }
}
