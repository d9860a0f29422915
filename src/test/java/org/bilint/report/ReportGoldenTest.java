package org.bilint.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.bilint.score.Gate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What each format writes, to the letter; {@code -Dbilint.update=true} writes the files anew. */
class ReportGoldenTest {

  private static final Path GOLDEN = Path.of("src/test/resources/report");

  @ParameterizedTest
  @EnumSource
  void writesTheSampleAsBefore(OutputFormat format) throws IOException {
    String report = render(format, ConsoleStyle.PLAIN);

    compare("sample." + format.word(), withoutAssets(report));
    assertEquals(report, render(format, ConsoleStyle.PLAIN), "byte-stable");
  }

  @Test
  void coloursTheConsole() throws IOException {
    String report = render(OutputFormat.CONSOLE, new ConsoleStyle(true, 60, true));

    compare("sample.console-colour", report);
  }

  @ParameterizedTest
  @EnumSource
  void writesNoDocumentsAtAll(OutputFormat format) {
    String report =
        format.report(new Setting("1.0", Gate.DEFAULT, ConsoleStyle.PLAIN)).render(List.of());

    assertFalse(withoutAssets(report).contains("null"));
  }

  private static String render(OutputFormat format, ConsoleStyle style) {
    return format
        .report(new Setting("1.0", Gate.DEFAULT, style))
        .render(List.of(Samples.difficult(), Samples.clean()));
  }

  /** A change of the style sheet, the script or the wordings is no change of the format. */
  static String withoutAssets(String report) {
    return report
        .replace(Asset.STYLE.text(), "style")
        .replace(Asset.STYLE.hash().replace("'", "&#39;"), "style")
        .replace(Asset.SCRIPT.text(), "script")
        .replace(Asset.SCRIPT.hash().replace("'", "&#39;"), "script")
        .replaceFirst("\"wordings\":.*", "wordings");
  }

  private static void compare(String name, String actual) throws IOException {
    Path file = GOLDEN.resolve(name + ".golden");
    if (Boolean.getBoolean("bilint.update")) {
      Files.createDirectories(GOLDEN);
      Files.writeString(file, actual);
    }
    assertEquals(Files.readString(file), actual, name);
  }
}
