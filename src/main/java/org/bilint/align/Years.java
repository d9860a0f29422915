package org.bilint.align;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.bilint.align.Difference.Kind;
import org.bilint.annotate.DateTime;
import org.bilint.annotate.DateTime.Part;

/**
 * Holds a year that only one of two linked dates tells against the other years of the paragraph:
 * "January and February 2020" made 2023 年 1 月和 2 月. A year that the source leaves to the context
 * may well be told in the translation.
 */
final class Years {

  private Years() {}

  static void compare(List<Item> source, List<Item> target) {
    Set<Integer> said = years(source);
    if (said.isEmpty() || years(target).containsAll(said)) {
      return;
    }
    for (Item item : source) {
      if (!item.isLinked()
          || !item.comparison.same()
          || !(item.occurrence.mention() instanceof DateTime from)
          || !(target.get(item.partner).occurrence.mention() instanceof DateTime to)) {
        continue;
      }
      Integer year = to.parts().get(Part.YEAR);
      if (year != null && !from.has(Part.YEAR) && !said.contains(year)) {
        item.blame(item.partner, Kind.YEAR, "the year " + year + " is not in the source");
      }
    }
  }

  private static Set<Integer> years(List<Item> side) {
    Set<Integer> years = new TreeSet<>();
    for (Item item : side) {
      if (item.occurrence.mention() instanceof DateTime date && date.has(Part.YEAR)) {
        years.add(date.parts().get(Part.YEAR));
      }
    }
    return years;
  }
}
