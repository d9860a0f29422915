package org.bilint.audit.view;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.bilint.Golden;
import org.bilint.audit.Counts;
import org.bilint.audit.Outcome;
import org.bilint.audit.Rendered;
import org.bilint.audit.State;
import org.bilint.audit.archive.Metadata;
import org.bilint.audit.stats.Interval;
import org.bilint.audit.store.RoleCount;
import org.bilint.audit.store.RuleCount;
import org.bilint.audit.store.StoredDocument;
import org.bilint.audit.terms.ArchiveTerm;
import org.bilint.check.Category;
import org.bilint.report.Asset;
import org.junit.jupiter.api.Test;

/** The dashboard to the letter; {@code -Dbilint.update=true} writes the files anew. */
class DashboardTest {

  private static final Path GOLDEN = Path.of("src/test/resources/audit");

  private static final StoredDocument WORST =
      new StoredDocument(
          "calls/<b>&\"x\".txt",
          "<b>&\"x\".txt",
          "00",
          1000,
          Metadata.of(Map.of("company", "Harbor & Sons", "date", "2025-07-31", "engine", "v1")),
          Outcome.CHECKED,
          "zh-TW",
          10,
          500,
          new Counts(2, 1, 0, 0),
          "");

  private static final Overview OVERVIEW =
      new Overview(
          Map.of(State.CHECKED, 2, State.UNREADABLE, 1, State.LEFT_OUT, 1),
          1,
          1234,
          56789,
          new Counts(2, 3, 4, 1),
          List.of(group("Harbor & Sons", 12), group("艾科", 3)),
          List.of(group("v1", 9), group("v2", 4)),
          List.of(group("2025-06", 5), group("2025-07", 7)),
          new TreeMap<>(
              Map.of(
                  "v1", List.of(group("2025-06", 5), group("2025-07", 7)),
                  "v2", List.of(group("2025-07", 3)))),
          List.of(
              new RoleCount("analyst", 1000, new Counts(0, 1, 0, 0)),
              new RoleCount("executive", 3000, new Counts(1, 0, 4, 0))),
          List.of(
              new RuleCount(
                  "NUM004", "magnitude-mismatch", Category.NUMBER, new Counts(2, 0, 0, 0), 1)),
          List.of(WORST),
          List.of(
              new StoredDocument(
                  "calls/bad.txt",
                  "bad.txt",
                  "",
                  0,
                  Metadata.NONE,
                  new Outcome(State.UNREADABLE, "not UTF-8"),
                  "",
                  0,
                  0,
                  Counts.NONE,
                  "")),
          List.of(
              new ArchiveTerm(
                  "zh-TW",
                  Rendered.Kind.PERSON,
                  "Maya Lindqvist",
                  List.of(
                      new ArchiveTerm.Variant("瑪雅·林德奎斯特", 12, 5, "calls/a.txt"),
                      new ArchiveTerm.Variant("瑪亞·林奎斯特", 3, 2, "calls/b.txt")))));

  private static Group group(String name, int penalty) {
    return new Group(
        name,
        6,
        1000,
        new Counts(0, penalty / 5, penalty % 5, 0),
        Optional.of(new Interval(penalty - 1, penalty + 2)));
  }

  @Test
  void theDashboardIsAsBefore() throws IOException {
    String html = new Dashboard(OVERVIEW, Set.of(WORST.path()), "1.0").html();
    html = withoutAsset(html, Dashboard.STYLE, "dashboard.css");
    html = withoutAsset(html, Dashboard.SCRIPT, "dashboard.js");
    compare("dashboard.html", html);
  }

  private static String withoutAsset(String html, Asset asset, String name) {
    return html.replace(asset.text(), name).replace(asset.hash().replace("'", "&#39;"), name);
  }

  @Test
  void theSummaryIsAsBefore() throws IOException {
    compare("summary.md", new MarkdownSummary(OVERVIEW).text());
  }

  @Test
  void thePageNeedsNothingElse() {
    String html = new Dashboard(OVERVIEW, Set.of(), "1.0").html();
    assertTrue(html.contains("default-src &#39;none&#39;"), "a strict policy");
    assertFalse(html.contains("http://") || html.contains("https://"), "nothing from anywhere");
    assertFalse(html.contains(" style=") || html.contains(" onclick="), "nothing inline");
    assertFalse(html.contains("<b>&\"x\""), "what documents say is escaped");
  }

  @Test
  void anAuditWithoutMetadataHasADashboardToo() {
    Overview bare =
        new Overview(
            Map.of(),
            0,
            0,
            0,
            Counts.NONE,
            List.of(),
            List.of(),
            List.of(),
            Map.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of());
    String html = new Dashboard(bare, Set.of(), "1.0").html();
    assertTrue(html.contains("0 documents"));
    assertFalse(html.contains("NaN"));
  }

  private static void compare(String name, String actual) throws IOException {
    new Golden(GOLDEN.resolve(name + ".golden")).compare(actual);
  }
}
