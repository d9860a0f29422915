package org.bilint.report;

import java.util.List;
import org.bilint.check.Severity;
import org.bilint.score.Score;
import org.bilint.score.Verdict;
import org.bilint.text.LanguageTag;

/** The top of the page: what was checked, the verdict, the score, the counts, what is decided. */
final class HtmlSummary {

  private final Html html;
  private final HtmlPage page;

  HtmlSummary(Html html, HtmlPage page) {
    this.html = html;
    this.page = page;
  }

  void write() {
    Score score = page.score();
    html.open("header", "class", "summary").line();
    top();
    html.open("div", "class", "title");
    title();
    extent();
    if (page.results().size() == 1) {
      verdict(page.results().get(0));
    }
    html.close("div").line();
    figures(score);
    if (!page.findings().isEmpty()) {
      progress();
      new HtmlCounts(html, Result.counts(page.results())).write();
    }
    if (page.results().size() > 1) {
      contents();
    }
    html.close("header").line();
  }

  /** The switches do nothing without the script, which shows them. */
  private void top() {
    html.open("div", "class", "top").say("p", "brand", "class", "brand");
    html.open("div", "class", "switches", "id", "switches", "hidden", "");
    html.say("button", "theme", "type", "button", "id", "theme");
    html.say("button", "keys", "type", "button", "id", "keys");
    html.element("button", "中文", "type", "button", "id", "language", "lang", "zh-Hant");
    html.close("div").close("div").line();
  }

  private void title() {
    if (page.results().size() != 1) {
      html.say("h1", page.title());
      return;
    }
    String path = page.results().get(0).document().path();
    int file = path.lastIndexOf('/') + 1;
    html.open("h1").element("span", path.substring(0, file)).text(path.substring(file)).close("h1");
  }

  private void extent() {
    html.open("p", "class", "extent");
    if (page.results().size() == 1) {
      LanguageTag target = page.results().get(0).document().targetLanguage();
      html.say("span", "into." + target.tag()).text(" · ");
    }
    html.say("span", Phrase.count("paragraphs", page.pairs())).text(" · ");
    html.say("span", Phrase.count("words", page.words())).close("p");
  }

  private void verdict(Result result) {
    Verdict verdict = page.setting().judge(result);
    html.open("p", "class", "verdict " + word(verdict))
        .say("strong", word(verdict))
        .text(" ")
        .element("span", verdict.reason(), "lang", "en")
        .close("p");
  }

  private static String word(Verdict verdict) {
    return verdict.passes() ? "pass" : "fail";
  }

  private void figures(Score score) {
    html.open("dl", "class", "figures");
    figure("score", "penalty", Figures.number(score.per1000Words()));
    for (Severity severity : Severity.values()) {
      if (score.count(severity) > 0 || severity != Severity.NEUTRAL) {
        figure(severity.word(), severity.word(), "" + score.count(severity));
      }
    }
    html.close("dl").line();
  }

  private void figure(String kind, String label, String value) {
    html.open("div", "class", kind).say("dt", label).element("dd", value).close("div");
  }

  /** What the reviewer has decided, and where to take it; hidden until the script fills it in. */
  private void progress() {
    html.openNamed("section", "decisions", "class", "progress", "id", "progress", "hidden", "");
    html.open("p").open("output", "id", "decided").close("output");
    html.open("span", "id", "left").close("span").close("p");
    html.open("progress", "id", "bar", "max", "" + page.findings().size(), "value", "0")
        .close("progress");
    html.open("div", "class", "transfer");
    html.say("button", "export.baseline", "type", "button", "id", "export-baseline");
    html.say("button", "export.csv", "type", "button", "id", "export-csv");
    html.say("button", "import", "type", "button", "id", "import");
    html.openNamed(
        "input",
        "import.file",
        "type",
        "file",
        "id",
        "import-file",
        "accept",
        ".json,application/json",
        "hidden",
        "");
    html.close("div").close("section").line();
  }

  private void contents() {
    html.openNamed("nav", "documents", "class", "documents").open("ol").line();
    List<Result> results = page.results();
    for (int i = 0; i < results.size(); i++) {
      Result result = results.get(i);
      Verdict verdict = page.setting().judge(result);
      html.open("li")
          .element("a", result.document().path(), "href", "#d" + (i + 1) + "-name")
          .open("span", "class", "verdict " + word(verdict));
      for (Severity severity : Severity.values()) {
        int count = result.score().count(severity);
        if (count > 0) {
          html.open("span", "class", severity.word())
              .text(count + " ")
              .say("span", severity.word())
              .close("span");
        }
      }
      html.say("strong", word(verdict)).close("span").close("li").line();
    }
    html.close("ol").close("nav").line();
  }
}
