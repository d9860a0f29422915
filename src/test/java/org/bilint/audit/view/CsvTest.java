package org.bilint.audit.view;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.Optional;
import org.bilint.audit.FindingRow;
import org.bilint.audit.Spot;
import org.bilint.audit.store.StoredFinding;
import org.bilint.check.Category;
import org.bilint.check.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a spreadsheet makes of the tables of an audit. */
class CsvTest {

  private static String row(Object... cells) throws IOException {
    StringBuilder out = new StringBuilder();
    new Csv(out).row(cells);
    return out.toString();
  }

  @ParameterizedTest
  @ValueSource(strings = {"=1+1", "+1", "-1", "@SUM(A1)", "＝1", "＋1", "－1", "＠A1"})
  void noTextIsAFormula(String hostile) throws IOException {
    assertEquals("'" + hostile + "\n", row(hostile));
  }

  @Test
  void whatHidesAFormulaHidesNone() throws IOException {
    assertEquals("' =1+1,' =1+1\n", row("\t=1+1", "\r=1+1"));
    assertEquals(
        "\"'=HYPERLINK(\"\"http://x.test\"\",A1)\"\n", row("=HYPERLINK(\"http://x.test\",A1)"));
  }

  @Test
  void aNumberStaysANumber() throws IOException {
    assertEquals("-5,-0.25,7\n", row(-5, -0.25, 7L));
  }

  @Test
  void whatIsMissingIsEmptyAndARowIsALine() throws IOException {
    assertEquals(",a b,\"c,d\",\"say \"\"e\"\"\"\n", row(null, "a\nb", "c,d", "say \"e\""));
  }

  @Test
  void aHostileDocumentStartsNothing() throws IOException {
    StoredFinding finding =
        new StoredFinding(
            "@calls/q3.txt",
            new FindingRow(
                "NUM001",
                "number-mismatch",
                Category.NUMBER,
                "accuracy",
                Severity.MAJOR,
                "-5 against +5",
                Optional.of(new Spot(2, 1, 9, "=cmd|' /C calc'!A0")),
                Optional.of(new Spot(2, 3, 5, "＝1\u0007")),
                Optional.of("+1, \"好\"\n🚀"),
                "f1",
                "analyst"));

    assertEquals(
        "'@calls/q3.txt,NUM001,number-mismatch,number,accuracy,major,'-5 against +5,"
            + "2,1,9,'=cmd|' /C calc'!A0,2,3,5,'＝1\uFFFD,\"'+1, \"\"好\"\" 🚀\",f1,analyst\n",
        row(Tables.row(finding)));
  }
}
