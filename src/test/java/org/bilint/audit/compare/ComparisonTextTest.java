package org.bilint.audit.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import org.bilint.audit.Counts;
import org.bilint.audit.stats.PairedDifference;
import org.bilint.report.MarkdownNodes;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.node.Heading;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Reads a comparison back as a pull request does. */
class ComparisonTextTest {

  private static final Set<String> KINDS =
      Set.of(
          "Document",
          "Heading",
          "Paragraph",
          "Text",
          "TableBlock",
          "TableHead",
          "TableBody",
          "TableRow",
          "TableCell");

  private static String compare(String name, String first, String second) {
    Counts one = new Counts(0, 1, 0, 0);
    return ComparisonText.of(
        new Comparison(
            List.of(new DocumentChange(name, "a", "b", one, Counts.NONE, Counts.NONE, 5, 15)),
            List.of(new RuleChange("X001", name, 1, 0, 0)),
            0,
            0,
            true,
            PairedDifference.of(new double[] {10})),
        first,
        second);
  }

  @Test
  void aTerminalShowsItAsWell() {
    String text = compare("arden/2023-01-10.txt", "audit-a", "audit-b");

    assertTrue(text.startsWith("# audit-a → audit-b\n\n"), text);
    assertTrue(
        text.contains(
            "| document             | before | after | change | new | gone | unchanged |\n"
                + "|----------------------|-------:|------:|-------:|----:|-----:|----------:|\n"
                + "| arden/2023-01-10.txt |   5.00 | 15.00 | +10.00 |   1 |    0 |         0 |\n"),
        text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a|b|c",
        "<script>alert(1)</script>",
        "@someone",
        "[x](http://evil.example)",
        "http://evil.example www.evil.example",
        "&lt;b&gt; &#64;me",
        "#12 org/repo#4 GH-12 :smile: $x$",
        "`code` **bold** _it_ \\",
        "- list",
      })
  void aNameIsANameAndNothingElse(String hostile) {
    String text = compare(hostile, hostile, "b " + hostile);

    assertTrue(KINDS.containsAll(MarkdownNodes.kinds(text)), text);
    assertEquals(List.of(), MarkdownNodes.references(text));
    assertEquals(
        List.of(hostile + " → b " + hostile),
        MarkdownNodes.of(text).stream()
            .filter(Heading.class::isInstance)
            .map(MarkdownNodes::text)
            .toList());
    List<String> cells =
        MarkdownNodes.of(text).stream()
            .filter(TableCell.class::isInstance)
            .map(MarkdownNodes::text)
            .toList();
    assertTrue(cells.contains(hostile), text);
    assertTrue(cells.contains("X001 " + hostile), text);
  }
}
