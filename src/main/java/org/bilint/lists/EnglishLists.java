package org.bilint.lists;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.bilint.align.words.SourceWord;
import org.bilint.annotate.WordClass;
import org.bilint.text.Place;
import org.bilint.text.Span;

/**
 * The lists among the words of a bead: short stretches between commas, before the last of which a
 * conjunction may stand. Where the first item begins and the last one ends is not known: as much is
 * taken as an item may hold.
 */
final class EnglishLists {

  /** The words {@code from} to before {@code to} of the bead. */
  record Item(int from, int to) {

    /** Whether a conjunction stands before it, so that it is the last one. */
    boolean isJoined(List<SourceWord> words) {
      return from > 0 && isConjunction(words.get(from - 1));
    }
  }

  private static final Set<String> CONJUNCTIONS = Set.of("and", "or", "&", "nor", "plus");

  /** Words in an item. */
  private static final int LONGEST = 7;

  /** Words of the first and the last item that are looked at. */
  private static final int EDGE = 4;

  private EnglishLists() {}

  /** Lists of three items or more, in text order. */
  static List<List<Item>> of(List<SourceWord> words) {
    List<List<Item>> lists = new ArrayList<>();
    int i = 1;
    while (i < words.size()) {
      if (!isComma(words, i)) {
        i++;
        continue;
      }
      List<Item> items = new ArrayList<>();
      items.add(new Item(firstFrom(words, i), i));
      int end = read(words, i, items);
      if (items.size() > 2) {
        lists.add(items);
        i = Math.max(end, i + 1);
      } else {
        i++;
      }
    }
    return lists;
  }

  /** Reads on after the first comma; returns where the list ends. */
  private static int read(List<SourceWord> words, int comma, List<Item> items) {
    int from = comma;
    int at = comma;
    while (at < words.size() && at - from <= LONGEST) {
      boolean joined = isConjunction(words.get(at));
      if (joined && (at > from || items.size() > 1)) {
        if (at > from) {
          items.add(new Item(from, at));
        }
        int last = lastTo(words, at + 1);
        if (last > at + 1) {
          items.add(new Item(at + 1, last));
        }
        return last;
      }
      if (at > from && isStop(words, at)) {
        break;
      }
      if (at > from && isComma(words, at)) {
        items.add(new Item(from, at));
        from = at;
        continue;
      }
      at++;
    }
    items.add(new Item(from, Math.max(from + 1, lastTo(words, from))));
    return Math.max(from + 1, lastTo(words, from));
  }

  private static int firstFrom(List<SourceWord> words, int comma) {
    int from = comma;
    while (from > 0
        && comma - from < EDGE
        && !(from < comma && (isComma(words, from) || isStop(words, from)))
        && !(from < comma && isEdge(words.get(from - 1)))) {
      from--;
    }
    return from;
  }

  private static int lastTo(List<SourceWord> words, int from) {
    int to = from;
    while (to < words.size()
        && to - from < EDGE
        && !(to > from && (isComma(words, to) || isStop(words, to) || isEdge(words.get(to))))) {
      to++;
    }
    return to;
  }

  /** A preposition or the like, where the first or last item stops. */
  private static boolean isEdge(SourceWord word) {
    return word.word().isOnly(WordClass.FUNCTION) || isConjunction(word);
  }

  private static boolean isConjunction(SourceWord word) {
    return CONJUNCTIONS.contains(word.word().text().toLowerCase(Locale.ROOT));
  }

  private static boolean isComma(List<SourceWord> words, int i) {
    return between(words, i).strip().equals(",");
  }

  /** Whether another mark than a comma or a hyphen stands before a word. */
  private static boolean isStop(List<SourceWord> words, int i) {
    String between = between(words, i);
    for (int k = 0; k < between.length(); k++) {
      char c = between.charAt(k);
      if (!Character.isWhitespace(c) && c != ',' && c != '-' && c != '’' && c != '\'') {
        return true;
      }
    }
    return false;
  }

  /** What stands between a word and the one before it; a full stop between two segments. */
  private static String between(List<SourceWord> words, int i) {
    if (i == 0) {
      return ".";
    }
    Place left = words.get(i - 1).place();
    Place right = words.get(i).place();
    int from = left.span().end();
    int to = right.span().start();
    return left.segment().equals(right.segment()) && from <= to
        ? new Span(from, to).of(left.segment().text())
        : ".";
  }
}
