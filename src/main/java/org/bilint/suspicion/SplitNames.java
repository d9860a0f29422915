package org.bilint.suspicion;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.bilint.annotate.Annotated;
import org.bilint.annotate.Word;
import org.bilint.annotate.WordClass;
import org.bilint.text.Place;

/**
 * Names of one word that are written as two: "Agent Core" where the document has AgentCore, "Open
 * AI" anywhere; and the plus of a name that is spelled out, "Alexa Plus". Each spelling is told
 * once, where it stands first.
 */
public final class SplitNames implements DoubtFinder {

  @Override
  public List<Doubt> find(SourceText text) {
    Map<String, String> own = joined(text);
    Set<String> told = new HashSet<>();
    List<Doubt> doubts = new ArrayList<>();
    for (Annotated speech : text.speeches()) {
      List<Word> words = speech.words();
      for (int i = 0; i + 1 < words.size(); i++) {
        Word first = words.get(i);
        Word second = words.get(i + 1);
        if (!SourceText.adjoin(speech, first, second)) {
          continue;
        }
        Optional<Meant> meant = split(first, second, own);
        if (meant.isEmpty()) {
          meant = spelledPlus(first, second);
        }
        if (meant.isEmpty()) {
          continue;
        }
        meant
            .map(doubt -> doubt.at(SourceText.place(speech, first, second)))
            .filter(doubt -> told.add(doubt.place().text()))
            .ifPresent(doubts::add);
      }
    }
    return doubts;
  }

  /** What is meant and why, before it has a place. */
  private record Meant(String name, String because) {
    Doubt at(Place place) {
      return new Doubt(place, name, because, false);
    }
  }

  /** The names with a capital inside that the document has, by their letters. */
  private static Map<String, String> joined(SourceText text) {
    Map<String, String> joined = new HashMap<>();
    for (Annotated speech : text.speeches()) {
      for (Word word : speech.words()) {
        if (FamousNames.hasInnerCapital(word.text()) && word.text().indexOf('-') < 0) {
          joined.putIfAbsent(Spelling.fold(word.text()), word.text());
        }
      }
    }
    return joined;
  }

  private static Optional<Meant> split(Word first, Word second, Map<String, String> own) {
    boolean capitals = isCapital(first) && isCapital(second);
    boolean common = !isCapital(first) && !isCapital(second) && isContent(first, second);
    if (!capitals && (!common || own.isEmpty())) {
      return Optional.empty();
    }
    String letters = Spelling.fold(first.text() + second.text());
    String here = own.get(letters);
    if (here != null && (capitals || common)) {
      return Optional.of(new Meant(here, "the document has it in one word elsewhere"));
    }
    return capitals
        ? FamousNames.bundled().joined(letters).map(name -> new Meant(name, "the name is one word"))
        : Optional.empty();
  }

  private static boolean isCapital(Word word) {
    return Character.isUpperCase(word.text().charAt(0));
  }

  /** "agent core", not "we work". */
  private static boolean isContent(Word first, Word second) {
    return !first.is(WordClass.FUNCTION) && !second.is(WordClass.FUNCTION);
  }

  private static Optional<Meant> spelledPlus(Word first, Word second) {
    if (!second.text().equalsIgnoreCase("plus") || !isCapital(first)) {
      return Optional.empty();
    }
    FamousNames famous = FamousNames.bundled();
    String sign = first.text() + "+";
    return famous.knows(sign) && !famous.knows(first.text() + " " + second.text())
        ? Optional.of(new Meant(sign, "the name is written with the sign"))
        : Optional.empty();
  }
}
