package org.bilint.report;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.bilint.align.AlignedPair;
import org.bilint.check.Finding;
import org.bilint.check.Severity;

/**
 * The bar that stays in sight: the jump list, the map, the filter. In each facet of the filter
 * nothing chosen means everything. The filter is hidden until the script, which makes it work,
 * shows it.
 */
final class HtmlFilter {

  /** The words of the decisions a finding may have, and of having none. */
  private static final List<String> STATES =
      List.of("undecided", "confirmed", "false-alarm", "fixed", "known", "commented");

  private final Html html;
  private final HtmlPage page;

  HtmlFilter(Html html, HtmlPage page) {
    this.html = html;
    this.page = page;
  }

  void write() {
    if (page.pairs() == 0) {
      return;
    }
    html.open("div", "class", "bar").line();
    html.openNamed("section", "where", "class", "where-about").line();
    new HtmlMap(html, page).write();
    html.close("section").line();
    if (!page.findings().isEmpty()) {
      filter();
    }
    html.close("div").line();
  }

  private void filter() {
    html.openNamed(
            "form",
            "filter",
            "class",
            "filter",
            "id",
            "filter",
            "autocomplete",
            "off",
            "hidden",
            "")
        .line();
    html.open("div", "class", "facets");
    html.open("div", "class", "query");
    html.openHinting("input", "search", "type", "search", "id", "query");
    html.close("div").line();
    severities();
    categories();
    rules();
    speakers();
    html.open("details", "class", "menu", "name", "menu").say("summary", "decision");
    html.open("fieldset").say("legend", "decision", "class", "unseen");
    for (String state : STATES) {
      box("decision", state).say("span", state);
      html.open("b", "data-count", state).close("b").close("label").line();
    }
    html.close("fieldset").close("details").line();
    html.open("label", "class", "only")
        .open("input", "type", "checkbox", "name", "only")
        .say("span", "only")
        .close("label");
    html.say("button", "clear", "type", "reset", "id", "clear", "hidden", "");
    html.close("div").line();
    html.open("div", "class", "walk").open("output", "id", "shown").close("output");
    walk("previous", "↑");
    walk("next", "↓");
    html.close("div").close("form").line();
  }

  private void walk(String id, String arrow) {
    html.openNamed("button", id, "type", "button", "id", id).text(arrow).close("button");
  }

  private void severities() {
    html.open("fieldset", "class", "chips").say("legend", "severity", "class", "unseen");
    page.severities().forEach(this::severity);
    html.close("fieldset").line();
  }

  private void severity(Severity severity, int count) {
    html.open("label", "class", "chip " + severity.word())
        .open("input", "type", "checkbox", "name", "severity", "value", severity.word())
        .say("span", severity.word())
        .element("b", "" + count)
        .close("label");
  }

  private void categories() {
    menu("category");
    Result.counts(page.results())
        .forEach(
            (category, row) -> {
              int count = row.values().stream().mapToInt(Integer::intValue).sum();
              box("category", category.word()).say("span", category.word());
              html.element("b", "" + count).close("label").line();
            });
    html.close("fieldset").close("details").line();
  }

  private void rules() {
    menu("rule");
    page.rules()
        .forEach(
            (rule, count) -> {
              box("rule", rule.id()).open("span", "lang", "en");
              html.element("code", rule.id())
                  .text(" " + rule.name().replace('-', ' '))
                  .close("span");
              html.element("b", "" + count).close("label").line();
            });
    html.close("fieldset").close("details").line();
  }

  /** In the order in which they first speak; without a menu if there is no choice. */
  private void speakers() {
    Map<String, Integer> counts = new LinkedHashMap<>();
    for (Result result : page.results()) {
      for (AlignedPair pair : result.pairs()) {
        pair.speaker().ifPresent(name -> counts.putIfAbsent(name, 0));
      }
      for (Finding finding : result.findings()) {
        result
            .pairOf(finding)
            .flatMap(pair -> result.pairs().get(pair).speaker())
            .ifPresent(name -> counts.merge(name, 1, Integer::sum));
      }
    }
    counts.values().removeIf(count -> count == 0);
    if (counts.size() < 2) {
      return;
    }
    menu("speaker");
    counts.forEach(
        (name, count) -> {
          box("speaker", name).element("span", name, "lang", "en");
          html.element("b", "" + count).close("label").line();
        });
    html.close("fieldset").close("details").line();
  }

  private void menu(String name) {
    html.open("details", "class", "menu", "name", "menu").say("summary", name);
    html.open("fieldset").say("legend", name, "class", "unseen").line();
  }

  private Html box(String name, String value) {
    return html.open("label").open("input", "type", "checkbox", "name", name, "value", value);
  }
}
