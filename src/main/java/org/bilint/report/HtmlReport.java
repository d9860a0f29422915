package org.bilint.report;

import java.io.IOException;
import java.util.List;
import org.bilint.check.CheckedDocument;
import org.bilint.text.LanguageTag;

/**
 * A page that needs nothing else: both texts side by side, the findings beside them, and what a
 * person needs to decide about each.
 */
final class HtmlReport implements TextReport {

  private final Setting setting;

  HtmlReport(Setting setting) {
    this.setting = setting;
  }

  @Override
  public void write(List<CheckedDocument> documents, Appendable out) throws IOException {
    HtmlPage page = new HtmlPage(documents, setting);
    Wordings wordings = Wordings.load();
    Html html = new Html(wordings);
    html.head(wordings.say(page.title()), Asset.STYLE, Asset.SCRIPT);
    html.open("body").line();
    html.say("a", "skip", "class", "skip", "href", "#texts").line();
    new HtmlSummary(html, page).write();
    new HtmlFilter(html, page).write();
    html.open("main", "id", "texts", "tabindex", "-1").line();
    for (int i = 0; i < page.results().size(); i++) {
      document(html, page, i);
    }
    new HtmlRenderings(html, page).write();
    new HtmlRules(html, page).write();
    html.close("main").line();
    html.open("footer").say("p", Phrase.of("made.by", setting.version())).close("footer").line();
    new HtmlTools(html).write();
    html.data("data", new PageData(page, wordings).json()).line();
    html.raw("script", Asset.SCRIPT.text()).line();
    html.close("body").line().close("html").line();
    out.append("<!doctype html>\n").append(html.toString());
  }

  private static void document(Html html, HtmlPage page, int index) {
    LanguageTag target = page.results().get(index).document().targetLanguage();
    String id = "d" + (index + 1);
    html.open(
            "section",
            "class",
            "document",
            "data-target",
            target.tag(),
            "aria-labelledby",
            id + "-name")
        .line();
    String hidden = page.results().size() == 1 ? "unseen" : "document-name";
    String path = page.results().get(index).document().path();
    html.element("h2", path, "id", id + "-name", "class", hidden).line();
    new HtmlTexts(html, page, index).write();
    html.close("section").line();
  }
}
