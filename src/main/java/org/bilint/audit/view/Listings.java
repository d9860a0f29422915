package org.bilint.audit.view;

import java.util.List;
import java.util.Set;
import org.bilint.audit.archive.Metadata;
import org.bilint.audit.store.StoredDocument;
import org.bilint.audit.terms.ArchiveTerm;
import org.bilint.check.Severity;
import org.bilint.report.Html;

/** What somebody has to look at one by one: the worst documents, names, and what was not read. */
final class Listings {

  private static final int MOST_VARIANTS = 6;

  private final Html page;

  Listings(Html page) {
    this.page = page;
  }

  /**
   * @param reports paths of the documents that have a report
   */
  void worst(List<StoredDocument> documents, Set<String> reports) {
    if (documents.isEmpty()) {
      return;
    }
    WideTable table =
        new WideTable(
            List.of(
                "Document", "Company", "Date", "Engine", "Penalty", "Critical", "Major", "Minor"));
    new Section("worst", "Worst documents")
        .write(
            page,
            () -> {
              table.write(page, () -> documents.forEach(each -> document(each, reports)));
              page.line();
            });
  }

  private void document(StoredDocument document, Set<String> reports) {
    page.open("tr").open("th", "scope", "row");
    name(document, reports);
    page.close("th");
    for (String field : List.of(Metadata.COMPANY, Metadata.DATE, Metadata.ENGINE)) {
      page.element("td", document.metadata().get(field).orElse(""));
    }
    page.element("td", Figures.rate(document.rate()), "class", "number");
    for (Severity severity : List.of(Severity.CRITICAL, Severity.MAJOR, Severity.MINOR)) {
      long count = document.counts().count(severity);
      String kind = count == 0 ? "none" : severity.word();
      page.element("td", Figures.count(count), "class", "number " + kind);
    }
    page.close("tr").line();
  }

  /** Its path below the audited folder, as it is called on any machine. */
  private void name(StoredDocument document, Set<String> reports) {
    String path = document.path();
    if (reports.contains(path)) {
      String report = ReportNames.FOLDER + "/" + ReportNames.of(path);
      page.element("a", document.key(), "href", report);
    } else {
      page.text(document.key());
    }
  }

  void varying(List<ArchiveTerm> names) {
    if (names.isEmpty()) {
      return;
    }
    WideTable table =
        new WideTable(
            List.of("Name", "Kind", "Locale", "Renderings, with documents"), "id", "varying");
    new Section("names", "Names called differently")
        .write(
            page,
            () -> {
              page.element(
                  "p",
                  "People, organisations and products with several renderings across the archive,"
                      + " those in most documents first. terms.tsv has what the archive agrees on.",
                  "class",
                  "note");
              page.open("label", "class", "search", "hidden", "")
                  .text("Search ")
                  .open("input", "type", "search", "id", "search")
                  .close("label");
              table.write(page, () -> names.forEach(this::name));
              page.line();
            });
  }

  private void name(ArchiveTerm name) {
    page.open("tr").element("th", name.source(), "scope", "row");
    page.element("td", name.kind().word()).element("td", name.locale());
    page.open("td", "lang", name.locale()).open("ul", "class", "variants");
    name.variants().stream()
        .limit(MOST_VARIANTS)
        .forEach(
            variant ->
                page.open("li", "title", variant.example())
                    .text(variant.written() + " ")
                    .element("b", Figures.count(variant.documents()))
                    .close("li"));
    page.close("ul").close("td").close("tr").line();
  }

  /**
   * @param all how many there are; {@code documents} may be the first of them
   */
  void faults(List<StoredDocument> documents, int all) {
    if (documents.isEmpty()) {
      return;
    }
    new Section("faults", "Could not be read")
        .write(
            page,
            () -> {
              page.open("div", "class", "wide").open("table").open("tbody").line();
              documents.forEach(this::fault);
              page.close("tbody").close("table").close("div").line();
              int more = all - documents.size();
              if (more > 0) {
                page.element("p", "and " + Figures.count(more) + " more; see documents.csv").line();
              }
            });
  }

  private void fault(StoredDocument document) {
    page.open("tr").element("th", document.key(), "scope", "row");
    page.element("td", document.outcome().reason()).close("tr").line();
  }
}
