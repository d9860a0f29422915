package org.bilint.lexicon.compile;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import org.bilint.lexicon.Gloss;
import org.bilint.lexicon.IndexFormat;

/** Gathers entries and words, joins what belongs together, and hands all to the writer. */
final class Compilation {

  /** Words of this length are learned from renderings: longer ones are phrases. */
  private static final int LONGEST_WORD = 4;

  /** At the edge of a rendering these are words of their own: of 的观点 only 观点 is a word. */
  private static final String LOOSE = "的了着过我你他她它们把被将使在是不与和及等于给让对从向";

  private final Map<String, List<Draft>> entries = new LinkedHashMap<>();
  private final Map<String, String> forms = new LinkedHashMap<>();
  private final Map<String, Float> words = new HashMap<>();

  /** An entry of a dictionary. Entries with the same headword become one. */
  void add(Draft draft) {
    List<Draft> same =
        entries.computeIfAbsent(EnglishKeys.folded(draft.headword()), k -> new ArrayList<>(1));
    for (int i = 0; i < same.size(); i++) {
      if (same.get(i).headword().equals(draft.headword())) {
        same.set(i, same.get(i).and(draft));
        return;
      }
    }
    same.add(draft);
  }

  /** An inflected form of a word, for which the dictionary may have no entry. */
  void addForm(String form, String lemma) {
    forms.putIfAbsent(form, lemma);
  }

  /** Forms without an entry get one; an entry that renders nothing itself learns its lemma. */
  void joinForms() {
    forms.forEach(
        (form, lemma) -> {
          List<Draft> same = entries.getOrDefault(EnglishKeys.folded(form), List.of());
          boolean rendered =
              same.stream().anyMatch(e -> e.headword().equals(form) && !e.glosses().isEmpty());
          if (!rendered && entries.containsKey(EnglishKeys.folded(lemma))) {
            add(new Draft(form, 0, lemma, List.of()));
          }
        });
    forms.clear();
  }

  /** A Chinese word with the logarithm of its probability. */
  void addWord(String word, double logProbability) {
    if (!word.isEmpty() && word.length() <= IndexFormat.LONGEST_TEXT) {
      words.merge(word, (float) logProbability, Math::max);
    }
  }

  /** Makes each short rendering a word, if it is none yet and no two words make it. */
  void addRenderingsAsWords(double logProbability) {
    Set<String> learned = new HashSet<>();
    for (List<Draft> drafts : entries.values()) {
      for (Draft draft : drafts) {
        for (Gloss gloss : draft.glosses()) {
          String text = gloss.text();
          if (text.length() >= 2
              && text.length() <= LONGEST_WORD
              && Glosses.isAllHan(text)
              && !words.containsKey(text)
              && (gloss.name() || !isPhrase(text))) {
            learned.add(text);
          }
        }
      }
    }
    Float probability = (float) logProbability;
    learned.forEach(word -> words.put(word, probability));
  }

  private boolean isPhrase(String text) {
    int last = text.length() - 1;
    if (LOOSE.indexOf(text.charAt(0)) >= 0 || LOOSE.indexOf(text.charAt(last)) >= 0) {
      return true;
    }
    return text.length() == 4
        && words.containsKey(text.substring(0, 2))
        && words.containsKey(text.substring(2));
  }

  int size() {
    return entries.size();
  }

  int words() {
    return words.size();
  }

  /**
   * Each Chinese word with its probability, in order, so that the same words are laid out alike.
   */
  void forEachWord(BiConsumer<String, Float> receiver) {
    // By their first characters first: many short lists are sorted sooner than a long one.
    Map<Character, List<Map.Entry<String, Float>>> sorted = new TreeMap<>();
    for (Map.Entry<String, Float> word : words.entrySet()) {
      sorted.computeIfAbsent(word.getKey().charAt(0), k -> new ArrayList<>()).add(word);
    }
    for (List<Map.Entry<String, Float>> same : sorted.values()) {
      same.sort(Map.Entry.comparingByKey());
      same.forEach(word -> receiver.accept(word.getKey(), word.getValue()));
    }
  }

  /** Each key with its entries, to which the renderings of their lemmas are joined. */
  void forEach(BiConsumer<String, List<Draft>> receiver) {
    List<Draft> whole = new ArrayList<>();
    entries.forEach(
        (key, drafts) -> {
          whole.clear();
          for (Draft draft : drafts) {
            whole.add(whole(draft));
          }
          receiver.accept(key, whole);
        });
  }

  private Draft whole(Draft draft) {
    if (draft.lemma().isEmpty()) {
      return draft;
    }
    Draft merged = draft;
    for (Draft lemma : entries.getOrDefault(EnglishKeys.folded(draft.lemma()), List.of())) {
      if (lemma.headword().equals(draft.lemma())) {
        merged =
            new Draft(
                draft.headword(),
                draft.rank(),
                draft.lemma(),
                Draft.joined(draft.glosses(), lemma.glosses()));
      }
    }
    return merged;
  }
}
