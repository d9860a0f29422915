package org.bilint.report;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.bilint.Golden;
import org.bilint.check.CheckedDocument;
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
    byte[] report = bytes(format, ConsoleStyle.PLAIN);
    String text = format.isBinary() ? Consumers.xlsx(report) : withoutAssets(text(report));

    compare("sample." + format.word(), text);
    assertArrayEquals(report, bytes(format, ConsoleStyle.PLAIN), "byte-stable");
  }

  @Test
  void coloursTheConsole() throws IOException {
    byte[] report = bytes(OutputFormat.CONSOLE, new ConsoleStyle(true, 60, true));

    compare("sample.console-colour", text(report));
  }

  @ParameterizedTest
  @EnumSource
  void writesNoDocumentsAtAll(OutputFormat format) {
    String report =
        format.report(new Setting("1.0", Gate.DEFAULT, ConsoleStyle.PLAIN)).render(List.of());

    assertFalse(withoutAssets(report).contains("null"));
  }

  private static byte[] bytes(OutputFormat format, ConsoleStyle style) {
    // The two are in two languages, of which an XLIFF file has one.
    List<CheckedDocument> documents =
        format == OutputFormat.XLIFF
            ? List.of(Samples.difficult())
            : List.of(Samples.difficult(), Samples.clean());
    return format.report(new Setting("1.0", Gate.DEFAULT, style)).bytes(documents);
  }

  private static String text(byte[] report) {
    return new String(report, StandardCharsets.UTF_8);
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
    new Golden(GOLDEN.resolve(name + ".golden")).compare(actual);
  }
}
