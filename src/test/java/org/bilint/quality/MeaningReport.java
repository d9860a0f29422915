package org.bilint.quality;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bilint.Linter;
import org.bilint.quality.ClauseCuts.Kind;
import org.bilint.rules.Checks;

/** The part of the report about what is gone, what was added and what says the opposite. */
final class MeaningReport {

  /** Cuts of each kind in each of the three sets; 2,000 clauses in all. */
  private static final Map<Kind, Integer> CUTS =
      Map.of(Kind.CLAUSE, 700, Kind.ITEM, 150, Kind.SENTENCE, 250, Kind.WORD, 250);

  private static final List<String> HUMAN =
      List.of("ntrex128.zh-TW.tsv", "ntrex128.zh-CN.tsv", "tico19.all_dev_test.tsv");

  private static final List<String> CATEGORIES = List.of("omission", "addition", "polarity");

  private final Path reading;
  private final Path picture;
  private final long seed;

  /**
   * @param reading the folder for texts of findings
   * @param picture where the curve is drawn
   */
  MeaningReport(Path reading, Path picture, long seed) {
    this.reading = reading;
    this.picture = picture;
    this.seed = seed;
  }

  /** Only the rules that are measured. */
  private static Linter linter() {
    return new Linter(Checks.bundled().select(CATEGORIES, List.of()));
  }

  String report() throws IOException {
    Judgements judgements = Judgements.load(Path.of("corpora", "judgements"));
    Linter linter = linter();
    StringBuilder out = new StringBuilder("## Meaning: the annotated call\n\n");
    Optional<GoldCall> call = GoldCall.find(FindingGroup.MEANING, linter);
    out.append(
        call.isPresent()
            ? "Of the prepared remarks, what both annotators have and a checker could see.\n\n"
                + call.get().report(judgements, reading)
            : "Skipped: the data is not here.\n");
    out.append("\n## Meaning: human translations, untouched\n\n");
    HumanWording human = new HumanWording(FindingGroup.MEANING, linter, judgements);
    OmissionRun cuts = new OmissionRun(MeaningReport::linter, judgements, seed, CUTS);
    AdditionRun added = new AdditionRun(MeaningReport::linter, seed);
    boolean any = false;
    for (String name : HUMAN) {
      Optional<Path> path = SharedData.find("dev/" + name);
      if (path.isPresent()) {
        any = true;
        human.add(path.get());
        cuts.add(path.get());
        added.add(path.get());
      }
    }
    out.append(human.report(reading));
    out.append("\n## Meaning: cuts from human translations\n\n");
    out.append(any ? cuts.report(reading, picture) : "Skipped: the data is not here.\n");
    out.append("\nPrecision and recall over all likelihoods: [omission.svg](omission.svg).\n");
    out.append("\n## Meaning: text added to human translations\n\n");
    out.append(any ? added.report(reading) : "Skipped: the data is not here.\n");
    out.append("\n## Meaning: machine translation with gaps tagged by post-editors\n\n");
    out.append(new GapTags(linter).report());
    out.append("\n## Meaning: statements turned round in human translations\n\n");
    out.append(PolarityReport.report(linter, reading, seed));
    out.append("\n## Meaning: negations, antonyms and critical errors in other people's data\n\n");
    return out.append(PolarityLabels.report(linter, reading)).toString();
  }
}
