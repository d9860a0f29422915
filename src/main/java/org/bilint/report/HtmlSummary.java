package org.bilint.report;

import java.util.List;
import java.util.Map;
import org.bilint.check.Category;
import org.bilint.check.Severity;
import org.bilint.score.Gate;
import org.bilint.score.Score;
import org.bilint.score.Verdict;

/** The top of the page: verdict, score, counts, and the filter. */
final class HtmlSummary {

  private final Html html;
  private final Gate gate;

  HtmlSummary(Html html, Gate gate) {
    this.html = html;
    this.gate = gate;
  }

  void write(String title, List<Result> results) {
    int words = results.stream().mapToInt(Result::sourceWords).sum();
    Score score = Score.of(results.stream().flatMap(r -> r.findings().stream()).toList(), words);
    Map<Category, Map<Severity, Integer>> counts = Result.counts(results);
    html.open("header", "class", "summary").line();
    html.open("div", "class", "title");
    html.element("p", "bilint · translation check", "class", "brand");
    int file = title.lastIndexOf('/') + 1;
    html.open("h1")
        .element("span", title.substring(0, file))
        .text(title.substring(file))
        .close("h1");
    html.element("p", extent(results, words), "class", "extent");
    if (results.size() == 1) {
      verdict(results.get(0));
    }
    html.close("div").line();
    figures(score);
    if (!counts.isEmpty()) {
      table(counts);
    }
    if (results.size() > 1) {
      contents(results);
    }
    html.close("header").line();
    if (!counts.isEmpty()) {
      filter(score, counts);
    }
  }

  private static String extent(List<Result> results, int words) {
    int pairs = results.stream().mapToInt(result -> result.pairs().size()).sum();
    String size = Figures.count(pairs, "paragraph") + " · " + Figures.count(words, "word");
    return results.size() == 1
        ? "English to " + LanguageName.of(results.get(0).document().targetLanguage()) + " · " + size
        : size;
  }

  private void verdict(Result result) {
    Verdict verdict = gate.judge(result.score());
    html.open("p", "class", verdict.passes() ? "verdict pass" : "verdict fail")
        .element("strong", verdict.passes() ? "Pass" : "Fail")
        .text(" " + verdict.reason())
        .close("p");
  }

  private void figures(Score score) {
    html.open("dl", "class", "figures");
    figure("score", Figures.number(score.per1000Words()), "penalty per 1,000 words");
    for (Severity severity : Severity.values()) {
      if (score.count(severity) > 0 || severity != Severity.NEUTRAL) {
        figure(severity.word(), "" + score.count(severity), severity.word());
      }
    }
    html.close("dl").line();
  }

  private void figure(String kind, String value, String label) {
    html.open("div", "class", kind).element("dt", label).element("dd", value).close("div");
  }

  private void table(Map<Category, Map<Severity, Integer>> counts) {
    html.open("table", "class", "counts");
    html.element("caption", "Findings by category");
    html.open("thead").open("tr").element("th", "Category", "scope", "col");
    for (Severity severity : Severity.values()) {
      html.element("th", Figures.capital(severity.word()), "scope", "col");
    }
    html.close("tr").close("thead").line().open("tbody");
    counts.forEach(
        (category, row) -> {
          html.open("tr");
          html.element("th", Figures.capital(category.word()), "scope", "row");
          for (Severity severity : Severity.values()) {
            int count = row.getOrDefault(severity, 0);
            html.element("td", "" + count, "class", count == 0 ? "none" : severity.word());
          }
          html.close("tr").line();
        });
    html.close("tbody").close("table").line();
  }

  private void contents(List<Result> results) {
    html.open("nav", "aria-label", "Documents").open("ol", "class", "contents").line();
    for (int i = 0; i < results.size(); i++) {
      Result result = results.get(i);
      Verdict verdict = gate.judge(result.score());
      html.open("li")
          .element("a", result.document().path(), "href", "#d" + (i + 1) + "-name")
          .open("span", "class", verdict.passes() ? "verdict pass" : "verdict fail")
          .element("strong", verdict.passes() ? "Pass" : "Fail")
          .text(" " + Figures.findings(result.score()))
          .close("span")
          .close("li")
          .line();
    }
    html.close("ol").close("nav").line();
  }

  /** Hidden until the script, which makes it work, shows it. */
  private void filter(Score score, Map<Category, Map<Severity, Integer>> counts) {
    html.open("form", "class", "filter", "id", "filter", "aria-label", "Filter", "hidden", "");
    html.line().open("fieldset").element("legend", "Severity");
    for (Severity severity : Severity.values()) {
      if (score.count(severity) > 0) {
        box("severity", severity.word(), score.count(severity));
      }
    }
    html.close("fieldset").line().open("fieldset").element("legend", "Category");
    counts.forEach(
        (category, row) ->
            box(
                "category",
                category.word(),
                row.values().stream().mapToInt(Integer::intValue).sum()));
    html.close("fieldset").line();
    html.open("label", "class", "only")
        .open("input", "type", "checkbox", "name", "only")
        .text("Only paragraphs with findings")
        .close("label");
    html.open("div", "class", "walk")
        .element("output", "", "id", "shown")
        .element(
            "button", "↑", "type", "button", "id", "previous", "aria-label", "Previous finding")
        .element("button", "↓", "type", "button", "id", "next", "aria-label", "Next finding")
        .close("div");
    html.close("form").line();
  }

  private void box(String name, String value, int count) {
    html.open("label", "class", "chip " + value)
        .open("input", "type", "checkbox", "name", name, "value", value, "checked", "")
        .text(value + " ")
        .element("b", "" + count)
        .close("label");
  }
}
