package org.bilint.report;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.bilint.Golden;
import org.bilint.GoldenCorpora;
import org.bilint.check.CheckedDocument;
import org.bilint.read.UnreadableException;
import org.bilint.score.Gate;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * What the reports for people make of each document under {@code corpora/}, beside what {@link
 * org.bilint.GoldenTest} keeps. The page's style, script and wordings are left out.
 */
class CorporaGoldenTest {

  private static final Setting SETTING = new Setting("golden", Gate.DEFAULT, ConsoleStyle.PLAIN);

  @TestFactory
  List<DynamicTest> everyDocumentHasThePageAndTheCommentOnRecord() throws IOException {
    return GoldenCorpora.each(CorporaGoldenTest::compare);
  }

  private static void compare(Path file) throws IOException, UnreadableException {
    String name = file.getFileName().toString();
    CheckedDocument checked = GoldenCorpora.check(file, name);
    Path folder = GoldenCorpora.GOLDEN.resolve(name);
    compare(folder.resolve("report.md"), OutputFormat.MARKDOWN.report(SETTING), checked);
    compare(folder.resolve("report.html"), OutputFormat.HTML.report(SETTING), checked);
  }

  private static void compare(Path golden, Report report, CheckedDocument checked)
      throws IOException {
    new Golden(golden).compare(ReportGoldenTest.withoutAssets(report.render(List.of(checked))));
  }
}
