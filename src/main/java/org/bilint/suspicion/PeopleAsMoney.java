package org.bilint.suspicion;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.bilint.annotate.Annotated;
import org.bilint.annotate.Dimension;
import org.bilint.annotate.Mention;
import org.bilint.annotate.Quantity;
import org.bilint.annotate.Word;
import org.bilint.text.DataTable;
import org.bilint.text.Place;

/** Money where people are counted: "an audience of more than $300 million". */
public final class PeopleAsMoney implements DoubtFinder {

  private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);

  private static final String TABLE = "suspicion/people.tsv";

  private static final class Bundled {
    static final Set<String> PEOPLE = DataTable.words(TABLE, "people");
    static final Set<String> CROWDS = DataTable.words(TABLE, "crowd");
    static final Set<String> VALUED = DataTable.words(TABLE, "valued");
  }

  @Override
  public List<Doubt> find(SourceText text) {
    List<Doubt> doubts = new ArrayList<>();
    for (Annotated speech : text.speeches()) {
      int at = 0;
      List<Word> words = speech.words();
      for (Mention mention : speech.mentions()) {
        if (!(mention instanceof Quantity money)
            || money.unit().dimension() != Dimension.CURRENCY
            || money.amount().low().compareTo(THOUSAND) < 0) {
          continue;
        }
        while (at < words.size() && words.get(at).span().start() < money.span().start()) {
          at++;
        }
        int after = at;
        while (after < words.size() && words.get(after).span().start() < money.span().end()) {
          after++;
        }
        if (crowdBefore(words, at, money, after) || peopleAfter(speech, words, after, money)) {
          Place place = new Place(speech.segment(), money.span());
          doubts.add(new Doubt(place, "a number", "it counts people, not money", false));
        }
      }
    }
    return doubts;
  }

  /** "An audience of", and no "revenue" behind the amount. */
  private static boolean crowdBefore(List<Word> words, int at, Quantity money, int after) {
    return at >= 2
        && is(words.get(at - 1), "of")
        && Bundled.CROWDS.contains(words.get(at - 2).lemma().toLowerCase(Locale.ROOT))
        && words.get(at - 1).span().end() + 1 >= money.span().start()
        && !valued(words, after);
  }

  private static boolean valued(List<Word> words, int after) {
    for (int i = after; i < Math.min(words.size(), after + 3); i++) {
      if (Bundled.VALUED.contains(words.get(i).lemma().toLowerCase(Locale.ROOT))) {
        return true;
      }
    }
    return false;
  }

  private static boolean peopleAfter(
      Annotated speech, List<Word> words, int after, Quantity money) {
    if (after >= words.size()) {
      return false;
    }
    Word next = words.get(after);
    String text = speech.segment().text();
    int gap = next.span().start() - money.span().end();
    return gap == 1
        && text.charAt(money.span().end()) == ' '
        && Bundled.PEOPLE.contains(next.text());
  }

  private static boolean is(Word word, String text) {
    return word.text().equalsIgnoreCase(text);
  }
}
