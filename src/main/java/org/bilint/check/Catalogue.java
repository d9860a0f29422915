package org.bilint.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.bilint.check.Rule.Example;
import org.bilint.text.LanguageTag;

/** Renders the rules as the Markdown page {@code rules/README.md}. */
public final class Catalogue {

  private static final String HEAD =
      """
      # The rules

      Generated from the YAML files beside it; do not edit (CONTRIBUTING.md says how it is made).
      `[[ ]]` marks what a finding covers.
      """;

  /** What Markdown would take for itself. */
  private static final String SPECIAL = "\\`*_<>|~";

  private Catalogue() {}

  /** The whole page: one table for each category that has rules, then each rule. */
  public static String markdown(RuleSet rules) {
    StringBuilder page = new StringBuilder(HEAD);
    for (Category category : Category.values()) {
      List<Rule> members = rules.rules().stream().filter(r -> r.category() == category).toList();
      if (!members.isEmpty()) {
        page.append("\n## ").append(category.word()).append("\n\n");
        row(page, "rule", "name", "severity", "reports");
        row(page, "---", "---", "---", "---");
        members.forEach(
            rule -> row(page, link(rule), rule.name(), severity(rule), cell(rule.summary())));
        members.forEach(rule -> section(page, rule));
      }
    }
    return page.toString();
  }

  private static void section(StringBuilder page, Rule rule) {
    page.append("\n### ").append(rule.id()).append(' ').append(rule.name()).append("\n\n");
    page.append(escape(rule.summary())).append(".\n\n");
    page.append(escape(rule.why())).append("\n\n");
    page.append("Severity ").append(severity(rule));
    page.append("; MQM `").append(rule.mqm());
    page.append("`; check `").append(rule.check()).append("`.\n\n");
    row(page, "", "source", "translation", "put right");
    row(page, "---", "---", "---", "---");
    rule.bad().forEach(example -> example(page, "bad", example));
    rule.good().forEach(example -> example(page, "good", example));
  }

  private static void example(StringBuilder page, String kind, Example example) {
    boolean usual = example.locale().equals(LanguageTag.ZH_TW.tag());
    String label = usual ? kind : kind + ", " + example.locale();
    row(page, label, cell(example.en()), cell(example.zh()), cell(example.fix()));
  }

  private static String link(Rule rule) {
    String anchor = rule.id().toLowerCase(Locale.ROOT) + "-" + rule.name();
    return "[" + rule.id() + "](#" + anchor + ")";
  }

  private static String severity(Rule rule) {
    return rule.severity().word()
        + (rule.enabled() ? "" : ", off unless selected")
        + (rule.profile() == Profile.FAST ? "" : ", not in the profile fast");
  }

  private static void row(StringBuilder page, String... cells) {
    List<String> padded = new ArrayList<>();
    for (String cell : cells) {
      padded.add(cell.isEmpty() ? " " : " " + cell + " ");
    }
    page.append('|').append(String.join("|", padded)).append("|\n");
  }

  /** A text in a table; the paragraphs of an example stand on lines of their own. */
  private static String cell(String text) {
    return escape(text).replace("\n", "<br>");
  }

  private static String escape(String text) {
    StringBuilder escaped = new StringBuilder();
    text.chars()
        .forEach(
            c -> {
              if (SPECIAL.indexOf(c) >= 0) {
                escaped.append('\\');
              }
              escaped.append((char) c);
            });
    // Marks before a parenthesis would become a link.
    return escaped.toString().replace("](", "]\\(");
  }
}
