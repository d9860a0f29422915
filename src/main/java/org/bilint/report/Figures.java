package org.bilint.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.bilint.check.Finding;
import org.bilint.check.Severity;
import org.bilint.score.Score;

/** Counts and scores in words that every format for people shares. */
final class Figures {

  private Figures() {}

  /** The number as plain digits, without trailing zeros. */
  static String number(double value) {
    BigDecimal plain = BigDecimal.valueOf(value);
    return plain.signum() == 0 ? "0" : plain.stripTrailingZeros().toPlainString();
  }

  /** "1 finding", "8,123 words". */
  static String count(int count, String noun) {
    return String.format(Locale.ROOT, "%,d %s%s", count, noun, count == 1 ? "" : "s");
  }

  /** "3 findings (1 critical, 2 minor)", "no findings". */
  static String findings(Score score) {
    List<String> parts = new ArrayList<>();
    for (Severity severity : Severity.values()) {
      if (score.count(severity) > 0) {
        parts.add(score.count(severity) + " " + severity.word());
      }
    }
    return parts.isEmpty()
        ? "no findings"
        : count(score.findings(), "finding") + " (" + String.join(", ", parts) + ")";
  }

  /** "penalty 31, or 12.4 per 1,000 words". */
  static String penalty(Score score) {
    return "penalty "
        + score.penalty()
        + ", or "
        + number(score.per1000Words())
        + " per 1,000 words";
  }

  /** "167 pairs, 8,123 words". */
  static String size(Result result) {
    return count(result.pairs().size(), "pair") + ", " + count(result.sourceWords(), "word");
  }

  /** What a finding says and proposes, for formats that have one field for both. */
  static String withSuggestion(Finding finding) {
    return finding.message() + finding.suggestion().map(text -> "; suggestion: " + text).orElse("");
  }

  /** A word with a capital, for headings. */
  static String capital(String word) {
    return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
  }
}
