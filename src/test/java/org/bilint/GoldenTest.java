package org.bilint;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.bilint.check.CheckedDocument;
import org.bilint.read.UnreadableException;
import org.bilint.report.ConsoleStyle;
import org.bilint.report.OutputFormat;
import org.bilint.report.Setting;
import org.bilint.score.Gate;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * What bilint says of each document under {@code corpora/}, finding by finding, in {@code
 * corpora/golden/<document>/}. {@code mvn -B test -Dtest='*Golden*' -Dbilint.update=true} writes it
 * anew; read the difference before you commit it.
 */
class GoldenTest {

  @TestFactory
  List<DynamicTest> everyDocumentHasTheFindingsOnRecord() throws IOException {
    return GoldenCorpora.each(GoldenTest::compare);
  }

  private static void compare(Path file) throws IOException, UnreadableException {
    String name = file.getFileName().toString();
    CheckedDocument checked = GoldenCorpora.check(file, name);
    assertEquals(List.of(), checked.diagnostics());
    Path folder = GoldenCorpora.GOLDEN.resolve(name);
    for (OutputFormat format : List.of(OutputFormat.CONCISE, OutputFormat.JSON)) {
      ConsoleStyle plain = new ConsoleStyle(false, 100, true);
      String report =
          format.report(new Setting("golden", Gate.DEFAULT, plain)).render(List.of(checked));
      String kept = format == OutputFormat.JSON ? "report.json" : "concise.out";
      new Golden(folder.resolve(kept)).compare(report);
    }
  }
}
