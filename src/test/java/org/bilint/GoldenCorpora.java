package org.bilint;

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
import org.bilint.rules.Checks;
import org.junit.jupiter.api.DynamicTest;

/** The documents under {@code corpora/} of which golden files are kept. */
public final class GoldenCorpora {

  private static final Path FOLDER = Path.of("corpora");

  /** Where the golden files are. */
  public static final Path GOLDEN = FOLDER.resolve("golden");

  private static final Linter LINTER = new Linter(Checks.bundled());

  private GoldenCorpora() {}

  /** What is to hold for a document. */
  public interface Claim {
    void check(Path file) throws Exception;
  }

  /** The calls and the small tables, by path. */
  public static List<Path> documents() throws IOException {
    try (Stream<Path> calls = Files.list(FOLDER);
        Stream<Path> tables = Files.list(FOLDER.resolve("small"))) {
      List<Path> documents =
          Stream.concat(calls, tables)
              .filter(file -> file.toString().matches(".*\\.(txt|tsv)"))
              .sorted()
              .toList();
      assertFalse(documents.isEmpty());
      return documents;
    }
  }

  /** A test for each document. */
  public static List<DynamicTest> each(Claim claim) throws IOException {
    return documents().stream()
        .map(file -> DynamicTest.dynamicTest(file.toString(), () -> claim.check(file)))
        .toList();
  }

  /**
   * A document with its findings.
   *
   * @param name what it is called in reports
   */
  public static CheckedDocument check(Path file, String name)
      throws IOException, UnreadableException {
    return LINTER.lint(
        Readers.read(
            name, Files.readAllBytes(file), InputFormat.AUTO, Optional.empty(), Optional.empty()));
  }
}
