package org.bilint.audit.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.bilint.audit.Counts;
import org.bilint.audit.Outcome;
import org.bilint.audit.Rendered;
import org.bilint.audit.State;
import org.bilint.audit.archive.Metadata;
import org.bilint.audit.store.RoleCount;
import org.bilint.audit.store.RuleCount;
import org.bilint.audit.store.StoredDocument;
import org.bilint.audit.terms.ArchiveTerm;
import org.bilint.check.Category;
import org.bilint.report.MarkdownNodes;
import org.commonmark.ext.gfm.tables.TableCell;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Reads the summary back as a wiki does. */
class MarkdownSummaryTest {

  private static final Set<String> KINDS =
      Set.of(
          "Document",
          "Heading",
          "Paragraph",
          "SoftLineBreak",
          "Text",
          "TableBlock",
          "TableHead",
          "TableBody",
          "TableRow",
          "TableCell");

  /** Cells with the name: one in each of eight tables, its renderings, and a reason. */
  private static final int NAMED = 10;

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
        "1. list",
        "12.5",
        "- list",
      })
  void aNameIsANameAndNothingElse(String hostile) {
    String summary = new MarkdownSummary(overview(hostile)).text();

    assertTrue(KINDS.containsAll(MarkdownNodes.kinds(summary)), summary);
    assertEquals(List.of(), MarkdownNodes.references(summary));
    List<String> cells =
        MarkdownNodes.of(summary).stream()
            .filter(TableCell.class::isInstance)
            .map(MarkdownNodes::text)
            .toList();
    assertEquals(NAMED, cells.stream().filter(each -> each.contains(hostile)).count(), summary);
    assertTrue(cells.contains("X001 " + hostile), summary);
    assertTrue(cells.contains(hostile + " ×5; " + hostile + "二 ×2"), summary);
    assertTrue(summary.contains("| 5.00 |"), "numbers stand as they are: " + summary);
  }

  private static Overview overview(String name) {
    Group group = new Group(name, 6, 1000, new Counts(0, 1, 0, 0), Optional.empty());
    Counts counts = new Counts(0, 1, 0, 0);
    return new Overview(
        Map.of(State.CHECKED, 1, State.UNREADABLE, 1),
        1,
        10,
        1000,
        counts,
        List.of(group),
        List.of(group),
        List.of(group),
        Map.of(),
        List.of(new RoleCount(name, 1000, counts)),
        List.of(new RuleCount("X001", name, Category.NUMBER, counts, 1)),
        List.of(document(name, Outcome.CHECKED, counts)),
        List.of(document(name, new Outcome(State.UNREADABLE, name), Counts.NONE)),
        List.of(
            new ArchiveTerm(
                "zh-TW",
                Rendered.Kind.PERSON,
                name,
                List.of(
                    new ArchiveTerm.Variant(name, 12, 5, "calls/a.txt"),
                    new ArchiveTerm.Variant(name + "二", 3, 2, "calls/b.txt")))));
  }

  private static StoredDocument document(String name, Outcome outcome, Counts counts) {
    return new StoredDocument(
        "calls/" + name, name, "00", 1000, Metadata.NONE, outcome, "zh-TW", 10, 1000, counts, "");
  }
}
