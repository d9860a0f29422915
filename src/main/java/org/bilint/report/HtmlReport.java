package org.bilint.report;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.bilint.check.CheckedDocument;
import org.bilint.text.LanguageTag;

/**
 * A page that needs nothing else: both texts side by side, the findings beside them. Its policy
 * allows the one style and the one script it carries and nothing from anywhere.
 */
final class HtmlReport implements TextReport {

  private final Setting setting;

  HtmlReport(Setting setting) {
    this.setting = setting;
  }

  @Override
  public void write(List<CheckedDocument> documents, Appendable out) throws IOException {
    List<Result> results = new ArrayList<>();
    for (CheckedDocument document : documents) {
      results.add(new Result(document));
    }
    Html html = new Html();
    String title = title(results);
    head(html, title);
    html.open("body").line();
    html.element("a", "Skip to the texts", "class", "skip", "href", "#texts").line();
    new HtmlSummary(html, setting.gate()).write(title, results);
    html.open("main", "id", "texts").line();
    int before = 0;
    for (int i = 0; i < results.size(); i++) {
      document(html, results, i, before);
      before += results.get(i).findings().size();
    }
    html.close("main").line();
    html.open("footer")
        .element(
            "p",
            "Made by bilint " + setting.version() + ". Findings are issues until a person decides.")
        .close("footer")
        .line();
    html.raw("script", Asset.load("report.js").text()).line();
    html.close("body").line().close("html").line();
    out.append("<!doctype html>\n").append(html.toString());
  }

  private static void head(Html html, String title) {
    Asset style = Asset.load("report.css");
    Asset script = Asset.load("report.js");
    String policy =
        "default-src 'none'; style-src %s; script-src %s; base-uri 'none'; form-action 'none'"
            .formatted(style.hash(), script.hash());
    html.open("html", "lang", "en").line();
    html.open("head").line();
    html.open("meta", "charset", "utf-8").line();
    html.open("meta", "http-equiv", "Content-Security-Policy", "content", policy).line();
    html.open("meta", "name", "viewport", "content", "width=device-width, initial-scale=1").line();
    html.open("meta", "name", "color-scheme", "content", "light dark").line();
    html.element("title", title + " · bilint").line();
    html.raw("style", style.text()).line();
    html.close("head").line();
  }

  private static void document(Html html, List<Result> results, int index, int before) {
    Result result = results.get(index);
    String id = "d" + (index + 1);
    LanguageTag target = result.document().targetLanguage();
    html.open(
            "section",
            "class",
            "document",
            "data-target",
            target.tag(),
            "aria-labelledby",
            id + "-name")
        .line();
    String hidden = results.size() == 1 ? "unseen" : "document-name";
    html.element("h2", result.document().path(), "id", id + "-name", "class", hidden).line();
    new HtmlTexts(html, result, before).write();
    html.close("section").line();
  }

  private static String title(List<Result> results) {
    return results.size() == 1
        ? results.get(0).document().path()
        : Figures.count(results.size(), "document");
  }
}
