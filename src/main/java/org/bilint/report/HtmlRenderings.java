package org.bilint.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.bilint.align.AlignedDocument;
import org.bilint.text.Place;

/** The tables of what each name and each recurring term became, with links to where. */
final class HtmlRenderings {

  /** How many of a rendering's places are links. */
  private static final int MOST_LINKS = 6;

  private final Html html;
  private final HtmlPage page;

  HtmlRenderings(Html html, HtmlPage page) {
    this.html = html;
    this.page = page;
  }

  void write() {
    section("names", Rendered::names);
    section("terms", Rendered::terms);
  }

  private void section(String id, Function<AlignedDocument, List<Rendered>> source) {
    Map<Integer, List<Rendered>> rows = new LinkedHashMap<>();
    for (int i = 0; i < page.results().size(); i++) {
      List<Rendered> own = source.apply(page.results().get(i).aligned());
      if (!own.isEmpty()) {
        rows.put(i, own);
      }
    }
    html.open("section", "class", "renderings", "aria-labelledby", id);
    html.say("h2", id, "id", id).line();
    html.say("p", rows.isEmpty() ? id + ".none" : id + ".about", "class", "about").line();
    rows.forEach((document, own) -> table(id, document, own));
    html.close("section").line();
  }

  private void table(String id, int document, List<Rendered> rows) {
    Result result = page.results().get(document);
    html.open("table");
    if (page.results().size() > 1) {
      html.element("caption", result.document().path());
    }
    html.open("thead").open("tr").say("th", "english", "scope", "col");
    if (id.equals("names")) {
      html.say("th", "kind", "scope", "col");
    }
    html.say("th", "uses", "scope", "col", "class", "number");
    html.say("th", "renderings", "scope", "col").close("tr").close("thead").line();
    html.open("tbody").line();
    for (Rendered row : rows) {
      html.open("tr", "class", row.forms().size() > 1 ? "varies" : "one");
      html.element("th", row.text(), "scope", "row", "lang", "en");
      if (id.equals("names")) {
        html.say("td", row.kind());
      }
      html.element("td", "" + row.uses(), "class", "number").open("td").open("ul");
      row.forms().forEach(form -> form(form, document));
      html.close("ul").close("td").close("tr").line();
    }
    html.close("tbody").close("table").line();
  }

  private void form(Rendered.Form form, int document) {
    Result result = page.results().get(document);
    html.open("li");
    if (form.text().isEmpty()) {
      html.say("i", "nothing");
    } else {
      html.element("b", form.text(), "lang", result.document().targetLanguage().tag());
    }
    html.text(" ").element("span", "×" + form.places().size(), "class", "count");
    List<Place> first = onePerLine(form.places(), result);
    for (Place place : first.subList(0, Math.min(MOST_LINKS, first.size()))) {
      String line = "" + result.location(place).line();
      html.text(" ");
      result
          .pairOf(place.segment())
          .ifPresent(
              pair -> html.element("a", line, "href", "#p" + (page.firstPair(document) + pair)));
    }
    html.text(first.size() > MOST_LINKS ? " …" : "").close("li");
  }

  private static List<Place> onePerLine(List<Place> places, Result result) {
    Map<Integer, Place> byLine = new LinkedHashMap<>();
    places.forEach(place -> byLine.putIfAbsent(result.location(place).line(), place));
    return new ArrayList<>(byLine.values());
  }
}
