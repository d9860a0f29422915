package org.bilint.audit.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.bilint.audit.Counts;
import org.bilint.audit.State;
import org.bilint.audit.archive.Metadata;
import org.bilint.audit.store.RoleCount;
import org.bilint.audit.store.RuleCount;
import org.bilint.audit.store.StoredDocument;
import org.bilint.audit.terms.ArchiveTerm;
import org.bilint.check.Severity;

/**
 * A page that needs nothing else: who makes which errors, and is it getting better. Its policy
 * allows the one style and the one script it carries and nothing from anywhere.
 */
final class Dashboard {

  private static final int MOST_GROUPS = 30;
  private static final int MOST_RULES = 30;
  private static final int MOST_VARIANTS = 6;

  private final Page page = new Page();
  private final Overview overview;
  private final Set<String> reports;
  private final String version;

  /**
   * @param reports paths of the documents that have a report
   */
  Dashboard(Overview overview, Set<String> reports, String version) {
    this.overview = overview;
    this.reports = reports;
    this.version = version;
  }

  String html() {
    Asset script = Asset.load("dashboard.js");
    head(Asset.load("dashboard.css"), script);
    page.open("body").line();
    summary();
    page.open("main").line();
    if (overview.periods().size() > 1) {
      section(
          "time",
          "Over time",
          () -> new TimeChart(page, overview.periods(), overview.engineTimes()).write());
    }
    groups("engines", "Engines", "Engine", overview.engines());
    groups("companies", "Companies", "Company", overview.companies());
    roles();
    rules();
    worst();
    varying();
    faults();
    page.close("main").line();
    page.open("footer")
        .element(
            "p",
            "Made by bilint "
                + version
                + ". A penalty is the sum of 25 for a critical finding, 5 for a major and 1 for a"
                + " minor one. Findings are issues until a person decides.")
        .close("footer")
        .line();
    page.raw("script", script.text()).line();
    page.close("body").line().close("html").line();
    return "<!doctype html>\n" + page;
  }

  private void head(Asset style, Asset script) {
    String policy =
        "default-src 'none'; style-src %s; script-src %s; base-uri 'none'; form-action 'none'"
            .formatted(style.hash(), script.hash());
    page.open("html", "lang", "en").line().open("head").line();
    page.open("meta", "charset", "utf-8").line();
    page.open("meta", "http-equiv", "Content-Security-Policy", "content", policy).line();
    page.open("meta", "name", "viewport", "content", "width=device-width, initial-scale=1").line();
    page.open("meta", "name", "color-scheme", "content", "light dark").line();
    page.element("title", "Audit of " + documents() + " · bilint").line();
    page.raw("style", style.text()).line();
    page.close("head").line();
  }

  private String documents() {
    return Figures.count(overview.documents(), "document");
  }

  private void summary() {
    page.open("header").line();
    page.element("p", "bilint · audit", "class", "brand");
    page.element("h1", documents());
    page.element(
        "p",
        Figures.count(overview.pairs(), "paragraph pair")
            + " · "
            + Figures.count(overview.words(), "English word"),
        "class",
        "extent");
    page.line().open("dl", "class", "figures");
    figure("score", Figures.rate(overview.rate()), "penalty per 1,000 words");
    for (Severity severity : Severity.values()) {
      if (severity != Severity.NEUTRAL) {
        figure(severity.word(), Figures.count(overview.counts().count(severity)), severity.word());
      }
    }
    figure("", Figures.count(overview.failing()), "documents fail");
    if (overview.faulty() > 0) {
      figure("critical", Figures.count(overview.faulty()), "could not be read");
    }
    if (overview.count(State.LEFT_OUT) > 0) {
      figure("", Figures.count(overview.count(State.LEFT_OUT)), "in one language, left out");
    }
    page.close("dl").line().close("header").line();
  }

  private void figure(String kind, String value, String label) {
    page.open("div", "class", kind).element("dt", label).element("dd", value).close("div");
  }

  private void section(String id, String title, Runnable content) {
    page.open("section", "id", id, "aria-labelledby", id + "-title").line();
    page.element("h2", title, "id", id + "-title").line();
    content.run();
    page.close("section").line();
  }

  private void groups(String id, String title, String head, List<Group> groups) {
    if (groups.isEmpty()) {
      return;
    }
    List<Bars.Row> rows = new ArrayList<>();
    for (Group group : groups.subList(0, Math.min(MOST_GROUPS, groups.size()))) {
      rows.add(
          new Bars.Row(
              group.name(),
              group.rate(),
              group.interval(),
              List.of(Figures.count(group.documents()), Figures.count(group.words())),
              parts(group.counts(), group.words())));
    }
    String caption =
        "Penalty per 1,000 words, the worst first, with its 95% interval over documents"
            + (groups.size() > MOST_GROUPS
                ? "; the first " + MOST_GROUPS + " of " + Figures.count(groups.size())
                : "");
    section(
        id,
        title,
        () -> new Bars(page, caption, List.of(head, "Penalty", "Documents", "Words")).write(rows));
  }

  /** What the severities add to the penalty per 1,000 words. */
  private static List<Bars.Part> parts(Counts counts, long words) {
    List<Bars.Part> parts = new ArrayList<>();
    for (Severity severity : Severity.values()) {
      Counts alone = Counts.of(severity, counts.count(severity));
      parts.add(new Bars.Part(severity.word(), alone.rate(words)));
    }
    return parts;
  }

  private void roles() {
    if (overview.roles().size() < 2) {
      return;
    }
    List<Bars.Row> rows = new ArrayList<>();
    for (RoleCount role : overview.roles()) {
      rows.add(
          new Bars.Row(
              role.role(),
              role.counts().rate(role.words()),
              Optional.empty(),
              List.of(Figures.count(role.words()), Figures.count(role.counts().all())),
              parts(role.counts(), role.words())));
    }
    section(
        "roles",
        "Speakers",
        () ->
            new Bars(
                    page,
                    "Penalty per 1,000 words of what they say",
                    List.of("Role", "Penalty", "Words", "Findings"))
                .write(rows));
  }

  private void rules() {
    List<Bars.Row> rows = new ArrayList<>();
    for (RuleCount rule :
        overview.rules().subList(0, Math.min(MOST_RULES, overview.rules().size()))) {
      rows.add(
          new Bars.Row(
              rule.rule() + " " + rule.name(),
              rule.counts().rate(overview.words()),
              Optional.empty(),
              List.of(Figures.count(rule.counts().all()), Figures.count(rule.documents())),
              parts(rule.counts(), overview.words())));
    }
    if (!rows.isEmpty()) {
      section(
          "rules",
          "Rules",
          () ->
              new Bars(
                      page,
                      "What each rule adds to the penalty per 1,000 words",
                      List.of("Rule", "Penalty", "Findings", "Documents"))
                  .write(rows));
    }
  }

  private void worst() {
    if (overview.worst().isEmpty()) {
      return;
    }
    section("worst", "Worst documents", this::worstTable);
  }

  private void worstTable() {
    page.open("div", "class", "wide").open("table").open("thead").open("tr");
    for (String head :
        List.of("Document", "Company", "Date", "Engine", "Penalty", "Critical", "Major", "Minor")) {
      page.element("th", head, "scope", "col");
    }
    page.close("tr").close("thead").line().open("tbody").line();
    for (StoredDocument document : overview.worst()) {
      page.open("tr").open("th", "scope", "row");
      document(document);
      page.close("th");
      for (String field : List.of(Metadata.COMPANY, Metadata.DATE, Metadata.ENGINE)) {
        page.element("td", document.metadata().get(field).orElse(""));
      }
      page.element("td", Figures.rate(document.rate()), "class", "number");
      for (Severity severity : List.of(Severity.CRITICAL, Severity.MAJOR, Severity.MINOR)) {
        long count = document.counts().count(severity);
        page.element(
            "td",
            Figures.count(count),
            "class",
            "number " + (count == 0 ? "none" : severity.word()));
      }
      page.close("tr").line();
    }
    page.close("tbody").close("table").close("div").line();
  }

  /** By its path below the audited folder, as it is called on any machine. */
  private void document(StoredDocument document) {
    if (reports.contains(document.path())) {
      page.element(
          "a", document.key(), "href", ReportNames.FOLDER + "/" + ReportNames.of(document.path()));
    } else {
      page.text(document.key());
    }
  }

  private void varying() {
    if (overview.varying().isEmpty()) {
      return;
    }
    section(
        "names",
        "Names called differently",
        () -> {
          page.element(
              "p",
              "People, organisations and products with several renderings across the archive, those"
                  + " in most documents first. terms.tsv has what the archive agrees on.",
              "class",
              "note");
          page.open("label", "class", "search", "hidden", "")
              .text("Search ")
              .open("input", "type", "search", "id", "search")
              .close("label");
          page.open("div", "class", "wide").open("table", "id", "varying").open("thead").open("tr");
          for (String head : List.of("Name", "Kind", "Locale", "Renderings, with documents")) {
            page.element("th", head, "scope", "col");
          }
          page.close("tr").close("thead").line().open("tbody").line();
          overview.varying().forEach(this::name);
          page.close("tbody").close("table").close("div").line();
        });
  }

  private void name(ArchiveTerm name) {
    page.open("tr").element("th", name.source(), "scope", "row");
    page.element("td", name.kind().word()).element("td", name.locale());
    page.open("td", "lang", name.locale()).open("ul", "class", "variants");
    for (ArchiveTerm.Variant variant :
        name.variants().subList(0, Math.min(MOST_VARIANTS, name.variants().size()))) {
      page.open("li", "title", variant.example())
          .text(variant.written() + " ")
          .element("b", Figures.count(variant.documents()))
          .close("li");
    }
    page.close("ul").close("td").close("tr").line();
  }

  private void faults() {
    if (overview.faults().isEmpty()) {
      return;
    }
    section(
        "faults",
        "Could not be read",
        () -> {
          page.open("div", "class", "wide").open("table").open("tbody").line();
          for (StoredDocument document : overview.faults()) {
            page.open("tr").element("th", document.key(), "scope", "row");
            page.element("td", document.outcome().reason()).close("tr").line();
          }
          page.close("tbody").close("table").close("div").line();
          int more = overview.faulty() - overview.faults().size();
          if (more > 0) {
            page.element("p", "and " + Figures.count(more) + " more; see documents.csv").line();
          }
        });
  }
}
