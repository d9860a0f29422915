package org.bilint.report;

import java.util.Optional;
import org.bilint.check.Finding;
import org.bilint.check.Rule;
import org.bilint.text.LanguageTag;
import org.bilint.text.Place;

/** One finding as a card, linked with its marks. */
final class HtmlCard {

  private final Html html;
  private final Result result;
  private final String id;

  HtmlCard(Html html, Result result, int number) {
    this.html = html;
    this.result = result;
    this.id = "f" + number;
  }

  void write(Finding finding) {
    Rule rule = finding.rule();
    String severity = finding.severity().word();
    html.open(
        "article",
        "class",
        "card " + severity,
        "id",
        id,
        "tabindex",
        "-1",
        "data-severity",
        severity,
        "data-category",
        rule.category().word(),
        "aria-labelledby",
        id + "-h");
    html.open("h4", "id", id + "-h")
        .element("span", severity, "class", "severity")
        .text(" ")
        .element("span", rule.name().replace('-', ' '), "class", "rule")
        .text(" ")
        .element("code", rule.id())
        .close("h4");
    html.element("p", finding.message(), "class", "message");
    LanguageTag target = result.document().targetLanguage();
    finding
        .suggestion()
        .ifPresent(
            suggestion ->
                html.open("p", "class", "suggestion")
                    .element("span", "Suggestion ")
                    .element("ins", suggestion, "lang", target.tag())
                    .close("p"));
    html.open("p", "class", "where");
    link("English", finding.source(), "-s");
    link("Chinese", finding.target(), "-t");
    html.close("p");
    html.open("details").element("summary", "Why it matters");
    if (!rule.why().isBlank()) {
      html.element("p", rule.why());
    }
    html.element("p", "MQM: " + rule.mqm()).close("details");
    html.close("article").line();
  }

  private void link(String side, Optional<Place> place, String end) {
    place.ifPresent(
        at -> {
          Location location = result.location(at);
          String label = side + " " + location.line() + ":" + location.column();
          if (result.pairOf(at.segment()).isPresent()) {
            html.element("a", label, "href", "#" + id + end);
          } else {
            html.element("span", label);
          }
        });
  }
}
