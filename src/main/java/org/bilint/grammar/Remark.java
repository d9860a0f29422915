package org.bilint.grammar;

import java.util.Comparator;
import java.util.Optional;
import org.bilint.check.Severity;
import org.bilint.text.Span;

/**
 * What LanguageTool says about a stretch of a text.
 *
 * @param span counted from the start of the text that was read
 * @param rule LanguageTool's id of the rule
 * @param message in plain text, without a full stop at its end
 * @param replacement the first of those that it offers
 */
record Remark(
    Span span, String rule, Severity severity, String message, Optional<String> replacement) {

  static final Comparator<Remark> ORDER =
      Comparator.comparing(Remark::span).thenComparing(Remark::rule);
}
