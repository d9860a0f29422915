package org.bilint.quality;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.bilint.Linter;
import org.bilint.check.Category;
import org.bilint.quality.SharedData.Pair;
import org.bilint.text.LanguageTag;

/**
 * The rules on polarity on other people's data: English that was perturbed (the roles swapped, so
 * that it is the source), and machine translations in which people looked for critical errors of
 * any kind.
 */
final class PolarityLabels {

  private static final Set<Category> POLARITY = EnumSet.of(Category.POLARITY);

  private final Linter linter;
  private final StringBuilder reading = new StringBuilder();

  private PolarityLabels(Linter linter) {
    this.linter = linter;
  }

  /** A section of the report; texts go to a folder for reading. */
  static String report(Linter linter, Path folder) throws IOException {
    PolarityLabels labels = new PolarityLabels(linter);
    StringBuilder out = new StringBuilder();
    Optional<Path> perturbed = SharedData.find("dev/demetr_zh_en.jsonl");
    if (perturbed.isPresent()) {
      out.append(labels.perturbed(JsonLines.read(perturbed.get()))).append('\n');
    }
    Optional<Path> critical = SharedData.find("dev/ced_enzh_dev.jsonl");
    if (critical.isPresent()) {
      out.append(labels.critical(JsonLines.read(critical.get())));
    }
    Files.writeString(folder.resolve("polarity-labels.txt"), labels.reading.toString());
    return out.isEmpty() ? "Skipped: the data is not here.\n" : out.toString();
  }

  private String perturbed(List<JsonNode> rows) {
    StringBuilder out = new StringBuilder("| English side | pairs | flagged |\n|---|--:|--:|\n");
    List<JsonNode> references =
        rows.stream().filter(row -> name(row).contains("reference")).toList();
    for (String kind : List.of("negation", "antonym")) {
      List<JsonNode> some = rows.stream().filter(row -> name(row).contains(kind)).toList();
      out.append(row(kind, "pert_sent", some, false));
    }
    out.append(row("machine translation", "mt_sent", references, true));
    return out.append(row("human reference", "eng_sent", references, true)).toString();
  }

  private static String name(JsonNode row) {
    return row.get("pert_name").asText();
  }

  private String row(String label, String side, List<JsonNode> rows, boolean silent) {
    List<Pair> pairs = new ArrayList<>();
    for (JsonNode row : rows) {
      pairs.add(pair(row.get("id").asInt(), row.get(side), row.get("src_sent")));
    }
    PairFindings findings = PairFindings.of(linter, pairs, POLARITY);
    for (int i = 0; i < pairs.size(); i++) {
      if (silent != findings.of(i).isEmpty()) {
        tell(label, pairs.get(i), findings, i);
      }
    }
    return String.format(
        Locale.ROOT,
        "| %s | %d | %d (%.1f%%) |%n",
        label,
        rows.size(),
        findings.flagged(),
        100.0 * findings.flagged() / Math.max(1, rows.size()));
  }

  private String critical(List<JsonNode> rows) {
    List<Pair> pairs = new ArrayList<>();
    for (JsonNode row : rows) {
      pairs.add(pair(pairs.size(), row.get("src"), row.get("mt")));
    }
    PairFindings findings = PairFindings.of(linter, pairs, POLARITY);
    int errors = 0;
    int doubted = 0;
    int found = 0;
    int doubtedFound = 0;
    for (int i = 0; i < pairs.size(); i++) {
      boolean error = rows.get(i).get("label").asText().equals("ERR");
      boolean doubt = false;
      for (JsonNode vote : rows.get(i).get("votes")) {
        doubt |= vote.asInt() > 0;
      }
      boolean flagged = !findings.of(i).isEmpty();
      errors += error ? 1 : 0;
      doubted += doubt ? 1 : 0;
      found += error && flagged ? 1 : 0;
      doubtedFound += doubt && flagged ? 1 : 0;
      if (flagged) {
        tell(rows.get(i).get("label").asText(), pairs.get(i), findings, i);
      }
    }
    long flagged = findings.flagged();
    return "| critical errors of any kind | sentences | flagged | precision | recall |\n"
        + "|---|--:|--:|--:|--:|\n"
        + line("most annotators see one", errors, flagged, found)
        + line("any annotator sees one", doubted, flagged, doubtedFound);
  }

  private static String line(String label, int all, long flagged, int found) {
    return String.format(
        Locale.ROOT,
        "| %s | %d | %d | %.1f%% | %.1f%% |%n",
        label,
        all,
        flagged,
        100.0 * found / Math.max(1, flagged),
        100.0 * found / Math.max(1, all));
  }

  private static Pair pair(int index, JsonNode english, JsonNode chinese) {
    return new Pair("labels", index, LanguageTag.ZH_CN, plain(english), plain(chinese));
  }

  /** The document has a line for each pair. */
  private static String plain(JsonNode text) {
    return text.asText().replaceAll("\\s+", " ");
  }

  private void tell(String label, Pair pair, PairFindings findings, int at) {
    reading.append(label).append('\t').append(pair.index()).append("\n    ");
    reading.append(pair.english()).append("\n    ").append(pair.chinese()).append('\n');
    findings
        .of(at)
        .forEach(f -> reading.append("      -> ").append(WordFindings.told(f)).append('\n'));
  }
}
