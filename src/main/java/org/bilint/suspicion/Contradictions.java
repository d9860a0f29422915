package org.bilint.suspicion;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.bilint.annotate.Amount;
import org.bilint.annotate.Annotated;
import org.bilint.annotate.Dimension;
import org.bilint.annotate.Exactness;
import org.bilint.annotate.Mention;
import org.bilint.annotate.Quantity;
import org.bilint.annotate.Sentence;
import org.bilint.annotate.Word;
import org.bilint.annotate.WordClass;
import org.bilint.text.DataTable;
import org.bilint.text.Place;

/**
 * The same figure with digits that differ by a slip: "worldwide net sales were $167.7 billion" and
 * "$176.7 billion". Only where the words before the verb are the same, the period among them, and
 * the sentence speaks of no other time.
 */
public final class Contradictions implements DoubtFinder {

  private static final String TABLE = "suspicion/figures.tsv";

  private static final class Bundled {
    static final Set<String> VERBS = DataTable.words(TABLE, "verb");
    static final Set<String> ELSEWHEN = DataTable.words(TABLE, "elsewhen");
    static final Set<String> FIGURES = DataTable.words(TABLE, "figure");
  }

  /** Words of a figure's name: "international segment operating income". */
  private static final int LONGEST = 7;

  private record Statement(String digits, String unit, Place place) {}

  @Override
  public List<Doubt> find(SourceText text) {
    Map<String, Statement> first = new HashMap<>();
    List<Doubt> doubts = new ArrayList<>();
    for (Annotated speech : text.speeches()) {
      int at = 0;
      List<Mention> mentions = speech.mentions();
      for (Sentence sentence : speech.sentences()) {
        List<Word> words = speech.wordsIn(sentence.span());
        while (at < mentions.size() && mentions.get(at).span().start() < sentence.span().end()) {
          if (mentions.get(at) instanceof Quantity quantity && isFigure(quantity)) {
            state(speech, words, quantity, first, doubts);
          }
          at++;
        }
      }
    }
    return doubts;
  }

  private static boolean isFigure(Quantity quantity) {
    return !quantity.amount().isRange()
        && quantity.amount().exactness() == Exactness.EXACT
        && (quantity.unit().dimension() == Dimension.CURRENCY || quantity.unit().id().equals("%"));
  }

  private static void state(
      Annotated speech,
      List<Word> words,
      Quantity quantity,
      Map<String, Statement> first,
      List<Doubt> doubts) {
    String name = name(words, quantity.span().start());
    if (name.isEmpty()) {
      return;
    }
    String digits = Amount.plain(quantity.amount().low());
    Place place = new Place(speech.segment(), quantity.span());
    Statement now = new Statement(digits, quantity.unit().id(), place);
    Statement before = first.putIfAbsent(name, now);
    if (before != null && before.unit.equals(now.unit) && isSlip(before.digits, now.digits)) {
      doubts.add(new Doubt(place, before.place.text(), "", false));
    }
  }

  /** What the figure is called, in lower case; empty where it is not said plainly. */
  private static String name(List<Word> words, int start) {
    int verb = -1;
    int most = Math.min(words.size(), LONGEST + 2);
    for (int i = 0; i < most && words.get(i).span().start() < start; i++) {
      verb = i;
    }
    if (verb < 2 || verb > LONGEST || !Bundled.VERBS.contains(words.get(verb).text())) {
      return "";
    }
    Set<String> name = new TreeSet<>();
    boolean figure = false;
    for (int i = 0; i < verb; i++) {
      String word = words.get(i).lower();
      figure |= Bundled.FIGURES.contains(word);
      if (!words.get(i).isOnly(WordClass.FUNCTION)) {
        name.add(word);
      }
    }
    boolean otherTime = words.stream().anyMatch(word -> Bundled.ELSEWHEN.contains(word.lower()));
    return figure && !otherTime && name.size() > 1 ? String.join(" ", name) : "";
  }

  /** Two neighbouring digits swapped, or the point moved. One other digit may be another time's. */
  static boolean isSlip(String a, String b) {
    String digitsA = significant(a);
    String digitsB = significant(b);
    if (digitsA.equals(digitsB)) {
      return digitsA.length() > 2 && new BigDecimal(a).compareTo(new BigDecimal(b)) != 0;
    }
    if (digitsA.length() != digitsB.length() || digitsA.length() < 3) {
      return false;
    }
    int at = 0;
    while (digitsA.charAt(at) == digitsB.charAt(at)) {
      at++;
    }
    return at + 1 < digitsA.length()
        && digitsA.charAt(at) == digitsB.charAt(at + 1)
        && digitsA.charAt(at + 1) == digitsB.charAt(at)
        && digitsA.substring(at + 2).equals(digitsB.substring(at + 2));
  }

  private static String significant(String plain) {
    String digits = plain.replace(".", "").replace("-", "");
    int from = 0;
    int to = digits.length();
    while (to > 0 && digits.charAt(to - 1) == '0') {
      to--;
    }
    while (from < to && digits.charAt(from) == '0') {
      from++;
    }
    return digits.substring(from, to);
  }
}
