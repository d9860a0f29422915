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

  /** The characters that words begin with: most stretches are no word, and are told so at once. */
  private final BitSet beginnings = new BitSet();

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
          words.add(simplified);
          beginnings.set(simplified.charAt(0));
        }
      }
    }
    String key = term.term().toLowerCase(Locale.ROOT);
    entries
        .computeIfAbsent(key, any -> new ArrayList<>())
        .add(new Entry(term.term(), 0, term.term(), glosses));
  }

  @Override
  public List<Entry> find(String english) {
    return List.copyOf(entries.getOrDefault(english.toLowerCase(Locale.ROOT), List.of()));
  }

  @Override
  public double logProbability(CharSequence word) {
    return words.contains(word.toString()) ? LOG_PROBABILITY : Double.NEGATIVE_INFINITY;
  }

  @Override
  public double logProbability(CharSequence text, int from, int to) {
    return beginnings.get(text.charAt(from))
        ? logProbability(text.subSequence(from, to))
        : Double.NEGATIVE_INFINITY;
  }
}
