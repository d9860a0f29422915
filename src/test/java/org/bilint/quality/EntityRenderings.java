package org.bilint.quality;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.bilint.Linter;
import org.bilint.quality.SharedData.Pair;
import org.bilint.text.LanguageTag;

/**
 * Machine-translated questions about one entity each, of which people said whether the entity's
 * rendering is an accepted one. A rendering can be wrong and look right: a film's title in words.
 */
final class EntityRenderings {

  private EntityRenderings() {}

  /** Flagged and all. */
  private static final class Count {
    private int wrong;
    private int wrongFlagged;
    private int right;
    private int rightFlagged;

    void add(boolean isRight, boolean flagged) {
      right += isRight ? 1 : 0;
      rightFlagged += isRight && flagged ? 1 : 0;
      wrong += isRight ? 0 : 1;
      wrongFlagged += !isRight && flagged ? 1 : 0;
    }

    String row(String name) {
      int flagged = wrongFlagged + rightFlagged;
      return String.format(
          Locale.ROOT,
          "| %s | %d | %d (%.1f%%) | %d | %d (%.1f%%) | %s |%n",
          name,
          wrong,
          wrongFlagged,
          wrong == 0 ? 0 : 100.0 * wrongFlagged / wrong,
          right,
          rightFlagged,
          right == 0 ? 0 : 100.0 * rightFlagged / right,
          flagged == 0
              ? "-"
              : String.format(Locale.ROOT, "%.1f%%", 100.0 * wrongFlagged / flagged));
    }
  }

  static String report(Linter linter, Path reading) throws IOException {
    Optional<Path> path = SharedData.find("dev/eamt_dev_gpt-4o-mini-2024-07-18.jsonl");
    if (path.isEmpty()) {
      return "Skipped: the data is not here.\n";
    }
    List<JsonNode> rows = JsonLines.read(path.get());
    List<Pair> pairs = new ArrayList<>();
    for (JsonNode row : rows) {
      pairs.add(
          new Pair(
              "eamt",
              pairs.size(),
              LanguageTag.ZH_TW,
              row.get("src").asText().replace('\n', ' '),
              row.get("mt").asText().replace('\n', ' ')));
    }
    PairFindings findings = PairFindings.of(linter, pairs, WordFindings.LOCAL);
    Count all = new Count();
    Map<String, Count> byType = new TreeMap<>();
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < rows.size(); i++) {
      JsonNode row = rows.get(i);
      boolean right = row.get("entity_ok").asBoolean();
      boolean flagged = !findings.of(i).isEmpty();
      String type = row.get("types").path(0).asText("other");
      all.add(right, flagged);
      byType.computeIfAbsent(type, k -> new Count()).add(right, flagged);
      if (right == flagged) {
        text.append(flagged ? "flagged though accepted" : "missed").append('\t').append(type);
        text.append('\t').append(row.get("gold_mentions")).append("\n    ");
        text.append(pairs.get(i).english()).append("\n    ");
        text.append(pairs.get(i).chinese()).append('\n');
        findings.of(i).forEach(f -> text.append("      -> " + WordFindings.told(f) + "\n"));
      }
    }
    Files.writeString(reading.resolve("eamt.txt"), text.toString());
    StringBuilder out =
        new StringBuilder(
            "| entity | wrong renderings | ... flagged | accepted ones | ... flagged |"
                + " precision |\n|---|--:|--:|--:|--:|--:|\n");
    byType.forEach((type, count) -> out.append(count.row(type)));
    return out.append(all.row("**all**")).toString();
  }
}
