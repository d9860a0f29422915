package org.bilint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.bilint.check.CheckedDocument;
import org.bilint.read.InputFormat;
import org.bilint.read.Readers;
import org.bilint.read.UnreadableException;
import org.bilint.report.ConsoleStyle;
import org.bilint.report.OutputFormat;
import org.bilint.report.Setting;
import org.bilint.rules.Checks;
import org.bilint.score.Gate;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * What bilint says of each document under {@code corpora/}, finding by finding, in {@code
 * corpora/golden/<document>/}. {@code mvn -B test -Dtest='*Golden*' -Dbilint.update=true} writes it
 * anew; read the difference before you commit it.
 */
class GoldenTest {

  private static final Path CORPORA = Path.of("corpora");
  private static final Linter LINTER = new Linter(Checks.bundled());

  @TestFactory
  List<DynamicTest> everyDocumentHasTheFindingsOnRecord() throws IOException {
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
    assertEquals(List.of(), checked.diagnostics());
    Path folder = CORPORA.resolve("golden").resolve(name);
    for (OutputFormat format : List.of(OutputFormat.CONCISE, OutputFormat.JSON)) {
      ConsoleStyle plain = new ConsoleStyle(false, 100, true);
      String report =
          format.report(new Setting("golden", Gate.DEFAULT, plain)).render(List.of(checked));
      Path golden = folder.resolve(format == OutputFormat.JSON ? "report.json" : "concise.out");
      if (Boolean.getBoolean("bilint.update")) {
        Files.createDirectories(folder);
        Files.writeString(golden, report);
      }
      assertEquals(Files.readString(golden), report, golden.toString());
    }
  }
}
