package org.bilint.lexicon;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Several lexicons as one. What they hold for the same headword is joined, the first one's first.
 */
final class LexiconStack implements Lexicon {

  private final Lexicon[] lexicons;

  LexiconStack(List<? extends Lexicon> lexicons) {
    this.lexicons = lexicons.toArray(new Lexicon[0]);
  }

  @Override
  public List<Entry> find(String english) {
    List<Entry> all = List.of();
    for (Lexicon lexicon : lexicons) {
      List<Entry> found = lexicon.find(english);
      all = all.isEmpty() ? found : found.isEmpty() ? all : joined(all, found);
    }
    return all;
  }

  @Override
  public List<Entry> find(CharSequence text, int from, int to) {
    List<Entry> all = List.of();
    for (Lexicon lexicon : lexicons) {
      List<Entry> found = lexicon.find(text, from, to);
      all = all.isEmpty() ? found : found.isEmpty() ? all : joined(all, found);
    }
    return all;
  }

  private static List<Entry> joined(List<Entry> first, List<Entry> second) {
    Map<String, Entry> entries = new LinkedHashMap<>();
    first.forEach(each -> entries.put(each.headword(), each));
    second.forEach(each -> entries.merge(each.headword(), each, LexiconStack::joined));
    return List.copyOf(entries.values());
  }

  private static Entry joined(Entry first, Entry second) {
    Map<String, Gloss> glosses = new LinkedHashMap<>();
    first.glosses().forEach(each -> glosses.putIfAbsent(each.text(), each));
    second.glosses().forEach(each -> glosses.putIfAbsent(each.text(), each));
    return new Entry(
        first.headword(),
        first.rank() == 0 ? second.rank() : first.rank(),
        first.lemma().equals(first.headword()) ? second.lemma() : first.lemma(),
        new ArrayList<>(glosses.values()));
  }

  @Override
  public double logProbability(CharSequence word) {
    return logProbability(word, 0, word.length());
  }

  @Override
  public double logProbability(CharSequence text, int from, int to) {
    double best = Double.NEGATIVE_INFINITY;
    for (Lexicon lexicon : lexicons) {
      best = Math.max(best, lexicon.logProbability(text, from, to));
    }
    return best;
  }

  @Override
  public int wordLengths(char first, char second) {
    int lengths = 0;
    for (Lexicon lexicon : lexicons) {
      lengths |= lexicon.wordLengths(first, second);
    }
    return lengths;
  }

  @Override
  public double rarity(char c) {
    double least = RAREST;
    for (Lexicon lexicon : lexicons) {
      least = Math.min(least, lexicon.rarity(c));
    }
    return least;
  }
}
