package org.bilint.config;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class GlobsTest {

  private static final Path ROOT = Path.of("/calls").toAbsolutePath();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "*.txt         | a.txt         | true",
        "*.txt         | q3/a.txt      | true",
        "*.txt         | a.txt.md      | false",
        "q3/*.txt      | q3/a.txt      | true",
        "q3/*.txt      | q3/x/a.txt    | false",
        "q3/*.txt      | x/q3/a.txt    | false",
        "q3/**         | q3/x/a.txt    | true",
        "q3/           | q3/x/a.txt    | true",
        "**/draft/*    | draft/a.txt   | true",
        "**/draft/*    | x/y/draft/a   | true",
        "./q3/a.txt    | q3/a.txt      | true",
        "q?/a.txt      | q3/a.txt      | true",
        "q?/a.txt      | q//a.txt      | false",
        "q[1-3]/a.txt  | q3/a.txt      | true",
        "q[!1-3]/a.txt | q3/a.txt      | false",
        "*.{tsv,md}    | x/a.md        | true",
        "*.{tsv,md}    | x/a.txt       | false",
        "a.b           | aXb           | false",
        "(a)+$         | (a)+$         | true"
      })
  void matchesAsPeopleExpect(String glob, String path, boolean expected) {
    assertEquals(expected, new Globs(ROOT, List.of(glob)).match(ROOT.resolve(path)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "a[bc", "a{b,c"})
  void refusesWhatIsMalformed(String glob) {
    assertThrows(IllegalArgumentException.class, () -> new Globs(ROOT, List.of(glob)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"/elsewhere/a.txt", "/"})
  void matchesNothingOutsideItsFolder(String path) {
    Globs all = new Globs(ROOT, List.of("**"));
    assertEquals(false, all.match(Path.of(path).toAbsolutePath()));
  }
}
