package org.bilint.terms.read;

import java.util.Locale;

/** What termbases call the parts of speech. */
final class PartsOfSpeechNames {

  private PartsOfSpeechNames() {}

  /** bilint's short name; empty for one that says nothing about inflection or is not known. */
  static String of(String name) {
    return switch (name.strip().toLowerCase(Locale.ROOT)) {
      case "n", "noun", "propernoun", "proper noun" -> "n";
      case "v", "verb" -> "v";
      case "adj", "adjective" -> "adj";
      case "adv", "adverb" -> "adv";
      case "phrase" -> "phrase";
      default -> "";
    };
  }
}
