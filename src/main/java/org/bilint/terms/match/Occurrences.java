package org.bilint.terms.match;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.bilint.text.CharMap;
import org.bilint.text.Span;

/** Finds renderings in Chinese, the longest where one stands within another. */
final class Occurrences {

  /** The units of a rendering in the text. */
  record Occurrence(String rendering, Span units) {}

  private static final Comparator<String> LONGEST_FIRST =
      Comparator.comparingInt(String::length).reversed().thenComparing(Comparator.naturalOrder());

  private Occurrences() {}

  /**
   * In text order.
   *
   * @param renderings in their folded form
   */
  static List<Occurrence> of(String text, Set<String> renderings) {
    List<String> sought = new ArrayList<>(renderings);
    sought.removeIf(String::isEmpty);
    sought.sort(LONGEST_FIRST);
    CharMap<List<String>> byFirst = new CharMap<>();
    for (String each : sought) {
      List<String> alike = byFirst.get(each.charAt(0));
      if (alike == null) {
        alike = new ArrayList<>(2);
        byFirst.put(each.charAt(0), alike);
      }
      alike.add(each);
    }
    List<Occurrence> found = new ArrayList<>();
    int covered = 0;
    for (int at = 0; at < text.length(); at++) {
      List<String> alike = byFirst.get(text.charAt(at));
      if (alike == null) {
        continue;
      }
      for (String each : alike) {
        if (text.startsWith(each, at) && isWhole(text, at, at + each.length())) {
          int end = at + each.length();
          // What began earlier and reaches as far holds this one.
          if (end > covered) {
            found.add(new Occurrence(each, new Span(at, end)));
            covered = end;
          }
          break;
        }
      }
    }
    return found;
  }

  /** Latin letters at an end go on for no longer than the rendering does. */
  private static boolean isWhole(String text, int from, int to) {
    return !(isLatin(text, from) && isLatin(text, from - 1))
        && !(isLatin(text, to - 1) && isLatin(text, to));
  }

  private static boolean isLatin(String text, int at) {
    return at >= 0
        && at < text.length()
        && text.charAt(at) < 0x250
        && Character.isLetterOrDigit(text.charAt(at));
  }
}
