package org.bilint.report;

import org.bilint.check.Category;
import org.bilint.check.Finding;
import org.bilint.check.Severity;

/**
 * A finding as a localization quality issue of ITS 2.0.
 *
 * @param type one of the closed list of ITS
 * @param severity from 0 to 100, the worst
 * @param comment what a reader is told
 */
record ItsIssue(String type, int severity, String comment) {

  static ItsIssue of(Finding finding) {
    return new ItsIssue(
        type(finding.rule().category()),
        severity(finding.severity()),
        finding.rule().id() + " " + finding.rule().name() + ": " + Figures.withSuggestion(finding));
  }

  private static String type(Category category) {
    return switch (category) {
      case NUMBER -> "numbers";
      case DATE, NAME -> "inconsistent-entities";
      case UNIT, POLARITY -> "mistranslation";
      case UNTRANSLATED -> "untranslated";
      case TERMINOLOGY -> "terminology";
      case CONSISTENCY -> "inconsistency";
      case OMISSION -> "omission";
      case ADDITION -> "addition";
      case LOCALE -> "locale-violation";
      case TYPOGRAPHY -> "typographical";
      case GRAMMAR -> "grammar";
      case SOURCE, STRUCTURE -> "other";
    };
  }

  /** In the proportions in which people sort them, not in those of the penalties. */
  private static int severity(Severity severity) {
    return switch (severity) {
      case CRITICAL -> 100;
      case MAJOR -> 60;
      case MINOR -> 30;
      case NEUTRAL -> 0;
    };
  }
}
