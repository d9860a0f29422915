package org.bilint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bilint.check.Catalogue;
import org.bilint.check.Rule;
import org.bilint.check.RuleSet;
import org.bilint.lexicon.Lexicons;
import org.bilint.rules.Checks;
import org.junit.jupiter.api.Test;

/**
 * The rules as a whole: their page is up to date, their ids and names keep the house's promises.
 */
class RuleCatalogueTest {

  private static final Path FOLDER = Path.of("rules");
  private static final RuleSet RULES = Checks.bundled();

  /** What a name begins with when it names the cure. */
  private static final Set<String> CURES =
      Set.of("avoid", "check", "correct", "do", "dont", "fix", "keep", "no", "prefer", "use");

  @Test
  void theCatalogueIsUpToDate() throws IOException {
    Path page = FOLDER.resolve("README.md");
    String expected = Catalogue.markdown(RULES);
    if (Boolean.getBoolean("bilint.update")) {
      Files.writeString(page, expected);
    }
    assertEquals(
        expected,
        Files.exists(page) ? Files.readString(page) : "",
        "stale; run: mvn -B test -Dtest=RuleCatalogueTest -Dbilint.update=true");
  }

  @Test
  void theIndexNamesEveryFileOfTheFolder() throws IOException {
    try (Stream<Path> files = Files.list(FOLDER)) {
      List<String> present =
          files
              .map(file -> file.getFileName().toString())
              .filter(name -> name.endsWith(".yaml"))
              .sorted()
              .toList();
      assertFalse(present.isEmpty());
      assertEquals(present, lines("index.txt"));
    }
  }

  @Test
  void everyCheckServesARuleOrIsDescribedForRuleWriters() throws IOException {
    Set<String> used = RULES.rules().stream().map(Rule::check).collect(Collectors.toSet());
    String guide = Files.readString(Path.of("CONTRIBUTING.md"));
    assertFalse(Checks.all(Lexicons.bundled()).isEmpty());
    for (String check : Checks.all(Lexicons.bundled()).keySet()) {
      assertTrue(
          used.contains(check) || guide.contains("#### `" + check + "`"),
          check + " serves no rule and CONTRIBUTING.md has no section about it");
    }
  }

  @Test
  void noIdOrNameComesBack() throws IOException {
    for (String line : lines("retired.txt")) {
      String[] cells = line.split("\t");
      assertEquals(3, cells.length, "id, name and reason are expected: " + line);
      assertTrue(RULES.find(cells[0]).isEmpty(), cells[0] + " is retired");
      assertTrue(RULES.find(cells[1]).isEmpty(), cells[1] + " is retired");
    }
  }

  @Test
  void namesSayWhatIsWrongAndNotWhatToDo() {
    for (Rule rule : RULES.rules()) {
      String first = rule.name().substring(0, (rule.name() + "-").indexOf('-'));
      assertFalse(CURES.contains(first), rule.name() + " names the cure");
    }
  }

  @Test
  void aPrefixBelongsToOneCategory() {
    RULES.rules().stream()
        .collect(Collectors.groupingBy(rule -> rule.id().replaceAll("[0-9]", "")))
        .forEach(
            (prefix, members) ->
                assertEquals(1, members.stream().map(Rule::category).distinct().count(), prefix));
  }

  @Test
  void summariesAndMessagesAreOneLineWithoutAFullStop() {
    for (Rule rule : RULES.rules()) {
      for (String text : List.of(rule.summary(), rule.message())) {
        assertFalse(text.contains("\n") || text.endsWith("."), rule.id() + ": " + text);
      }
    }
  }

  private static List<String> lines(String name) throws IOException {
    return Files.readAllLines(FOLDER.resolve(name)).stream()
        .filter(line -> !line.isBlank() && !line.startsWith("#"))
        .toList();
  }
}
