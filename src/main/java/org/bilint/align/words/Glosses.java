package org.bilint.align.words;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.bilint.lexicon.Entry;
import org.bilint.lexicon.Gloss;
import org.bilint.lexicon.Lexicon;
import org.jspecify.annotations.Nullable;

/** What the lexicon gives for one English word, made ready for many comparisons. */
final class Glosses {

  static final Glosses NONE = new Glosses("", Set.of(), Set.of(), null);

  /** A character that is commoner than this tells little when two words share it. */
  private static final double TELLING = 5.3;

  /** One that is commoner than this tells nothing, even at the same end of both words. */
  private static final double COMMON = 5.0;

  private final String latin;
  private final Set<String> whole;

  /** Of words that this one is made from: weaker evidence. */
  private final Set<String> derived;

  private final @Nullable Lexicon lexicon;

  /** A bit for each character of a rendering; most Chinese words share none with most English. */
  private long low;

  private long high;

  private volatile int @Nullable [] couples;

  /** The renderings of two characters or more. */
  private final String[] longer;

  /** Those of two or fewer. */
  private final String[] shorter;

  private Glosses(String latin, Set<String> whole, Set<String> derived, @Nullable Lexicon lexicon) {
    this.latin = latin;
    this.whole = whole;
    this.derived = derived;
    this.lexicon = lexicon;
    whole.forEach(this::mark);
    derived.forEach(this::mark);
    longer =
        Stream.concat(whole.stream(), derived.stream())
            .filter(each -> each.length() > 1)
            .toArray(String[]::new);
    shorter =
        Stream.concat(whole.stream(), derived.stream())
            .filter(each -> each.length() <= 2)
            .toArray(String[]::new);
  }

  static Glosses of(Lexicon lexicon, String written, String lemma) {
    Set<String> whole = new LinkedHashSet<>();
    boolean capital = !written.isEmpty() && Character.isUpperCase(written.charAt(0));
    add(lexicon, written, capital, whole);
    if (!lemma.equalsIgnoreCase(written)) {
      add(lexicon, lemma, capital, whole);
    }
    Set<String> derived = new LinkedHashSet<>();
    for (String base : Derivations.of(lemma.toLowerCase(Locale.ROOT), whole.isEmpty())) {
      add(lexicon, base, false, derived);
    }
    return new Glosses(written.toLowerCase(Locale.ROOT), whole, derived, lexicon);
  }

  /** Puts in the renderings of an English word; those of names only for one with a capital. */
  static void add(Lexicon lexicon, String english, boolean capital, Set<String> renderings) {
    add(lexicon.find(english), capital, renderings);
  }

  static void add(List<Entry> entries, boolean capital, Set<String> renderings) {
    for (Entry entry : entries) {
      for (Gloss gloss : entry.glosses()) {
        if (capital || !gloss.name()) {
          renderings.add(gloss.text());
        }
      }
    }
  }

  private void mark(String gloss) {
    for (int i = 0; i < gloss.length(); i++) {
      low |= 1L << gloss.charAt(i);
      high |= 1L << (gloss.charAt(i) >>> 6);
    }
  }

  /** The renderings themselves, which the Chinese may be cut along. */
  Set<String> whole() {
    return whole;
  }

  boolean isEmpty() {
    return whole.isEmpty() && derived.isEmpty();
  }

  Set<String> derived() {
    return derived;
  }

  /** The renderings of two characters or more, which nobody changes. */
  String[] longer() {
    return longer;
  }

  /** Why a Chinese word may stand for the English one: learned, if the lexicon does not tell. */
  Evidence of(String key) {
    if (key.isEmpty()) {
      return Evidence.LEARNED;
    }
    if (key.equals(latin)) {
      return Evidence.COPY;
    }
    if (!mayShare(key)) {
      return Evidence.LEARNED;
    }
    if (whole.contains(key)) {
      return key.length() > 1 ? Evidence.GLOSS : Evidence.SINGLE;
    }
    if (derived.contains(key) || key.length() > 1 && holds(key)) {
      return Evidence.PARTIAL;
    }
    return shares(key) ? Evidence.OVERLAP : Evidence.LEARNED;
  }

  private boolean mayShare(String key) {
    for (int i = 0; i < key.length(); i++) {
      char c = key.charAt(i);
      if ((low & 1L << c) != 0 && (high & 1L << (c >>> 6)) != 0) {
        return true;
      }
    }
    return false;
  }

  /** Whether one of the renderings is a part of the word, or the word of one of them. */
  private boolean holds(String key) {
    for (String gloss : longer) {
      if (gloss.length() > key.length() ? gloss.contains(key) : key.contains(gloss)) {
        return true;
      }
    }
    return false;
  }

  /**
   * Whether the word begins or ends with a telling character of a short rendering; a common one has
   * to stand at the same end of both.
   */
  private boolean shares(String key) {
    char first = key.charAt(0);
    char last = key.charAt(key.length() - 1);
    double firstRarity = rarity(first);
    double lastRarity = rarity(last);
    if (firstRarity < COMMON && lastRarity < COMMON) {
      return false;
    }
    for (String gloss : shorter) {
      if ((isIn(gloss, first, firstRarity, 0)
          || isIn(gloss, last, lastRarity, gloss.length() - 1))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isIn(String gloss, char c, double rarity, int end) {
    return rarity >= TELLING
        ? gloss.indexOf(c) >= 0
        : rarity >= COMMON && gloss.length() == 2 && gloss.charAt(end) == c;
  }

  private double rarity(char c) {
    return lexicon == null || FunctionWords.hasCharacter(c) ? 0 : lexicon.rarity(c);
  }

  /**
   * The couples of characters that its renderings are made of, each as one number, sorted; those
   * with a function word left out.
   */
  int[] couples() {
    int[] known = couples;
    if (known == null) {
      known = couples(List.of(longer));
      couples = known;
    }
    return known;
  }

  /** The same of some texts. */
  static int[] couples(List<String> texts) {
    int most = 0;
    for (String text : texts) {
      most += text.length();
    }
    int[] all = new int[most];
    int size = 0;
    for (String text : texts) {
      for (int i = 1; i < text.length(); i++) {
        char first = text.charAt(i - 1);
        char second = text.charAt(i);
        if (!FunctionWords.hasCharacter(first) && !FunctionWords.hasCharacter(second)) {
          all[size++] = first << 16 | second;
        }
      }
    }
    Arrays.sort(all, 0, size);
    int distinct = 0;
    for (int i = 0; i < size; i++) {
      if (distinct == 0 || all[i] != all[distinct - 1]) {
        all[distinct++] = all[i];
      }
    }
    return Arrays.copyOf(all, distinct);
  }
}
