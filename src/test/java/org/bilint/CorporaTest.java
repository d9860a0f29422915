package org.bilint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bilint.check.CheckedDocument;
import org.bilint.check.Finding;
import org.bilint.quality.GoldRun;
import org.bilint.rules.Checks;
import org.bilint.score.Gold;
import org.bilint.text.Document;
import org.junit.jupiter.api.Test;

/**
 * The project's own documents: what is planted in them is there, and bilint finds nearly all of it.
 */
class CorporaTest {

  private static final Linter LINTER = new Linter(Checks.bundled());

  @Test
  void everyAnnotationStandsInItsLines() throws IOException {
    for (Path file : GoldRun.ownGold()) {
      Gold gold = Gold.parse(file.toString(), Files.readString(file));
      List<String> lines = Files.readAllLines(GoldRun.documentOf(file));
      for (Gold.Row row : gold.rows()) {
        if (row.sourceLine() > 0) {
          assertTrue(lines.get(row.sourceLine() - 1).contains(row.sourceSpan()), file + ": " + row);
        }
        if (row.targetLine() > 0) {
          assertTrue(lines.get(row.targetLine() - 1).contains(row.targetSpan()), file + ": " + row);
        }
      }
    }
  }

  @Test
  void nineInTenPlantedErrorsAreFoundAndMostFindingsAreThem() throws IOException {
    int found = 0;
    int planted = 0;
    int right = 0;
    int findings = 0;
    List<GoldRun> runs = new ArrayList<>();
    for (Path file : GoldRun.ownGold()) {
      GoldRun run = GoldRun.of(GoldRun.documentOf(file), file, LINTER);
      found += run.evaluation().found().size();
      planted += run.evaluation().found().size() + run.evaluation().missed().size();
      right += run.evaluation().confirmed().size();
      findings += run.evaluation().confirmed().size() + run.evaluation().unconfirmed().size();
      runs.add(run);
    }
    assertTrue(planted > 80, "planted: " + planted);
    assertTrue(found >= 0.9 * planted, GoldRun.misses(runs));
    assertTrue(right >= 0.7 * findings, GoldRun.misses(runs));
  }

  @Test
  void theDocumentsPairUp() throws IOException {
    for (Path file : GoldRun.ownGold()) {
      CheckedDocument checked = GoldRun.lint(GoldRun.documentOf(file), LINTER);
      Document document = checked.aligned().document();
      assertFalse(document.blocks().isEmpty());
      Set<String> structure =
          checked.findings().stream()
              .map(Finding::rule)
              .filter(rule -> rule.id().startsWith("STR"))
              .map(rule -> rule.id())
              .collect(Collectors.toSet());
      boolean table = file.getFileName().toString().contains("-and-");
      assertEquals(table, structure.isEmpty(), file + " " + structure);
    }
  }

  @Test
  void theCorporaSayWhereTheyAreFrom() throws IOException {
    String sources = Files.readString(Path.of("corpora", "SOURCES.md"));
    try (Stream<Path> files = Files.list(Path.of("corpora"))) {
      files
          .filter(file -> file.toString().endsWith(".txt"))
          .forEach(file -> assertTrue(sources.contains(file.getFileName().toString()), file + ""));
    }
  }
}
