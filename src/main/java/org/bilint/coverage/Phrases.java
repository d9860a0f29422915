package org.bilint.coverage;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.bilint.text.DataTable;
import org.bilint.text.Place;

/** Cuts a side into phrases: at marks, conjunctions, relatives, prepositions. */
final class Phrases {

  private static final Set<String> CLAUSE = DataTable.words("omission/phrases.tsv", "clause");
  private static final Set<String> PHRASE = DataTable.words("omission/phrases.tsv", "phrase");
  private static final Set<String> CHINESE = DataTable.words("omission/phrases.tsv", "chinese");
  private static final String MARKS = ",;:()[]—–\"“”.!?…，；：、。（）「」『』《》〈〉？！⋯～•|";

  private static final int LONGEST_ABBREVIATION = 3;

  final List<Integer> starts;
  final List<Boolean> marked;

  private Phrases(List<Integer> starts, List<Boolean> marked) {
    this.starts = starts;
    this.marked = marked;
  }

  static Phrases of(List<Token> tokens, boolean chinese) {
    List<Integer> starts = new ArrayList<>();
    List<Boolean> marked = new ArrayList<>();
    for (int i = 0; i < tokens.size(); i++) {
      boolean mark = i == 0 || isMark(tokens.get(i - 1).place(), tokens.get(i).place());
      String word = tokens.get(i).place().text();
      boolean clause = !chinese && CLAUSE.contains(lower(word));
      boolean phrase =
          (chinese ? CHINESE : PHRASE).contains(chinese ? tokens.get(i).key() : lower(word));
      if (mark || clause || phrase) {
        starts.add(i);
        marked.add(mark || clause);
      }
    }
    return new Phrases(starts, marked);
  }

  private static String lower(String word) {
    return word.toLowerCase(java.util.Locale.ROOT);
  }

  private static boolean isMark(Place left, Place right) {
    if (!left.segment().equals(right.segment())) {
      return true;
    }
    String text = left.segment().text();
    for (int i = left.span().end(); i < right.span().start(); i++) {
      char c = text.charAt(i);
      boolean dash = c == '-' && text.charAt(i - 1) == ' ';
      boolean abbreviation = c == '.' && i == left.span().end() && isAbbreviation(left.text());
      if (dash || !abbreviation && MARKS.indexOf(c) >= 0) {
        return true;
      }
    }
    return false;
  }

  /** Mr, St, Gov: words with a full stop that ends no sentence. */
  private static boolean isAbbreviation(String word) {
    return word.length() <= LONGEST_ABBREVIATION && Character.isUpperCase(word.charAt(0));
  }
}
