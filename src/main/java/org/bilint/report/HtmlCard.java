package org.bilint.report;

import java.util.Optional;
import org.bilint.baseline.Decided;
import org.bilint.check.Finding;
import org.bilint.check.Rule;
import org.bilint.text.LanguageTag;
import org.bilint.text.Place;

/** Findings as cards, linked with their marks and their rules. */
final class HtmlCard {

  private final Html html;
  private final HtmlPage page;
  private final Result result;

  HtmlCard(Html html, HtmlPage page, Result result) {
    this.html = html;
    this.page = page;
    this.result = result;
  }

  void write(int number, Finding finding) {
    Rule rule = finding.rule();
    Optional<Decided> decided = page.decision(result, finding);
    String id = "f" + number;
    String severity = finding.severity().word();
    String kind = "card " + severity + decided.map(each -> " " + each.decision().word()).orElse("");
    html.open("article", "class", kind, "id", id, "lang", "en", "aria-labelledby", id + "-h");
    html.open("h3", "id", id + "-h")
        .say("span", severity, "class", "severity")
        .text(" ")
        .text(rule.name().replace('-', ' '))
        .text(" ")
        .element("a", rule.id(), "href", "#rule-" + rule.id(), "class", "id")
        .close("h3");
    html.element("p", finding.message(), "class", "message");
    LanguageTag target = result.document().targetLanguage();
    finding
        .suggestion()
        .ifPresent(
            suggestion ->
                html.open("p", "class", "suggestion")
                    .say("span", "suggestion")
                    .text(" ")
                    .element("ins", suggestion, "lang", target.tag())
                    .close("p"));
    html.open("p", "class", "where");
    link(id + "-s", finding.source(), "en");
    link(id + "-t", finding.target(), "zh");
    html.close("p");
    decided.ifPresent(this::decided);
    html.close("article").line();
  }

  private void link(String id, Optional<Place> place, String side) {
    place.ifPresent(
        at -> {
          Location location = result.location(at);
          String label = side + " " + location.line() + ":" + location.column();
          if (result.pairOf(at.segment()).isPresent()) {
            html.element("a", label, "href", "#" + id);
          } else {
            html.element("span", label);
          }
        });
  }

  private void decided(Decided decided) {
    html.open("p", "class", "decided").say("strong", decided.decision().word());
    if (!decided.comment().isBlank()) {
      html.text(" ").element("q", decided.comment());
    }
    html.close("p");
  }
}
