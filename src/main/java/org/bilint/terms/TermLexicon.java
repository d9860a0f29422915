package org.bilint.terms;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.bilint.lexicon.Entry;
import org.bilint.lexicon.Gloss;
import org.bilint.lexicon.IndexFormat;
import org.bilint.lexicon.Lexicon;
import org.bilint.lexicon.Lexicons;
import org.bilint.lexicon.Simplified;

/**
 * The termbases of all locales as a lexicon: what they accept may translate a term, and is a word
 * of Chinese.
 */
public final class TermLexicon implements Lexicon {

  /** About one in a hundred thousand words: a term is neither rare nor common. */
  private static final double LOG_PROBABILITY = -11.5;

  /** What is no noun, verb or adjective is rendered by several words. */
  private static final String PHRASE = "phrase";

  private final Map<String, List<Entry>> entries = new HashMap<>();
  private final Set<String> words = new HashSet<>();

  /** By the upper half of their hashes: which English keys there are. */
  private final BitSet expressions = new BitSet();

  private final BitSet characters = new BitSet();

  /**
   * By the hash of the first two characters: which lengths the words have that begin with them, as
   * {@link Lexicon#wordLengths} tells. Most stretches are no word, and are told so at once.
   */
  private final byte[] lengths = new byte[1 << 14];

  private TermLexicon() {}

  public static TermLexicon bundled() {
    return of(Termbases.bundled());
  }

  public static TermLexicon of(Termbases termbases) {
    TermLexicon lexicon = new TermLexicon();
    termbases.entries().forEach(lexicon::add);
    Lexicon dictionary = Lexicons.bundled();
    Set<String> compounds =
        lexicon.words.stream()
            .filter(word -> lexicon.isCompound(word, dictionary))
            .collect(Collectors.toSet());
    lexicon.words.removeAll(compounds);
    lexicon.leaveToTheirWords(compounds);
    return lexicon;
  }

  /**
   * An expression that is rendered word by word is not one for the aligner, which then sees each of
   * its words with what renders it.
   */
  private void leaveToTheirWords(Set<String> compounds) {
    for (Map.Entry<String, List<Entry>> each : entries.entrySet()) {
      if (each.getKey().indexOf(' ') >= 0) {
        each.setValue(each.getValue().stream().map(entry -> without(entry, compounds)).toList());
      }
    }
    entries.values().removeIf(all -> all.stream().allMatch(entry -> entry.glosses().isEmpty()));
  }

  private static Entry without(Entry entry, Set<String> compounds) {
    List<Gloss> glosses =
        entry.glosses().stream().filter(gloss -> !compounds.contains(gloss.text())).toList();
    return new Entry(entry.headword(), entry.rank(), entry.lemma(), glosses);
  }

  /** Whether it is a term beside a word, which are two for whoever reads words: 營業收入|成長. */
  private boolean isCompound(String word, Lexicon dictionary) {
    for (int i = 2; i <= word.length() - 2; i++) {
      String head = word.substring(0, i);
      String tail = word.substring(i);
      boolean terms = words.contains(head) || words.contains(tail);
      if (terms && isWord(head, dictionary) && isWord(tail, dictionary)) {
        return true;
      }
    }
    return false;
  }

  private boolean isWord(String text, Lexicon dictionary) {
    return words.contains(text) || Double.isFinite(dictionary.logProbability(text));
  }

  private void add(TermEntry term) {
    List<Gloss> glosses = new ArrayList<>();
    for (String rendering : term.accepted()) {
      String simplified = Simplified.of(rendering);
      if (simplified.codePoints().allMatch(Character::isIdeographic)) {
        glosses.add(new Gloss(simplified, false));
        if (!term.partOfSpeech().equals(PHRASE)) {
          addWord(simplified);
        }
      }
    }
    String key = term.term().toLowerCase(Locale.ROOT);
    expressions.set(IndexFormat.keyHash(key) >>> 16);
    entries
        .computeIfAbsent(key, any -> new ArrayList<>())
        .add(new Entry(term.term(), 0, term.term(), glosses));
  }

  private void addWord(String word) {
    words.add(word);
    if (word.length() == 1) {
      characters.set(word.charAt(0));
    } else {
      int bit = 1 << Math.min(word.length() - 2, 7);
      lengths[lengthsAt(word.charAt(0), word.charAt(1))] |= (byte) bit;
    }
  }

  private static int lengthsAt(char first, char second) {
    return (first * 31 + second) * 0x9E3779B1 >>> 18;
  }

  @Override
  public int wordLengths(char first, char second) {
    return lengths[lengthsAt(first, second)] & 0xFF;
  }

  @Override
  public List<Entry> find(String english) {
    return List.copyOf(entries.getOrDefault(english.toLowerCase(Locale.ROOT), List.of()));
  }

  @Override
  public List<Entry> find(CharSequence text, int from, int to) {
    int hash = IndexFormat.keyHash(text, from, to);
    return expressions.get(hash >>> 16) ? find(text.subSequence(from, to).toString()) : List.of();
  }

  @Override
  public double logProbability(CharSequence word) {
    return words.contains(word.toString()) ? LOG_PROBABILITY : Double.NEGATIVE_INFINITY;
  }

  @Override
  public double logProbability(CharSequence text, int from, int to) {
    return isPossible(text, from, to - from)
        ? logProbability(text.subSequence(from, to))
        : Double.NEGATIVE_INFINITY;
  }

  private boolean isPossible(CharSequence text, int from, int length) {
    if (length < 2) {
      return length == 1 && characters.get(text.charAt(from));
    }
    int possible = wordLengths(text.charAt(from), text.charAt(from + 1));
    return (possible >> Math.min(length - 2, 7) & 1) != 0;
  }
}
