package org.bilint.align;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.bilint.annotate.Annotated;
import org.bilint.annotate.DateTime;
import org.bilint.annotate.Label;
import org.bilint.annotate.Mention;
import org.bilint.annotate.Quantity;
import org.bilint.annotate.Sentence;
import org.bilint.text.Span;

/**
 * A paragraph or sentence as the aligner sees it: how long it is, whether it ends as a question,
 * and its anchors, which are what both languages write alike: the value of a number, a date, a word
 * in Latin letters.
 */
final class AlignmentUnit {

  /** What an anchor is worth that stands on both sides. */
  private static final double MET = 1.6;

  /** What an anchor costs that stands on one side only. */
  private static final double UNMET = 0.35;

  /** No amount of numbers says more than this. */
  private static final double MOST = 14;

  /** The numbers of anchors, given out as they come; for the units of one alignment. */
  static final class Anchors {
    private final Map<String, Integer> numbers = new HashMap<>();

    private int number(String anchor) {
      Integer known = numbers.get(anchor);
      if (known == null) {
        known = numbers.size();
        numbers.put(anchor, known);
      }
      return known;
    }
  }

  private final double length;
  private final boolean question;

  /** Sorted; each as often as it stands here. */
  private final int[] anchors;

  private AlignmentUnit(double length, boolean question, int[] anchors) {
    this.length = length;
    this.question = question;
    this.anchors = anchors;
  }

  /** Characters; in Chinese a Latin word counts as two. */
  double length() {
    return length;
  }

  static AlignmentUnit of(Annotated annotated, Sentence sentence, Anchors anchors) {
    return of(annotated, sentence.span(), anchors);
  }

  static AlignmentUnit of(Annotated annotated, Span span, Anchors anchors) {
    List<String> found = new ArrayList<>();
    for (Mention mention : annotated.mentionsIn(span)) {
      addKeys(mention, found);
    }
    for (Span word : annotated.latinWordsIn(span)) {
      String written = word.of(annotated.segment().text());
      if (!annotated.language().isChinese() ? isNameLike(written) : written.length() > 1) {
        found.add("w" + written.toLowerCase(Locale.ROOT));
      }
    }
    int[] numbers = new int[found.size()];
    for (int i = 0; i < numbers.length; i++) {
      numbers[i] = anchors.number(found.get(i));
    }
    Arrays.sort(numbers);
    char last = span.length() == 0 ? ' ' : annotated.segment().text().charAt(span.end() - 1);
    return new AlignmentUnit(length(annotated, span), last == '?' || last == '？', numbers);
  }

  /** The length of a unit alone. */
  static double length(Annotated annotated, Span span) {
    if (!annotated.language().isChinese()) {
      return span.length();
    }
    int latin = 0;
    for (Span word : annotated.latinWordsIn(span)) {
      latin += word.length() - 2;
    }
    return span.length() - Math.max(0, latin);
  }

  private static boolean isNameLike(String word) {
    return word.length() > 1 && !word.equals(word.toLowerCase(Locale.ROOT));
  }

  private static void addKeys(Mention mention, List<String> keys) {
    if (mention instanceof Quantity quantity && !quantity.weak()) {
      keys.add("q" + quantity.amount().low().stripTrailingZeros().toPlainString());
    } else if (mention instanceof DateTime date) {
      date.parts().forEach((part, value) -> keys.add(part + "=" + value));
    } else if (mention instanceof Label label) {
      label.numbers().forEach(number -> keys.add("l" + number));
    }
  }

  /** This one and the one after it. */
  AlignmentUnit and(AlignmentUnit next) {
    int[] both = Arrays.copyOf(anchors, anchors.length + next.anchors.length);
    System.arraycopy(next.anchors, 0, both, anchors.length, next.anchors.length);
    Arrays.sort(both);
    return new AlignmentUnit(length + next.length, next.question, both);
  }

  /** How much the anchors speak for two units being each other's translation. */
  double agreement(AlignmentUnit other) {
    int met = 0;
    int i = 0;
    int j = 0;
    while (i < anchors.length && j < other.anchors.length) {
      int order = Integer.compare(anchors[i], other.anchors[j]);
      met += order == 0 ? 1 : 0;
      i += order <= 0 ? 1 : 0;
      j += order >= 0 ? 1 : 0;
    }
    int total = anchors.length + other.anchors.length;
    double questions = question == other.question ? 0 : -0.8;
    return Math.min(MOST, MET * met) - Math.min(MOST, UNMET * (total - 2 * met)) + questions;
  }
}
