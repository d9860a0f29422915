package org.bilint.quality;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.bilint.Linter;
import org.bilint.check.CheckedDocument;
import org.bilint.check.Fix;
import org.bilint.fix.Fixed;
import org.bilint.fix.Fixer;
import org.bilint.read.InputFormat;
import org.bilint.read.Readers;
import org.bilint.read.UnreadableException;
import org.bilint.terms.TermEntry;
import org.bilint.terms.Termbase;
import org.bilint.text.Document;
import org.bilint.text.LanguageTag;

/** The part of the report about terminology, locale, typography and doubts about the source. */
final class WordingReport {

  private static final List<LanguageTag> LOCALES =
      List.of(LanguageTag.ZH_TW, LanguageTag.ZH_CN, LanguageTag.ZH_HK);

  private final Linter linter;
  private final Path reading;

  WordingReport(Linter linter, Path reading) {
    this.linter = linter;
    this.reading = reading;
  }

  String report() throws IOException {
    Judgements judgements = Judgements.load(Path.of("corpora", "judgements"));
    StringBuilder out = new StringBuilder("## Wording: the annotated call\n\n");
    Optional<GoldCall> call = GoldCall.find(FindingGroup.WORDING, linter);
    out.append(
        call.isPresent()
            ? "Of the prepared remarks, what both annotators have and a checker could see.\n\n"
                + call.get().report(judgements, reading)
            : "Skipped: the data is not here.\n");
    out.append("\n## Wording: human translations, untouched\n\n");
    HumanWording human = new HumanWording(FindingGroup.WORDING, linter, judgements);
    for (String name :
        List.of("ntrex128.zh-TW.tsv", "ntrex128.zh-CN.tsv", "tico19.all_dev_test.tsv")) {
      Optional<Path> path = SharedData.find("dev/" + name);
      if (path.isPresent()) {
        human.add(path.get());
      }
    }
    out.append(human.report(reading));
    out.append("\n## Wording: `--fix` on the call\n\n");
    out.append(
        call.map(each -> repairs(each.checked())).orElse("Skipped: the data is not here.\n"));
    return out.append("\n## Wording: terms in the termbases\n\n").append(terms()).toString();
  }

  private String repairs(CheckedDocument before) {
    Document document = before.aligned().document();
    Fixed fixed =
        new Fixer(
                Fix.Safety.SAFE,
                text -> {
                  try {
                    return Optional.of(
                        linter.lint(
                            Readers.read(
                                document.path(),
                                text.getBytes(StandardCharsets.UTF_8),
                                InputFormat.AUTO,
                                Optional.of(document.sourceLanguage()),
                                Optional.of(document.targetLanguage()))));
                  } catch (UnreadableException e) {
                    return Optional.empty();
                  }
                })
            .fix(before);
    int left = fixed.document().findings().size();
    return String.format(
        "Of %d findings %d are repaired, %d went with them, %d are left.%n",
        before.findings().size(),
        fixed.findings(),
        before.findings().size() - fixed.findings() - left,
        left);
  }

  private static String terms() {
    Map<String, List<Integer>> counts = new TreeMap<>();
    List<Integer> sums = new ArrayList<>();
    for (int i = 0; i < LOCALES.size(); i++) {
      int wrong = 0;
      List<TermEntry> entries = Termbase.bundled(LOCALES.get(i)).entries();
      for (TermEntry entry : entries) {
        List<Integer> row =
            counts.computeIfAbsent(entry.domain(), k -> new ArrayList<>(List.of(0, 0, 0, 0, 0, 0)));
        row.set(2 * i, row.get(2 * i) + 1);
        row.set(2 * i + 1, row.get(2 * i + 1) + entry.forbidden().size());
        wrong += entry.forbidden().size();
      }
      sums.add(entries.size());
      sums.add(wrong);
    }
    counts.put("**all**", sums);
    StringBuilder out =
        new StringBuilder(
            "Hong Kong has its own word or Taiwan's. A forbidden rendering has its reason.\n\n"
                + "| domain | zh-TW | forbidden renderings | zh-CN | forbidden | zh-HK | forbidden"
                + " |\n|---|--:|--:|--:|--:|--:|--:|\n");
    counts.forEach(
        (domain, row) -> {
          out.append("| ").append(domain);
          row.forEach(count -> out.append(" | ").append(count));
          out.append(" |\n");
        });
    return out.toString();
  }
}
