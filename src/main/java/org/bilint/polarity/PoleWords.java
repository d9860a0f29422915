package org.bilint.polarity;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.bilint.align.words.SourceWord;
import org.bilint.align.words.TargetWord;
import org.bilint.lexicon.Entry;
import org.bilint.lexicon.Gloss;
import org.bilint.lexicon.Lexicon;
import org.bilint.text.Memo;

/** Finds the words of a bead that say one of two opposites. */
final class PoleWords {

  /** How many renderings of a word tell its main senses. */
  private static final int MAIN = 3;

  /** How many words before a direction its measure may stand. */
  private static final int MEASURE = 4;

  private final OppositeTable table;
  private final Lexicon lexicon;
  private final Memo<WordKey, List<OppositeTable.Pole>> singles =
      new Memo<>(WordKey.KEPT, this::single);

  PoleWords(OppositeTable table, Lexicon lexicon) {
    this.table = table;
    this.lexicon = lexicon;
  }

  /** Those of the English side, idioms left out, that say a pole by the table or a dictionary. */
  List<PoleWord> english(List<SourceWord> words) {
    Set<PoleWord> found = new HashSet<>();
    List<PoleWord> ordered = new ArrayList<>();
    List<PoleWord> idioms = new ArrayList<>();
    for (int i = 0; i < words.size(); i++) {
      String phrase = words.get(i).word().lemma();
      int most = table.longestEnglish(phrase);
      for (int j = i; j < words.size() && j - i < most; j++) {
        phrase = j > i ? phrase + " " + words.get(j).word().lemma() : phrase;
        for (OppositeTable.Pole pole : table.idioms(phrase)) {
          idioms.add(new PoleWord(i, j + 1, pole));
        }
        for (OppositeTable.Pole pole : table.english(phrase)) {
          add(found, ordered, new PoleWord(i, j + 1, pole));
        }
      }
      for (OppositeTable.Pole pole : singles.of(WordKey.free(words.get(i)))) {
        add(found, ordered, new PoleWord(i, i + 1, pole));
      }
    }
    ordered.removeIf(
        word ->
            idioms.stream()
                .anyMatch(
                    idiom ->
                        idiom.pole().equals(word.pole())
                            && idiom.from() <= word.from()
                            && word.to() <= idiom.to()));
    return ordered;
  }

  private static void add(Set<PoleWord> found, List<PoleWord> ordered, PoleWord word) {
    if (found.add(word)) {
      ordered.add(word);
    }
  }

  /**
   * The poles of a word as written, and those of its main renderings where none is the opposite.
   */
  private List<OppositeTable.Pole> single(WordKey word) {
    List<OppositeTable.Pole> poles = new ArrayList<>(table.english(word.lower()));
    if (!word.content()) {
      return poles;
    }
    Set<OppositeTable.Pole> rendered = new HashSet<>();
    for (Entry entry : lexicon.find(word.lemma())) {
      for (Gloss gloss : entry.glosses().subList(0, Math.min(MAIN, entry.glosses().size()))) {
        for (OppositeTable.Pole pole : table.chinese(gloss.text())) {
          boolean says = pole.of("zh").contains(gloss.text()) && gloss.text().length() > 1;
          if (says && pole.of("behind").isEmpty() && rendered.add(pole)) {
            poles.add(pole);
          }
        }
      }
    }
    if (!rendered.isEmpty()) {
      Set<String> glosses = glosses(word.lemma(), word.lower());
      poles.removeIf(
          pole ->
              rendered.contains(pole)
                  && table.opposite(pole).of("zh").stream().anyMatch(glosses::contains));
    }
    return poles;
  }

  /** Those of the Chinese side, of some groups. */
  List<PoleWord> chinese(List<TargetWord> words, Set<String> groups) {
    List<PoleWord> found = new ArrayList<>();
    for (int i = 0; i < words.size(); i++) {
      String text = words.get(i).key();
      int most = table.longestChinese(text.charAt(0));
      for (int j = i; j < words.size() && (j == i ? most > 0 : text.length() < most); j++) {
        text = j > i ? text + words.get(j).key() : text;
        for (OppositeTable.Pole pole : table.chinese(text)) {
          boolean plain = pole.of("zh").contains(text);
          if (groups.contains(pole.group()) && (plain || hasMeasure(words, i, pole))) {
            found.add(new PoleWord(i, j + 1, pole));
          }
        }
      }
    }
    return found;
  }

  private boolean hasMeasure(List<TargetWord> words, int at, OppositeTable.Pole pole) {
    for (int i = at - 1; i >= 0 && at - i <= MEASURE; i--) {
      if (table.measures(pole.group()).contains(words.get(i).key())) {
        return true;
      }
    }
    return false;
  }

  /** All renderings that a dictionary has for a word. */
  Set<String> glosses(SourceWord word) {
    return glosses(word.word().lemma(), word.word().text());
  }

  private Set<String> glosses(String lemma, String text) {
    Set<String> glosses = new HashSet<>();
    for (String form : List.of(lemma, text)) {
      for (Entry entry : lexicon.find(form)) {
        entry.glosses().forEach(gloss -> glosses.add(gloss.text()));
      }
    }
    return glosses;
  }
}
