package org.bilint.rules;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.bilint.align.AlignedDocument;
import org.bilint.align.AlignedPair;
import org.bilint.align.Bead;
import org.bilint.align.words.SourceWord;
import org.bilint.align.words.TargetWord;
import org.bilint.align.words.WordAlignment;
import org.bilint.align.words.WordLink;
import org.bilint.text.Place;

/** How a document uses one English word: with which letters, and what it makes of it. */
final class WordUsage {

  private static final WordUsage NONE = new WordUsage();

  private int lower;
  private int capital;
  private final List<Place> translated = new ArrayList<>();

  private WordUsage() {}

  /** The usage of every word of a document, by its lower-case form. */
  static Map<String, WordUsage> of(AlignedDocument document) {
    Map<String, WordUsage> usage = new HashMap<>();
    for (AlignedPair pair : document.pairs()) {
      for (Bead bead : pair.beads()) {
        add(bead.words(), usage);
      }
    }
    return usage;
  }

  private static void add(WordAlignment words, Map<String, WordUsage> usage) {
    for (SourceWord word : words.source()) {
      WordUsage each = usage.computeIfAbsent(word.word().lower(), any -> new WordUsage());
      String text = word.word().text();
      if (text.equals(word.word().lower())) {
        each.lower++;
      } else if (!word.opens()) {
        each.capital++;
      }
    }
    for (WordLink link : words.links()) {
      TargetWord target = words.target().get(link.target());
      if (Character.isIdeographic(target.key().charAt(0))) {
        String text = words.source().get(link.source()).word().lower();
        usage.computeIfAbsent(text, any -> new WordUsage()).translated.add(target.place());
      }
    }
  }

  /** The usage of a word of the document that the usages were read off. */
  static WordUsage of(SourceWord word, Map<String, WordUsage> usage) {
    return usage.getOrDefault(word.word().lower(), NONE);
  }

  /** How often it stands in lower case. */
  int lower() {
    return lower;
  }

  /** How often it has a capital that no start of a sentence explains. */
  int capital() {
    return capital;
  }

  /** Where it is rendered in Chinese, in document order. */
  List<Place> translated() {
    return translated;
  }
}
