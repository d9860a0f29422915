package org.bilint.bitext;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.bilint.check.Category;
import org.bilint.check.Parameters;
import org.bilint.check.Rule;
import org.bilint.check.RuleSet;
import org.bilint.check.Severity;
import org.bilint.text.LanguageTag;

/** What has been read of one rule. */
final class RuleDraft {

  private final List<TokenPattern> source = new ArrayList<>();
  private final List<TokenPattern> target = new ArrayList<>();
  private Optional<String> suggestion = Optional.empty();
  private String message = "";

  void add(boolean ofSource, TokenPattern token) {
    (ofSource ? source : target).add(token);
  }

  /** The first suggestion counts. */
  void suggest(String text) {
    if (suggestion.isEmpty() && !text.isBlank()) {
      suggestion = Optional.of(text.strip());
    }
  }

  void message(String text) {
    message = text.strip().replaceAll("\\s+", " ");
  }

  /**
   * The rule, whose element has ended.
   *
   * @throws org.bilint.check.RuleException if something is missing
   */
  RuleSet.Loaded finish(
      Element element, Category category, boolean enabled, Optional<LanguageTag> locale) {
    if (message.isEmpty()) {
      throw element.fault("the rule has no `message`");
    }
    String id = element.required("id");
    String name = id.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", "-");
    BitextCheck check;
    try {
      check =
          new BitextCheck(
              new SourcePattern(source), new TargetPattern(target), locale, message, suggestion);
    } catch (IllegalArgumentException e) {
      throw element.fault(String.valueOf(e.getMessage()));
    }
    Rule rule =
        new Rule(
            id,
            name,
            category,
            category.mqm(),
            "bitext",
            Parameters.NONE,
            Severity.MINOR,
            enabled,
            element.attribute("name").orElse(message),
            message,
            "{note}",
            List.of(),
            List.of(),
            element.origin());
    return new RuleSet.Loaded(rule, check);
  }
}
