package org.bilint.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bilint.score.Gate;
import org.junit.jupiter.api.Test;

class OutputFormatTest {

  @Test
  void goesByItsWordOnly() {
    assertEquals(Optional.of(OutputFormat.JSONL), OutputFormat.of("jsonl"));
    assertEquals(Optional.empty(), OutputFormat.of("JSONL"));
    assertEquals(
        "console, concise, json, jsonl, markdown, html, sarif, junit, github, gitlab, checkstyle,"
            + " rdjson, csv, xlsx, xliff",
        OutputFormat.words());
  }

  @Test
  void keepsTheKeysOfTheContractInOrder() throws IOException {
    JsonNode root = new ObjectMapper().readTree(json(OutputFormat.JSON));
    JsonNode document = root.get("documents").get(0);
    JsonNode finding = document.get("findings").get(0);

    assertEquals(List.of("schema", "tool", "documents"), keys(root));
    assertEquals(
        List.of(
            "path", "sourceLocale", "targetLocale", "pairs", "sourceWords", "score", "findings"),
        keys(document));
    assertEquals(
        List.of("penalty", "per1000Words", "critical", "major", "minor"),
        keys(document.get("score")));
    assertEquals(
        List.of(
            "rule",
            "name",
            "category",
            "mqm",
            "severity",
            "message",
            "source",
            "target",
            "suggestion",
            "fingerprint"),
        keys(finding));
    assertTrue(finding.get("source").isNull());
    assertEquals(List.of("line", "column", "endColumn", "text"), keys(finding.get("target")));
  }

  @Test
  void writesALineForEachFinding() throws IOException {
    List<String> lines = json(OutputFormat.JSONL).lines().toList();

    assertEquals(9, lines.size());
    for (String line : lines) {
      assertEquals("path", keys(new ObjectMapper().readTree(line)).get(0));
    }
  }

  private static String json(OutputFormat format) {
    return format
        .report(new Setting("1.0", Gate.DEFAULT, ConsoleStyle.PLAIN))
        .render(List.of(Samples.difficult()));
  }

  private static List<String> keys(JsonNode node) {
    List<String> keys = new ArrayList<>();
    node.fieldNames().forEachRemaining(keys::add);
    return keys;
  }
}
