package org.bilint;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.bilint.check.CheckedDocument;
import org.bilint.check.Severity;
import org.bilint.report.ConsoleStyle;
import org.bilint.report.Consumers;
import org.bilint.report.OutputFormat;
import org.bilint.report.Setting;
import org.bilint.score.Gate;
import org.bilint.text.LanguageTag;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * What each format for programs says of all that is in {@code corpora/}, in {@code
 * corpora/golden/formats/}; and that programs that read it see every finding. Written anew as the
 * other golden files are.
 */
class FormatGoldenTest {

  private static final Path FOLDER = GoldenCorpora.GOLDEN.resolve("formats");

  private static List<CheckedDocument> documents = List.of();

  @BeforeAll
  static void check() throws Exception {
    List<CheckedDocument> checked = new ArrayList<>();
    for (Path file : GoldenCorpora.documents()) {
      checked.add(GoldenCorpora.check(file, file.toString().replace('\\', '/')));
    }
    documents = List.copyOf(checked);
  }

  @TestFactory
  List<DynamicTest> everyFormatIsAsOnRecord() {
    return Stream.of(
            OutputFormat.SARIF,
            OutputFormat.JUNIT,
            OutputFormat.GITHUB,
            OutputFormat.GITLAB,
            OutputFormat.CHECKSTYLE,
            OutputFormat.RDJSON,
            OutputFormat.CSV,
            OutputFormat.XLSX)
        .map(
            format ->
                DynamicTest.dynamicTest(
                    format.word(), () -> compare(format, documents, "corpora." + format.word())))
        .toList();
  }

  @TestFactory
  List<DynamicTest> anXliffFileForEachLanguageIsAsOnRecord() {
    return Stream.of(LanguageTag.ZH_TW, LanguageTag.ZH_CN, LanguageTag.ZH_HK)
        .map(
            language ->
                DynamicTest.dynamicTest(
                    language.tag(),
                    () ->
                        compare(
                            OutputFormat.XLIFF,
                            in(language),
                            "corpora." + language.tag() + ".xlf")))
        .toList();
  }

  @Test
  void programsSeeEveryFinding() throws Exception {
    // The readers of these two know a finding by its line and what it says.
    assertEquals(distinct(), Consumers.sarif(report(OutputFormat.SARIF, documents)).size());
    assertEquals(distinct(), Consumers.gitlab(report(OutputFormat.GITLAB, documents)).size());
    assertEquals(
        findings(), Consumers.checkstyle(report(OutputFormat.CHECKSTYLE, documents)).size());
    assertEquals(findings(), Consumers.rdjson(report(OutputFormat.RDJSON, documents)).size());
    assertEquals(findings(), Consumers.csv(report(OutputFormat.CSV, documents)).size());
    long counted =
        documents.stream()
            .flatMap(each -> each.findings().stream())
            .filter(each -> each.severity().atLeast(Severity.MAJOR))
            .count();
    assertEquals(
        counted + documents.size(), Consumers.junit(report(OutputFormat.JUNIT, documents)).size());
  }

  @Test
  void anXliffReaderSeesEveryPlace() {
    for (LanguageTag language : List.of(LanguageTag.ZH_TW, LanguageTag.ZH_CN, LanguageTag.ZH_HK)) {
      int places =
          in(language).stream()
              .flatMap(each -> each.findings().stream())
              .mapToInt(
                  each -> (each.source().isPresent() ? 1 : 0) + (each.target().isPresent() ? 1 : 0))
              .sum();
      assertEquals(
          places, Consumers.xliff(report(OutputFormat.XLIFF, in(language))).size(), language.tag());
    }
  }

  private static int findings() {
    return documents.stream().mapToInt(each -> each.findings().size()).sum();
  }

  private static long distinct() {
    return documents.stream()
        .mapToLong(
            document ->
                document.findings().stream()
                    .map(
                        each ->
                            document
                                    .aligned()
                                    .document()
                                    .lines()
                                    .line(each.place().inDocument().start())
                                + each.message()
                                + each.rule().id())
                    .distinct()
                    .count())
        .sum();
  }

  private static List<CheckedDocument> in(LanguageTag language) {
    return documents.stream()
        .filter(each -> each.aligned().document().targetLanguage() == language)
        .toList();
  }

  private static byte[] report(OutputFormat format, List<CheckedDocument> checked) {
    return format.report(new Setting("golden", Gate.DEFAULT, ConsoleStyle.PLAIN)).bytes(checked);
  }

  private static void compare(OutputFormat format, List<CheckedDocument> checked, String name)
      throws IOException {
    byte[] report = report(format, checked);
    assertArrayEquals(report, report(format, checked), "byte-stable");
    String text =
        format.isBinary() ? Consumers.xlsx(report) : new String(report, StandardCharsets.UTF_8);
    new Golden(FOLDER.resolve(name)).compare(text);
  }
}
