package org.bilint.lists;

import java.util.List;
import java.util.Set;
import org.bilint.align.words.TargetWord;
import org.bilint.text.Place;

/**
 * Which item of which list each Chinese word of a bead stands in. The comma 、 and conjunctions
 * divide items, any other mark divides lists. What comes before the first item and after the last
 * belongs to them.
 */
final class ChineseLists {

  private static final Set<String> CONJUNCTIONS =
      Set.of("和", "与", "及", "以及", "或", "跟", "或者", "并", "还有", "暨");
  private static final String STOPS = "，。；：！？,;:!?…";

  private final int[] list;
  private final int[] item;

  /** Commas 、 in each list, by the number of the list. */
  private final int[] commas;

  /** The number of the first and of the last item of each list. */
  private final int[] first;

  private final int[] last;

  ChineseLists(List<TargetWord> words) {
    list = new int[words.size()];
    item = new int[words.size()];
    commas = new int[words.size() + 1];
    first = new int[words.size() + 1];
    last = new int[words.size() + 1];
    int lists = 0;
    int items = 0;
    for (int j = 0; j < words.size(); j++) {
      String between = between(words, j);
      boolean conjunction = CONJUNCTIONS.contains(words.get(j).key());
      if (between.chars().anyMatch(c -> STOPS.indexOf(c) >= 0)) {
        lists++;
        items++;
        first[lists] = items;
      } else if (between.indexOf('、') >= 0) {
        commas[lists]++;
        items++;
      } else if (conjunction) {
        items++;
      }
      list[j] = lists;
      item[j] = items;
      last[lists] = items;
    }
  }

  /** How many items the list has that a word stands in. */
  int size(int word) {
    return last[list[word]] - first[list[word]] + 1;
  }

  boolean isInSameItem(int word, int other) {
    return item[word] == item[other];
  }

  boolean isInLast(int word) {
    return item[word] == last[list[word]];
  }

  /** Whether the two items stand beside each other in a list with a comma 、. */
  boolean areNeighbours(int left, int right) {
    return list[left] == list[right]
        && commas[list[left]] > 0
        && Math.abs(item[left] - item[right]) == 1;
  }

  private static String between(List<TargetWord> words, int j) {
    if (j == 0) {
      return "";
    }
    Place left = words.get(j - 1).place();
    Place right = words.get(j).place();
    if (!left.segment().equals(right.segment()) || left.span().end() > right.span().start()) {
      return "。";
    }
    return left.segment().text().substring(left.span().end(), right.span().start());
  }
}
