package org.bilint.align.words;

import java.util.ArrayList;
import java.util.List;

/** What an English word is made from, for where the dictionary has only that. */
final class Derivations {

  private static final int SHORTEST = 4;

  private static final String[] PREFIXES = {"un", "re", "non", "pre", "over", "multi", "co"};

  /** An ending and what stands in its place in the word that it was put to. */
  private static final String[][] SUFFIXES = {
    {"ability", "able"},
    {"ibility", "ible"},
    {"iness", "y"},
    {"ness", ""},
    {"ment", ""},
    {"ation", "e"},
    {"ation", "ate"},
    {"ization", "ize"},
    {"isation", "ise"},
    {"ier", "y"},
    {"er", ""},
    {"er", "e"},
    {"or", ""},
    {"ity", ""},
    {"ity", "e"},
    {"ing", ""},
    {"ing", "e"},
    {"ed", ""},
    {"ed", "e"},
    {"able", ""},
    {"able", "e"},
    {"less", ""},
    {"ful", ""},
    {"wide", ""},
    {"ship", ""},
    {"al", ""},
    {"ic", ""},
  };

  private static final String[][] SPELLINGS = {
    {"ise", "ize"},
    {"isation", "ization"},
    {"yse", "yze"},
    {"our", "or"},
    {"tre", "ter"},
    {"ogue", "og"},
    {"ence", "ense"},
    {"ll", "l"},
  };

  private Derivations() {}

  /**
   * The likeliest first; not every one is a word.
   *
   * @param lemma in lower case
   * @param unknown whether the dictionary does not hold the word itself
   */
  static List<String> of(String lemma, boolean unknown) {
    List<String> bases = new ArrayList<>();
    if (lemma.indexOf(' ') >= 0) {
      return bases;
    }
    adverb(lemma, bases);
    if (!unknown) {
      return bases;
    }
    for (String part : lemma.split("[-‐‑'’]")) {
      if (part.length() >= SHORTEST - 1 && part.length() < lemma.length()) {
        bases.add(part);
      }
    }
    for (String[] spelling : SPELLINGS) {
      int at = lemma.lastIndexOf(spelling[0]);
      if (at > 1) {
        bases.add(
            lemma.substring(0, at) + spelling[1] + lemma.substring(at + spelling[0].length()));
      }
    }
    for (String prefix : PREFIXES) {
      if (lemma.startsWith(prefix) && lemma.length() >= prefix.length() + SHORTEST) {
        bases.add(lemma.substring(prefix.length()));
      }
    }
    for (String[] suffix : SUFFIXES) {
      ending(lemma, suffix[0], suffix[1], bases);
    }
    return bases;
  }

  /** Adverbs have few renderings of their own in dictionaries: significantly is as significant. */
  private static void adverb(String lemma, List<String> bases) {
    if (lemma.endsWith("ly")) {
      ending(lemma, "ily", "y", bases);
      ending(lemma, "ably", "able", bases);
      ending(lemma, "ibly", "ible", bases);
      ending(lemma, "ically", "ic", bases);
      ending(lemma, "ly", "", bases);
      ending(lemma, "ly", "le", bases);
    }
  }

  private static void ending(String word, String ending, String instead, List<String> bases) {
    int stem = word.length() - ending.length();
    if (stem >= SHORTEST - 1 && word.endsWith(ending)) {
      bases.add(word.substring(0, stem) + instead);
    }
  }
}
