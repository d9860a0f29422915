package org.bilint.report;

import java.util.Map;
import org.bilint.check.Rule;

/** The rules that have findings on the page, with the reasons that their cards lead to. */
final class HtmlRules {

  private final Html html;
  private final HtmlPage page;

  HtmlRules(Html html, HtmlPage page) {
    this.html = html;
    this.page = page;
  }

  void write() {
    Map<Rule, Integer> rules = page.rules();
    if (rules.isEmpty()) {
      return;
    }
    html.open("section", "class", "rules", "aria-labelledby", "rules");
    html.say("h2", "rules", "id", "rules").line();
    html.open("dl").line();
    rules.forEach(this::rule);
    html.close("dl").close("section").line();
  }

  private void rule(Rule rule, int count) {
    html.open("div", "id", "rule-" + rule.id(), "tabindex", "-1");
    html.open("dt").element("span", rule.id(), "class", "id").text(" ");
    html.element("span", rule.name().replace('-', ' '), "lang", "en").text(" ");
    html.say("span", Phrase.count("findings", count), "class", "count");
    html.close("dt");
    html.element("dd", rule.summary(), "lang", "en", "class", "what");
    if (!rule.why().isBlank()) {
      html.element("dd", rule.why(), "lang", "en", "class", "why");
    }
    html.open("dd", "class", "mqm").say("span", rule.category().word());
    html.text(" · MQM " + rule.mqm()).close("dd");
    html.close("div").line();
  }
}
