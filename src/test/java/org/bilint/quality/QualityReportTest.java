package org.bilint.quality;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bilint.Linter;
import org.bilint.rules.Checks;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Writes {@code reports/quality.md}: {@code mvn -B test -Dtest=QualityReportTest -Dtest.excluded=
 * -Dbilint.update=true}. Without the last property it only measures. The texts of findings, for
 * reading, go to {@code target/quality/}.
 */
@Tag("slow")
class QualityReportTest {

  private static final Path REPORT = Path.of("reports", "quality.md");
  private static final Path READING = Path.of("target", "quality");
  private static final long SEED = 20_251_122;

  private final Linter linter = new Linter(Checks.bundled());

  @Test
  void writesTheReport() throws IOException {
    Files.createDirectories(READING);
    StringBuilder out = new StringBuilder();
    out.append("# Quality\n\n");
    out.append(
        "Made by `mvn -B test -Dtest=QualityReportTest -Dtest.excluded= -Dbilint.update=true`.\n");
    out.append("Figures on data outside the project are measured where that data is there.\n\n");
    out.append(corpora());
    out.append(call());
    out.append(humanTranslations());
    out.append(mutations());
    out.append(new WordReport(linter, READING, SEED).report());
    out.append(new WordingReport(linter, READING).report()).append("\n");
    boolean update = Boolean.getBoolean("bilint.update");
    Path curve = (update ? REPORT.getParent() : READING).resolve("omission.svg");
    out.append(new MeaningReport(READING, curve, SEED).report()).append("\n");
    out.append(NumberSpecs.report(READING)).append("\n");
    out.append(ParserFuzz.report(SEED));
    if (update) {
      Files.createDirectories(REPORT.getParent());
      Files.writeString(REPORT, out.toString());
    }
    assertTrue(out.length() > 1000, "the report has something to say");
  }

  private String corpora() throws IOException {
    StringBuilder out = new StringBuilder("## The project's own corpora\n\n");
    out.append(
        "Invented documents with planted errors and hard false alarms (`corpora/SOURCES.md`).\n\n");
    List<GoldRun> runs = new ArrayList<>();
    int trapped = 0;
    int traps = 0;
    for (Path gold : GoldRun.ownGold()) {
      runs.add(GoldRun.of(GoldRun.documentOf(gold), gold, linter));
      int[] count = GoldRun.traps(gold, linter);
      trapped += count[0];
      traps += count[1];
    }
    out.append(
        String.format(
            "Of %d right renderings that look wrong, findings on: %d.%n%n", traps, trapped));
    out.append(GoldRun.byDocument(runs)).append('\n');
    out.append(GoldRun.byRule(runs)).append('\n');
    out.append(GoldRun.misses(runs)).append('\n');
    return out.toString();
  }

  private String call() throws IOException {
    StringBuilder out = new StringBuilder("## The annotated call\n\n");
    Optional<CallRun> run = CallRun.find(linter);
    return out.append(
            run.isPresent() ? run.get().report(READING) : "Skipped: the data is not here.\n")
        .append('\n')
        .toString();
  }

  private String humanTranslations() throws IOException {
    StringBuilder out = new StringBuilder("## Human translations, untouched\n\n");
    Judgements judgements = Judgements.load(Path.of("corpora", "judgements"));
    List<HumanTranslations.Result> results = new ArrayList<>();
    for (String name : humanSets()) {
      Optional<Path> path = SharedData.find("dev/" + name);
      if (path.isPresent()) {
        results.add(HumanTranslations.measure(path.get(), linter));
      }
    }
    if (results.isEmpty()) {
      return out.append("Skipped: the data is not here.\n\n").toString();
    }
    Files.writeString(READING.resolve("human.txt"), HumanTranslations.reading(results, judgements));
    out.append(
        "Number, unit and date findings of any severity. \"Right\": a reader of both languages");
    out.append(" agrees that the translation says something else.\n\n");
    out.append(HumanTranslations.table(results, judgements)).append('\n');
    out.append("What remains false, and why:\n\n");
    return out.append(HumanTranslations.remaining(results, judgements)).append('\n').toString();
  }

  private String mutations() throws IOException {
    StringBuilder out = new StringBuilder("## Single errors put into human translations\n\n");
    MutationRun run = new MutationRun(linter);
    for (String name : humanSets()) {
      Optional<Path> path = SharedData.find("dev/" + name);
      if (path.isPresent()) {
        run.add(SharedData.pairs(path.get()), 70, SEED);
      }
    }
    if (run.all() == 0) {
      return out.append("Skipped: the data is not here.\n\n").toString();
    }
    Files.writeString(READING.resolve("missed-mutations.txt"), run.missed());
    out.append("Seeded; only pairs on which bilint was silent are spoilt.\n\n");
    return out.append(run.table()).append('\n').toString();
  }

  private static List<String> humanSets() {
    return List.of("ntrex128.zh-TW.tsv", "ntrex128.zh-CN.tsv", "tico19.all_dev_test.tsv");
  }
}
