package org.bilint.report;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.bilint.baseline.Decided;
import org.bilint.baseline.Decision;
import org.bilint.check.Finding;
import org.bilint.text.Place;

/** The columns of a table of findings, a finding a row, the same in every format of tables. */
enum FindingColumn {
  PATH,
  LINE,
  COLUMN,
  SEVERITY,
  CATEGORY,
  RULE,
  NAME,
  MESSAGE,
  SOURCE,
  TARGET,
  SOURCE_SENTENCE,
  TARGET_SENTENCE,
  SUGGESTION,
  DECISION,
  COMMENT,
  FINGERPRINT;

  /** What stands in the head: {@code source_sentence}. */
  String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Its place in a row, from 0. */
  int at() {
    return ordinal();
  }

  static List<String> words() {
    return Arrays.stream(values()).map(FindingColumn::word).toList();
  }

  /** What a finding has in this column; empty for nothing. */
  String of(Result result, Finding finding, Optional<Decided> decided) {
    return switch (this) {
      case PATH -> result.document().path();
      case LINE -> String.valueOf(result.location(finding.place()).line());
      case COLUMN -> String.valueOf(result.location(finding.place()).column());
      case SEVERITY -> finding.severity().word();
      case CATEGORY -> finding.rule().category().word();
      case RULE -> finding.rule().id();
      case NAME -> finding.rule().name();
      case MESSAGE -> finding.message();
      case SOURCE -> finding.source().map(Place::text).orElse("");
      case TARGET -> finding.target().map(Place::text).orElse("");
      case SOURCE_SENTENCE -> sentence(result, finding.source(), finding.target());
      case TARGET_SENTENCE -> sentence(result, finding.target(), finding.source());
      case SUGGESTION -> finding.suggestion().orElse("");
      case DECISION -> decided.map(Decided::decision).map(Decision::word).orElse("");
      case COMMENT -> decided.map(Decided::comment).orElse("");
      case FINGERPRINT -> finding.fingerprint();
    };
  }

  /** The sentence around a place, or what stands opposite the other place. */
  private static String sentence(Result result, Optional<Place> place, Optional<Place> other) {
    return place
        .map(result::sentences)
        .or(() -> other.flatMap(result::opposite))
        .map(Place::text)
        .orElse("");
  }
}
