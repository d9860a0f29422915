package org.bilint.coverage;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.bilint.align.words.SourceWord;
import org.bilint.align.words.TargetWord;
import org.bilint.annotate.Word;
import org.bilint.annotate.WordClass;
import org.bilint.lexicon.Entry;
import org.bilint.lexicon.Gloss;
import org.bilint.lexicon.Lexicon;

/**
 * The sorts of words, of which some are left out of translations far more readily than others. Made
 * for one document.
 */
final class Sorts {

  private static final int COMMON = 600;
  private static final int USUAL = 2_500;
  private static final double FREQUENT = -8;
  private static final double SELDOM = -10.5;

  /** Room for the vocabulary of a long document; a longer one starts anew. */
  private static final int MOST = 50_000;

  /** The sorts of words that rules of names and numbers look after; so is every sort of name. */
  private static final Set<String> OTHERS = Set.of("claimed", "figure", "latin");

  private static final String NAME = "name";

  /** What the lexicon says of a word: its rank by frequency, 0 for none, and its renderings. */
  record Facts(int rank, List<String> glosses) {}

  private final Lexicon lexicon;
  private final Map<String, Facts> facts = new HashMap<>();

  Sorts(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** Whether it is a name or a number. */
  static boolean isOther(String sort) {
    return sort.startsWith(NAME) || OTHERS.contains(sort);
  }

  Facts facts(Word word) {
    if (facts.size() > MOST) {
      facts.clear();
    }
    Facts known = facts.get(word.text());
    if (known == null) {
      known = read(word);
      facts.put(word.text(), known);
    }
    return known;
  }

  private Facts read(Word word) {
    Set<String> glosses = new LinkedHashSet<>();
    int rank = add(word.text(), word, glosses);
    int base = word.lemma().equals(word.text()) ? 0 : add(word.lemma(), word, glosses);
    boolean better = base > 0 && (rank == 0 || base < rank);
    return new Facts(better ? base : rank, List.copyOf(glosses));
  }

  private int add(String english, Word word, Set<String> glosses) {
    boolean capital = Character.isUpperCase(word.text().charAt(0));
    int rank = 0;
    for (Entry entry : lexicon.find(english)) {
      rank = rank == 0 || (entry.rank() > 0 && entry.rank() < rank) ? entry.rank() : rank;
      for (Gloss gloss : entry.glosses()) {
        if (capital || !gloss.name()) {
          glosses.add(gloss.text());
        }
      }
    }
    return rank;
  }

  /** Whether a translation must render it: "an" of "an hour" stands in a claim and says nothing. */
  static boolean hasContent(SourceWord word) {
    boolean content = word.content() || (word.claimed() && word.word().is(WordClass.NUMBER));
    return content && !Addresses.holds(word.place());
  }

  static boolean hasContent(TargetWord word) {
    return (word.content() || word.claimed()) && !Addresses.holds(word.place());
  }

  String of(SourceWord word) {
    String text = word.word().text();
    if (Addresses.holds(word.place())) {
      return "light";
    }
    if (Character.isDigit(text.charAt(0))) {
      return "figure";
    }
    if (!hasContent(word)) {
      return "light";
    }
    if (word.claimed()) {
      return "claimed";
    }
    Facts known = facts(word.word());
    boolean named = Character.isUpperCase(text.charAt(0)) && !word.opens();
    if (known.glosses().isEmpty()) {
      return named ? "name-unknown" : "unknown";
    }
    if (named) {
      return known.rank() > 0 && known.rank() < USUAL ? "name-common" : "name";
    }
    int rank = known.rank();
    String often = rank > 0 && rank < COMMON ? "-1" : rank > 0 && rank < USUAL ? "-2" : "-3";
    return partOfSpeech(word.word()) + often;
  }

  private static String partOfSpeech(Word word) {
    if (word.is(WordClass.NOUN)) {
      return word.is(WordClass.VERB) ? "noun-verb" : "noun";
    }
    if (word.is(WordClass.VERB)) {
      return "verb";
    }
    return word.is(WordClass.ADVERB) && !word.is(WordClass.ADJECTIVE) ? "adverb" : "adjective";
  }

  String of(TargetWord word) {
    String key = word.key();
    if (word.claimed()) {
      return "claimed";
    }
    if (!Character.isIdeographic(key.charAt(0))) {
      return "latin";
    }
    if (!word.content() || Addresses.holds(word.place())) {
      return "light";
    }
    double probability = lexicon.logProbability(key);
    String often = probability > FREQUENT ? "-1" : probability > SELDOM ? "-2" : "-3";
    return (key.length() == 1 ? "one" : key.length() == 2 ? "two" : "long") + often;
  }
}
