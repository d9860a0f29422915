package org.bilint.annotate.english;

import java.util.Optional;
import org.bilint.annotate.WordClass;

/**
 * One line of the dictionary for a form: {@code leave/VBZ}.
 *
 * @param tag of the Penn Treebank, with LanguageTool's additions behind a colon or an underscore
 */
record Reading(String stem, String tag) {

  boolean isProper() {
    return tag.startsWith("NNP");
  }

  boolean isTagged(String prefix) {
    return tag.startsWith(prefix);
  }

  /** Nothing for an interjection, a symbol, a foreign word. */
  Optional<WordClass> wordClass() {
    if (isProper()) {
      return Optional.of(WordClass.PROPER);
    }
    String key = tag.length() < 2 ? tag : tag.substring(0, 2);
    return switch (key) {
      case "NN" -> Optional.of(WordClass.NOUN);
      case "VB" -> Optional.of(WordClass.VERB);
      case "JJ" -> Optional.of(WordClass.ADJECTIVE);
      case "RB" -> Optional.of(WordClass.ADVERB);
      case "CD" -> Optional.of(WordClass.NUMBER);
      case "DT", "PD", "PR", "WD", "WP", "WR", "IN", "TO", "CC", "MD", "EX", "RP", "PO" ->
          Optional.of(WordClass.FUNCTION);
      default -> Optional.empty();
    };
  }
}
