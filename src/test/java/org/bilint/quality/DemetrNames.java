package org.bilint.quality;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.bilint.Linter;
import org.bilint.check.Category;
import org.bilint.check.Finding;
import org.bilint.quality.SharedData.Pair;
import org.bilint.text.LanguageTag;
import org.bilint.text.Span;

/**
 * Perturbed English against right Chinese, the roles swapped: the spoilt English is the source. A
 * name taken out of it is one that the translation adds. The pairs of one perturbation are one
 * document.
 */
final class DemetrNames {

  /** With the roles swapped, a name that was removed is an addition. */
  private static final Set<Category> CATEGORIES =
      EnumSet.of(Category.UNTRANSLATED, Category.NAME, Category.OMISSION, Category.ADDITION);

  private final Linter linter;
  private final StringBuilder missed = new StringBuilder();

  private DemetrNames(Linter linter) {
    this.linter = linter;
  }

  static String report(Linter linter, Path reading) throws IOException {
    Optional<Path> path = SharedData.find("dev/demetr_zh_en.jsonl");
    if (path.isEmpty()) {
      return "Skipped: the data is not here.\n";
    }
    return new DemetrNames(linter).measure(JsonLines.read(path.get()), reading);
  }

  private String measure(List<JsonNode> rows, Path reading) throws IOException {
    Map<String, List<JsonNode>> taken = new TreeMap<>();
    Map<String, JsonNode> sentences = new TreeMap<>();
    for (JsonNode row : rows) {
      String name = row.get("pert_name").asText();
      // "ne" is a named entity in the set's names of its perturbations.
      if (name.contains("_ne_")) {
        String label = name + ": " + row.get("pert_desc").asText();
        taken.computeIfAbsent(label, k -> new ArrayList<>()).add(row);
      }
      sentences.putIfAbsent(row.get("src_sent").asText(), row);
    }
    StringBuilder out =
        new StringBuilder("| English side | pairs | flagged | ... at the change |\n");
    out.append("|---|--:|--:|--:|\n");
    for (Map.Entry<String, List<JsonNode>> entry : taken.entrySet()) {
      out.append(perturbed(entry.getKey(), entry.getValue()));
    }
    List<JsonNode> distinct = new ArrayList<>(sentences.values());
    out.append(untouched("unperturbed machine translation", "mt_sent", distinct));
    out.append(untouched("unperturbed human reference", "eng_sent", distinct));
    Files.writeString(reading.resolve("demetr.txt"), missed.toString());
    return out.toString();
  }

  private String perturbed(String label, List<JsonNode> rows) {
    List<Pair> pairs = pairs("pert_sent", rows);
    PairFindings findings = PairFindings.of(linter, pairs, CATEGORIES);
    int atChange = 0;
    for (int i = 0; i < rows.size(); i++) {
      Span change = change(rows.get(i).get("mt_sent").asText(), pairs.get(i).english());
      boolean found = findings.of(i).stream().anyMatch(finding -> isAt(finding, change));
      atChange += found ? 1 : 0;
      if (!found) {
        read("missed " + label, pairs.get(i), findings.of(i));
      }
    }
    return String.format(
        Locale.ROOT,
        "| %s | %d | %s | %s |%n",
        label,
        rows.size(),
        share(findings.flagged(), rows.size()),
        share(atChange, rows.size()));
  }

  private String untouched(String label, String side, List<JsonNode> rows) {
    List<Pair> pairs = pairs(side, rows);
    PairFindings findings = PairFindings.of(linter, pairs, CATEGORIES);
    for (int i = 0; i < pairs.size(); i++) {
      if (!findings.of(i).isEmpty()) {
        read("flagged " + label, pairs.get(i), findings.of(i));
      }
    }
    return String.format(
        Locale.ROOT,
        "| %s | %d | %s | - |%n",
        label,
        pairs.size(),
        share(findings.flagged(), pairs.size()));
  }

  private static List<Pair> pairs(String side, List<JsonNode> rows) {
    List<Pair> pairs = new ArrayList<>();
    for (JsonNode row : rows) {
      pairs.add(
          new Pair(
              "demetr",
              row.get("id").asInt(),
              LanguageTag.ZH_CN,
              row.get(side).asText(),
              row.get("src_sent").asText()));
    }
    return pairs;
  }

  /** Where two texts differ, in the second, widened to the words beside it. */
  private static Span change(String before, String after) {
    int start = 0;
    int most = Math.min(before.length(), after.length());
    while (start < most && before.charAt(start) == after.charAt(start)) {
      start++;
    }
    int tail = 0;
    while (tail < most - start
        && before.charAt(before.length() - 1 - tail) == after.charAt(after.length() - 1 - tail)) {
      tail++;
    }
    return new Span(
        after.lastIndexOf(' ', Math.max(0, start - 2)) + 1,
        Math.max(start, after.length() - tail) + 1);
  }

  /** A finding without a place in the English is about something that is not said there. */
  private static boolean isAt(Finding finding, Span change) {
    return finding.source().map(place -> place.span().overlaps(change)).orElse(true);
  }

  private void read(String label, Pair pair, List<Finding> findings) {
    missed.append(label).append('\t').append(pair.index()).append("\n    ");
    missed.append(pair.english()).append("\n    ").append(pair.chinese()).append('\n');
    findings.forEach(
        finding -> missed.append("      -> ").append(WordFindings.told(finding)).append('\n'));
  }

  private static String share(long part, int whole) {
    return String.format(Locale.ROOT, "%d (%.1f%%)", part, whole == 0 ? 0 : 100.0 * part / whole);
  }
}
