package org.bilint.score;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.bilint.ExampleDocument;
import org.bilint.Linter;
import org.bilint.check.CheckedDocument;
import org.bilint.rules.Checks;
import org.junit.jupiter.api.Test;

class GoldTest {

  private static final String HEADER =
      "line_en\tline_zh\tcategory\tseverity\tsource_span\ttarget_span\tagreement\tdetectable\tnote\n";

  private final CheckedDocument checked =
      new Linter(Checks.bundled())
          .lint(ExampleDocument.of("It raised $3 billion in May.", "它在五月籌集了3億美元。"));

  @Test
  void aFindingOnTheAnnotatedWordsIsRight() {
    Evaluation evaluation = evaluate("1\t2\tnumber\tcritical\t$3 billion\t3億\tboth\tyes\t×10\n");
    assertEquals(1, evaluation.recall());
    assertEquals(1, evaluation.precision());
  }

  @Test
  void anotherPlaceCategoryOrLineIsNot() {
    for (String row :
        List.of(
            "1\t2\tnumber\tcritical\tMay\t五月\tboth\tyes\t\n",
            "1\t2\tdate\tcritical\t$3 billion\t3億\tboth\tyes\t\n",
            "5\t6\tnumber\tcritical\t$3 billion\t3億\tboth\tyes\t\n")) {
      Evaluation evaluation = evaluate(row);
      assertEquals(0, evaluation.recall(), row);
      assertEquals(0, evaluation.precision(), row);
    }
  }

  @Test
  void aBadRowIsNamedByItsLine() {
    assertEquals(
        "gold.tsv:2: 8 columns are needed, 2 are there",
        assertThrows(
                IllegalArgumentException.class, () -> Gold.parse("gold.tsv", HEADER + "1\t2\n"))
            .getMessage());
    assertEquals(
        "gold.tsv:2: not a line number: x",
        assertThrows(
                IllegalArgumentException.class,
                () -> Gold.parse("gold.tsv", HEADER + "x\t2\tnumber\t\t\t\t\tyes\n"))
            .getMessage());
  }

  private Evaluation evaluate(String rows) {
    return Evaluation.of(
        Gold.parse("gold.tsv", HEADER + rows),
        checked.aligned().document(),
        row -> true,
        checked.findings());
  }
}
