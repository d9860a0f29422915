package org.bilint.polarity;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bilint.align.Bead;
import org.bilint.align.words.SourceWord;
import org.bilint.annotate.Sentence;
import org.bilint.lexicon.Simplified;
import org.bilint.text.DataTable;
import org.bilint.text.Place;
import org.bilint.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * Tells negations and limits that reach further in the translation than in the source, or less far:
 * not all, 都不. From {@code polarity/scope.tsv}.
 */
public final class Scopes {

  /** An English phrase, and the Chinese that says the contrary. */
  public record Turned(Place source, Place target) {}

  /** What says the contrary of a phrase, and beside what it does not. */
  private record Entry(List<String> contrary, List<String> unless) {}

  private final Map<String, Entry> entries = new HashMap<>();

  /** The most words of a phrase, by its first word. */
  private final Map<String, Integer> longest = new HashMap<>();

  /**
   * @throws IllegalStateException with table and line, if the table is malformed
   */
  public Scopes() {
    for (DataTable.Row row : DataTable.load("polarity/scope.tsv")) {
      List<String> cells = row.cells(3);
      Entry entry = new Entry(words(cells.get(1)), words(cells.get(2)));
      for (String phrase : cells.get(0).split(", ")) {
        entries.put(phrase, entry);
        String[] words = phrase.split(" ");
        longest.merge(words[0], words.length, Math::max);
      }
    }
  }

  private static List<String> words(String cell) {
    return List.of(Simplified.of(cell).split(" "));
  }

  /** The first of a bead. */
  public Optional<Turned> turned(Bead bead) {
    List<SourceWord> words = bead.words().source();
    for (int i = 0; i < words.size(); i++) {
      int length = length(words, i);
      Entry entry = length == 0 ? null : entries.get(phrase(words, i, length));
      Place target = entry == null ? null : contrary(bead, entry);
      if (target != null) {
        Place from = words.get(i).place();
        Place to = words.get(i + length - 1).place();
        return Optional.of(
            new Turned(
                new Place(from.segment(), new Span(from.span().start(), to.span().end())), target));
      }
    }
    return Optional.empty();
  }

  /** How many words the longest phrase of the table has that begins at a word, or 0. */
  private int length(List<SourceWord> words, int from) {
    int most = longest.getOrDefault(phrase(words, from, 1), 0);
    int found = 0;
    for (int n = 1; n <= most && from + n <= words.size(); n++) {
      found = entries.containsKey(phrase(words, from, n)) ? n : found;
    }
    return found;
  }

  private static String phrase(List<SourceWord> words, int from, int length) {
    StringBuilder phrase = new StringBuilder();
    for (int i = from; i < from + length; i++) {
      String lemma = words.get(i).word().lemma();
      phrase.append(i > from ? " " : "").append(lemma.equals("n't") ? "not" : lemma);
    }
    return phrase.toString();
  }

  private static @Nullable Place contrary(Bead bead, Entry entry) {
    Place found = null;
    for (Sentence sentence : bead.target()) {
      String text = Simplified.of(sentence.text());
      for (String word : entry.unless) {
        if (text.contains(word)) {
          return null;
        }
      }
      for (String word : entry.contrary) {
        int at = text.indexOf(word);
        if (at >= 0 && found == null) {
          int start = sentence.span().start() + at;
          found = new Place(sentence.segment(), new Span(start, start + word.length()));
        }
      }
    }
    return found;
  }
}
