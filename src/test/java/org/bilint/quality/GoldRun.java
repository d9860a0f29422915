package org.bilint.quality;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.bilint.Linter;
import org.bilint.check.Category;
import org.bilint.check.CheckedDocument;
import org.bilint.check.Finding;
import org.bilint.read.InputFormat;
import org.bilint.read.Readers;
import org.bilint.read.UnreadableException;
import org.bilint.score.Evaluation;
import org.bilint.score.Gold;

/** A document of the project's own, its gold, and what bilint says of it. */
public record GoldRun(String name, Evaluation evaluation) {

  private static final Set<Category> JUDGED =
      EnumSet.of(Category.NUMBER, Category.UNIT, Category.DATE, Category.STRUCTURE);

  public static List<Path> ownGold() throws IOException {
    try (var files = Files.list(Path.of("corpora", "gold"))) {
      return files
          .filter(file -> file.toString().endsWith(".tsv"))
          .filter(file -> !file.toString().endsWith(".traps.tsv"))
          .sorted()
          .toList();
    }
  }

  /** The document that a gold table belongs to: the file of the same name. */
  public static Path documentOf(Path gold) throws IOException {
    String name = gold.getFileName().toString().replaceFirst("\\.tsv$", "");
    try (var files = Files.walk(Path.of("corpora"))) {
      return files
          .filter(Files::isRegularFile)
          .filter(file -> !file.startsWith(Path.of("corpora", "gold")))
          .filter(file -> file.getFileName().toString().startsWith(name + "."))
          .sorted()
          .findFirst()
          .orElseThrow(() -> new IllegalStateException("no document for " + gold));
    }
  }

  public static CheckedDocument lint(Path document, Linter linter) throws IOException {
    try {
      return linter.lint(
          Readers.read(
              document.getFileName().toString(),
              Files.readAllBytes(document),
              InputFormat.AUTO,
              Optional.empty(),
              Optional.empty()));
    } catch (UnreadableException e) {
      throw new IllegalStateException(e);
    }
  }

  public static GoldRun of(Path document, Path goldFile, Linter linter) throws IOException {
    CheckedDocument checked = lint(document, linter);
    Gold gold = Gold.parse(goldFile.toString(), Files.readString(goldFile));
    return new GoldRun(
        document.getFileName().toString(),
        Evaluation.of(
            gold,
            checked.aligned().document(),
            row -> JUDGED.stream().anyMatch(row::is) && row.detectable().equals("yes"),
            checked.findings().stream()
                .filter(finding -> JUDGED.contains(finding.rule().category()))
                .toList()));
  }

  /** How many of the right renderings that look wrong some finding stands on, and of how many. */
  static int[] traps(Path goldFile, Linter linter) throws IOException {
    CheckedDocument checked = lint(documentOf(goldFile), linter);
    Path file = Path.of(goldFile.toString().replaceFirst("\\.tsv$", ".traps.tsv"));
    List<String> rows = Files.readAllLines(file);
    int hit = 0;
    for (String line : rows.subList(1, rows.size())) {
      String[] c = line.split("\t", -1);
      Gold.Row trap =
          new Gold.Row(
              c[0].isEmpty() ? 0 : Integer.parseInt(c[0]),
              c[1].isEmpty() ? 0 : Integer.parseInt(c[1]),
              "trap",
              "",
              c[2].isEmpty() ? "\0" : c[2],
              c[3].isEmpty() ? "\0" : c[3],
              "",
              "",
              c[4]);
      hit +=
          checked.findings().stream()
                  .filter(finding -> JUDGED.contains(finding.rule().category()))
                  .anyMatch(finding -> trap.isTouchedBy(finding, checked.aligned().document()))
              ? 1
              : 0;
    }
    return new int[] {hit, rows.size() - 1};
  }

  static String byDocument(List<GoldRun> runs) {
    StringBuilder out =
        new StringBuilder("| document | planted | found | recall | findings | precision |\n");
    out.append("|---|--:|--:|--:|--:|--:|\n");
    for (GoldRun run : runs) {
      Evaluation e = run.evaluation();
      out.append(
          String.format(
              "| %s | %d | %d | %.1f%% | %d | %.1f%% |%n",
              run.name(),
              e.found().size() + e.missed().size(),
              e.found().size(),
              100 * e.recall(),
              e.confirmed().size() + e.unconfirmed().size(),
              100 * e.precision()));
    }
    return out.toString();
  }

  static String byRule(List<GoldRun> runs) {
    TreeMap<String, int[]> rules = new TreeMap<>();
    TreeMap<String, int[]> categories = new TreeMap<>();
    for (GoldRun run : runs) {
      for (Finding finding : run.evaluation().confirmed()) {
        rules.computeIfAbsent(label(finding), k -> new int[2])[0]++;
      }
      for (Finding finding : run.evaluation().unconfirmed()) {
        rules.computeIfAbsent(label(finding), k -> new int[2])[1]++;
      }
      for (Gold.Row row : run.evaluation().found()) {
        categories.computeIfAbsent(row.category(), k -> new int[2])[0]++;
      }
      for (Gold.Row row : run.evaluation().missed()) {
        categories.computeIfAbsent(row.category(), k -> new int[2])[1]++;
      }
    }
    StringBuilder out = new StringBuilder("| rule | findings | right | precision |\n");
    out.append("|---|--:|--:|--:|\n");
    rules.forEach(
        (rule, n) ->
            out.append(
                String.format(
                    "| %s | %d | %d | %.1f%% |%n",
                    rule, n[0] + n[1], n[0], 100.0 * n[0] / (n[0] + n[1]))));
    out.append("\n| category | planted | found | recall |\n|---|--:|--:|--:|\n");
    categories.forEach(
        (category, n) ->
            out.append(
                String.format(
                    "| %s | %d | %d | %.1f%% |%n",
                    category, n[0] + n[1], n[0], 100.0 * n[0] / (n[0] + n[1]))));
    return out.toString();
  }

  private static String label(Finding finding) {
    return finding.rule().id() + " " + finding.rule().name();
  }

  public static String misses(List<GoldRun> runs) {
    StringBuilder out = new StringBuilder();
    for (GoldRun run : runs) {
      for (Gold.Row row : run.evaluation().missed()) {
        out.append(
            String.format(
                "- missed: %s:%d %s `%s` / `%s`%n",
                run.name(), row.targetLine(), row.category(), row.sourceSpan(), row.targetSpan()));
      }
      for (Finding finding : run.evaluation().unconfirmed()) {
        out.append(
            String.format(
                "- not in the gold: %s %s %s%n",
                run.name(), finding.rule().id(), finding.message()));
      }
    }
    return out.toString();
  }
}
