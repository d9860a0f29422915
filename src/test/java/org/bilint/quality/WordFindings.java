package org.bilint.quality;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.bilint.check.Category;
import org.bilint.check.CheckedDocument;
import org.bilint.check.Finding;
import org.bilint.check.Severity;
import org.bilint.text.Place;

/** The findings that are about words: English left over, names, one term in several renderings. */
final class WordFindings {

  /** What is right or wrong in a single segment. */
  static final Set<Category> LOCAL = EnumSet.of(Category.UNTRANSLATED, Category.NAME);

  /** What a rule may call a name that is gone. */
  static final Set<Category> LOST =
      EnumSet.of(Category.UNTRANSLATED, Category.NAME, Category.OMISSION);

  private WordFindings() {}

  static List<Finding> of(CheckedDocument checked, Set<Category> categories) {
    return checked.findings().stream()
        .filter(finding -> categories.contains(finding.rule().category()))
        .toList();
  }

  /** The line where a reader looks first. */
  static int line(CheckedDocument checked, Finding finding) {
    return line(checked, finding.place());
  }

  static int line(CheckedDocument checked, Place place) {
    return checked.aligned().document().lines().line(place.inDocument().start());
  }

  /** Whether the reports show it as more than a hint. */
  static boolean counts(Finding finding) {
    return finding.severity().atLeast(Severity.MINOR);
  }

  /** A finding in one line, for reading. */
  static String told(Finding finding) {
    return String.format(
        "%s %s [%s | %s] %s",
        finding.rule().id(),
        finding.severity().word(),
        finding.source().map(Place::text).orElse("-"),
        finding.target().map(Place::text).orElse("-"),
        finding.message());
  }
}
