package org.bilint.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.bilint.Linter;
import org.bilint.check.CheckedDocument;
import org.bilint.read.InputFormat;
import org.bilint.read.Readers;
import org.bilint.read.UnreadableException;
import org.bilint.rules.Checks;
import org.bilint.score.Gate;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * What the reports for people make of each document under {@code corpora/}, beside what {@link
 * org.bilint.GoldenTest} keeps. The page's style, script and wordings are left out.
 */
class CorporaGoldenTest {

  private static final Path CORPORA = Path.of("corpora");
  private static final Linter LINTER = new Linter(Checks.bundled());
  private static final Setting SETTING = new Setting("golden", Gate.DEFAULT, ConsoleStyle.PLAIN);

  @TestFactory
  List<DynamicTest> everyDocumentHasThePageAndTheCommentOnRecord() throws IOException {
    List<Path> documents;
    try (Stream<Path> calls = Files.list(CORPORA);
        Stream<Path> tables = Files.list(CORPORA.resolve("small"))) {
      documents =
          Stream.concat(calls, tables)
              .filter(file -> file.toString().matches(".*\\.(txt|tsv)"))
              .sorted()
              .toList();
    }
    assertFalse(documents.isEmpty());
    return documents.stream()
        .map(file -> DynamicTest.dynamicTest(file.toString(), () -> compare(file)))
        .toList();
  }

  private static void compare(Path file) throws IOException, UnreadableException {
    String name = file.getFileName().toString();
    CheckedDocument checked =
        LINTER.lint(
            Readers.read(
                name,
                Files.readAllBytes(file),
                InputFormat.AUTO,
                Optional.empty(),
                Optional.empty()));
    Path folder = CORPORA.resolve("golden").resolve(name);
    compare(folder.resolve("report.md"), OutputFormat.MARKDOWN.report(SETTING), checked);
    compare(folder.resolve("report.html"), OutputFormat.HTML.report(SETTING), checked);
  }

  private static void compare(Path golden, Report report, CheckedDocument checked)
      throws IOException {
    String text = ReportGoldenTest.withoutAssets(report.render(List.of(checked)));
    if (Boolean.getBoolean("bilint.update")) {
      Files.createDirectories(golden.getParent());
      Files.writeString(golden, text);
    }
    assertEquals(Files.readString(golden), text, golden.toString());
  }
}
