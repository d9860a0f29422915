package org.bilint.suspicion;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.bilint.annotate.Annotated;
import org.bilint.annotate.Name;
import org.bilint.annotate.Word;
import org.bilint.annotate.WordClass;
import org.bilint.text.DataTable;

/**
 * A name in lower case where the document has it as a name in the same company: "prime members"
 * beside "Prime members", "AWS transform" beside "AWS Transform". Only in texts about business or
 * technology, where such names are products.
 */
public final class LowercaseNames implements DoubtFinder {

  private static final class Bundled {
    static final Set<String> GENERIC = DataTable.words("suspicion/slips.tsv", "generic");
    static final Set<String> CUSTOMERS = DataTable.words("suspicion/slips.tsv", "customers");
  }

  /** How often a name must stand alone before what it has for customers is taken for its own. */
  private static final int FAMILIAR = 3;

  @Override
  public List<Doubt> find(SourceText text) {
    if (text.topics().isEmpty()) {
      return List.of();
    }
    Map<String, Integer> names = new HashMap<>();
    Set<String> pairs = new HashSet<>();
    for (Annotated speech : text.speeches()) {
      for (Name name : speech.names()) {
        learn(speech, name, names, pairs);
      }
    }
    List<Doubt> doubts = new ArrayList<>();
    for (Annotated speech : text.speeches()) {
      List<Word> words = speech.words();
      for (int i = 0; i < words.size(); i++) {
        if (!words.get(i).text().equals(lower(words.get(i)))) {
          continue;
        }
        if (i + 1 < words.size() && isLone(speech, words.get(i), words.get(i + 1), names)) {
          doubts.add(doubt(speech, words.get(i), words.get(i + 1), capital(words.get(i))));
        } else if (i > 0 && isSecond(speech, words.get(i - 1), words.get(i), pairs)) {
          doubts.add(doubt(speech, words.get(i - 1), words.get(i), capital(words.get(i))));
        }
      }
    }
    return doubts;
  }

  private static void learn(
      Annotated speech, Name name, Map<String, Integer> names, Set<String> pairs) {
    List<Word> words = speech.wordsIn(name.span());
    if (name.certainty() == Name.Certainty.POSSIBLE || words.isEmpty()) {
      return;
    }
    if (words.size() == 2 && !Bundled.GENERIC.contains(lower(words.get(1)))) {
      pairs.add(words.get(0).text() + " " + words.get(1).text());
    }
    if (words.size() == 1) {
      names.merge(words.get(0).text(), 1, Integer::sum);
    }
  }

  private static boolean isLone(
      Annotated speech, Word word, Word next, Map<String, Integer> names) {
    return Bundled.CUSTOMERS.contains(next.text())
        && SourceText.adjoin(speech, word, next)
        && names.getOrDefault(capital(word), 0) >= FAMILIAR;
  }

  private static boolean isSecond(Annotated speech, Word before, Word word, Set<String> pairs) {
    return Character.isUpperCase(before.text().charAt(0))
        && (before.classes().isEmpty() || before.isOnly(WordClass.PROPER))
        && Character.isLetter(word.text().charAt(0))
        && SourceText.adjoin(speech, before, word)
        && pairs.contains(before.text() + " " + capital(word));
  }

  private static Doubt doubt(Annotated speech, Word first, Word last, String meant) {
    return new Doubt(SourceText.place(speech, first, last), meant, "", true);
  }

  private static String capital(Word word) {
    return Character.toUpperCase(word.text().charAt(0)) + word.text().substring(1);
  }

  private static String lower(Word word) {
    return word.lower();
  }
}
