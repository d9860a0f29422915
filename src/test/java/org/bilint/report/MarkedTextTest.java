package org.bilint.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.bilint.check.Severity;
import org.bilint.report.MarkedText.Mark;
import org.bilint.report.MarkedText.Run;
import org.bilint.text.Span;
import org.junit.jupiter.api.Test;

class MarkedTextTest {

  private static Mark mark(int finding, Severity severity, int start, int end) {
    return new Mark(finding, severity, new Span(start, end));
  }

  /** Each run with the findings it is under, the worst first: {@code "ab|cd:1,2|e"}. */
  private static String show(String text, Mark... marks) {
    return MarkedText.of(text, Arrays.asList(marks)).runs().stream()
        .map(MarkedTextTest::show)
        .collect(Collectors.joining("|"));
  }

  private static String show(Run run) {
    String findings =
        run.marks().stream().map(m -> "" + m.finding()).collect(Collectors.joining(","));
    return run.text() + (findings.isEmpty() ? "" : ":" + findings);
  }

  @Test
  void cutsWhereMarksBeginAndEnd() {
    assertEquals(
        "a|bc:1|de:2,1|f:2|g",
        show("abcdefg", mark(1, Severity.MINOR, 1, 5), mark(2, Severity.MAJOR, 3, 6)));
  }

  @Test
  void keepsAGapWhereItIs() {
    assertEquals("ab|:1|cd", show("abcd", mark(1, Severity.MAJOR, 2, 2)));
    assertEquals("abcd|:1", show("abcd", mark(1, Severity.MAJOR, 4, 4)));
  }

  @Test
  void doesNotCutASurrogatePair() {
    assertEquals("a|🚀:1|b", show("a🚀b", mark(1, Severity.MAJOR, 2, 3)));
  }

  @Test
  void losesNoCharacterAndNoMark() {
    Random random = new Random(20250731);
    for (int round = 0; round < 2_000; round++) {
      String text = "銷售🚀abc𠮷".repeat(1 + random.nextInt(3));
      List<Mark> marks = new ArrayList<>();
      for (int i = 0; i < random.nextInt(6); i++) {
        int start = random.nextInt(text.length() + 1);
        int end = start + random.nextInt(text.length() - start + 1);
        Severity severity = Severity.values()[random.nextInt(Severity.values().length)];
        marks.add(mark(i, severity, start, end));
      }
      List<Run> runs = MarkedText.of(text, marks).runs();
      assertEquals(text, runs.stream().map(Run::text).collect(Collectors.joining()));
      assertEquals(
          marks.size(), runs.stream().flatMap(run -> run.first().stream()).distinct().count());
      assertTrue(runs.stream().allMatch(run -> run.marks().containsAll(run.first())));
    }
  }
}
