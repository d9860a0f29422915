package org.bilint.align;

import java.util.ArrayList;
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
 * A paragraph or sentence as the aligner sees it.
 *
 * @param length characters; in Chinese a Latin word counts as two
 * @param anchors what both languages write alike, with how often it stands here: the value of a
 *     number, a date, a word in Latin letters
 * @param question whether it ends as a question
 */
record AlignmentUnit(double length, Map<String, Integer> anchors, boolean question) {

  /** What an anchor is worth that stands on both sides. */
  private static final double MET = 1.6;

  /** What an anchor costs that stands on one side only. */
  private static final double UNMET = 0.35;

  /** No amount of numbers says more than this. */
  private static final double MOST = 14;

  static AlignmentUnit of(Annotated annotated, Span span) {
    String text = span.of(annotated.segment().text());
    Map<String, Integer> anchors = new HashMap<>();
    for (Mention mention : annotated.mentions()) {
      if (span.contains(mention.span())) {
        for (String key : keys(mention)) {
          anchors.merge(key, 1, Integer::sum);
        }
      }
    }
    int latin = 0;
    for (Span word : annotated.latinWords()) {
      if (span.contains(word)) {
        latin += word.length() - 2;
        String written = word.of(annotated.segment().text());
        if (!annotated.language().isChinese() ? isNameLike(written) : written.length() > 1) {
          anchors.merge("w" + written.toLowerCase(Locale.ROOT), 1, Integer::sum);
        }
      }
    }
    double length = text.length() - (annotated.language().isChinese() ? Math.max(0, latin) : 0);
    char last = text.isEmpty() ? ' ' : text.charAt(text.length() - 1);
    return new AlignmentUnit(length, anchors, last == '?' || last == '？');
  }

  static AlignmentUnit of(Annotated annotated, Sentence sentence) {
    return of(annotated, sentence.span());
  }

  private static boolean isNameLike(String word) {
    return word.length() > 1 && !word.equals(word.toLowerCase(Locale.ROOT));
  }

  private static List<String> keys(Mention mention) {
    List<String> keys = new ArrayList<>();
    if (mention instanceof Quantity quantity && !quantity.weak()) {
      keys.add("q" + quantity.amount().low().stripTrailingZeros().toPlainString());
    } else if (mention instanceof DateTime date) {
      date.parts().forEach((part, value) -> keys.add(part + "=" + value));
    } else if (mention instanceof Label label) {
      label.numbers().forEach(number -> keys.add("l" + number));
    }
    return keys;
  }

  static AlignmentUnit join(List<AlignmentUnit> units) {
    if (units.size() == 1) {
      return units.get(0);
    }
    double length = 0;
    Map<String, Integer> anchors = new HashMap<>();
    for (AlignmentUnit unit : units) {
      length += unit.length;
      unit.anchors.forEach((key, count) -> anchors.merge(key, count, Integer::sum));
    }
    return new AlignmentUnit(length, anchors, units.get(units.size() - 1).question);
  }

  /** How much the anchors speak for two units being each other's translation. */
  double agreement(AlignmentUnit other) {
    int met = 0;
    int total = 0;
    for (Map.Entry<String, Integer> anchor : anchors.entrySet()) {
      met += Math.min(anchor.getValue(), other.anchors.getOrDefault(anchor.getKey(), 0));
      total += anchor.getValue();
    }
    for (int count : other.anchors.values()) {
      total += count;
    }
    double questions = question == other.question ? 0 : -0.8;
    return Math.min(MOST, MET * met) - Math.min(MOST, UNMET * (total - 2 * met)) + questions;
  }
}
