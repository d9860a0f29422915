package org.bilint.lists;

import java.util.ArrayList;
import java.util.List;
import org.bilint.align.AlignedDocument;
import org.bilint.align.AlignedPair;
import org.bilint.align.Bead;
import org.bilint.align.names.NameLink;
import org.bilint.align.words.Evidence;
import org.bilint.align.words.TargetWord;
import org.bilint.align.words.WordAlignment;
import org.bilint.align.words.WordLink;
import org.bilint.lists.EnglishLists.Item;
import org.bilint.text.Place;
import org.bilint.text.Span;

/**
 * Items of English lists that the Chinese list lacks: nothing stands for the item, and what stands
 * for the items on its two sides stands side by side.
 */
public final class ListItems {

  /** A link that was learned and is weaker than this is a guess. */
  private static final double GUESS = 0.4;

  /** So is one for a shared character that is weaker than this. */
  private static final double FAINT = 0.12;

  /**
   * An item without counterpart, the words {@code from} to before {@code to} of a bead.
   *
   * @param sure whether no Chinese word of the neighbours is left that may stand for it
   */
  public record Missing(Place place, boolean sure, WordAlignment words, int from, int to) {}

  private final WordAlignment words;
  private final List<List<Integer>> targets = new ArrayList<>();

  /** Whether more than a guess stands for a word of the source. */
  private final boolean[] answered;

  /** Whether a word of the target stands for something. */
  private final boolean[] rendered;

  private final ChineseLists chinese;

  private ListItems(Bead bead) {
    words = bead.words();
    answered = new boolean[words.source().size()];
    rendered = new boolean[words.target().size()];
    chinese = new ChineseLists(words.target());
    words.source().forEach(any -> targets.add(new ArrayList<>()));
    for (WordLink link : words.allLinks()) {
      if (link.evidence() != Evidence.LIGHT) {
        targets.get(link.source()).add(link.target());
        if (!isGuess(link)) {
          answered[link.source()] = true;
          rendered[link.target()] = true;
        }
      }
    }
    bead.names().forEach(this::add);
  }

  private static boolean isGuess(WordLink link) {
    return switch (link.evidence()) {
      case LEARNED -> link.strength() < GUESS;
      case OVERLAP -> link.strength() < FAINT;
      default -> false;
    };
  }

  private void add(NameLink name) {
    if (name.target().isEmpty()) {
      return;
    }
    Place target = name.target().get();
    for (int i = 0; i < words.source().size(); i++) {
      if (isIn(words.source().get(i).place(), name.source())) {
        for (int j = 0; j < words.target().size(); j++) {
          if (isIn(words.target().get(j).place(), target)) {
            targets.get(i).add(j);
            answered[i] = true;
            rendered[j] = true;
          }
        }
      }
    }
  }

  private static boolean isIn(Place word, Place whole) {
    return word.segment().equals(whole.segment()) && word.span().overlaps(whole.span());
  }

  /** In document order. */
  public static List<Missing> missing(AlignedDocument document) {
    List<Missing> missing = new ArrayList<>();
    for (AlignedPair pair : document.pairs()) {
      for (Bead bead : pair.beads()) {
        if (!bead.source().isEmpty() && !bead.target().isEmpty()) {
          List<List<Item>> lists = EnglishLists.of(bead.words().source());
          if (!lists.isEmpty()) {
            ListItems items = new ListItems(bead);
            lists.forEach(list -> items.look(list, missing));
          }
        }
      }
    }
    return missing;
  }

  private void look(List<Item> list, List<Missing> missing) {
    for (int k = 1; k < list.size(); k++) {
      Item item = list.get(k);
      if (saysSomething(item) && !isRendered(item)) {
        int spare = spare(list, k);
        if (spare >= 0) {
          boolean sure = spare == 0 && k + 1 < list.size();
          missing.add(new Missing(place(item), sure, words, item.from(), item.to()));
        }
      }
    }
  }

  /**
   * The words without source where the item would stand, or -1 if the list does not lack it: its
   * neighbours do not stand side by side, or the Chinese list has as many items.
   */
  private int spare(List<Item> list, int k) {
    if (k == list.size() - 1) {
      boolean last = list.get(k).isJoined(words.source());
      return last ? afterLast(list.get(k - 2), list.get(k - 1), list.size()) : -1;
    }
    Item left = list.get(k - 1);
    Item right = list.get(k + 1);
    int best = -1;
    for (int from : targets(left)) {
      for (int to : targets(right)) {
        if (chinese.areNeighbours(from, to)) {
          int spare = spare(Math.min(from, to) + 1, Math.max(from, to));
          boolean fewer = chinese.size(from) < list.size();
          if (fewer && (best < 0 || spare < best)) {
            best = spare;
          }
        }
      }
    }
    return best;
  }

  /** The same for the last item, which ends at an unknown place, by the two before it. */
  private int afterLast(Item second, Item next, int size) {
    for (int from : targets(second)) {
      for (int to : targets(next)) {
        if (from < to
            && chinese.isInLast(to)
            && chinese.areNeighbours(from, to)
            && chinese.size(to) < size) {
          int end = to;
          while (end < words.target().size() && chinese.isInSameItem(end, to)) {
            end++;
          }
          if (spare(to + 1, end) == 0) {
            return 0;
          }
        }
      }
    }
    return -1;
  }

  private boolean saysSomething(Item item) {
    for (int i = item.from(); i < item.to(); i++) {
      if (words.source().get(i).content() || words.source().get(i).claimed()) {
        return true;
      }
    }
    return false;
  }

  private boolean isRendered(Item item) {
    for (int i = item.from(); i < item.to(); i++) {
      if (answered[i]) {
        return true;
      }
    }
    return false;
  }

  private int spare(int from, int to) {
    int spare = 0;
    for (int j = from; j < to; j++) {
      TargetWord word = words.target().get(j);
      spare += (word.content() || word.claimed()) && !rendered[j] ? 1 : 0;
    }
    return spare;
  }

  private List<Integer> targets(Item item) {
    List<Integer> all = new ArrayList<>();
    for (int i = item.from(); i < item.to(); i++) {
      all.addAll(targets.get(i));
    }
    return all;
  }

  private Place place(Item item) {
    Place first = words.source().get(item.from()).place();
    Place last = words.source().get(item.to() - 1).place();
    return new Place(first.segment(), new Span(first.span().start(), last.span().end()));
  }
}
