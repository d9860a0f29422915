package org.bilint.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.bilint.align.Bead;
import org.bilint.align.Link;
import org.bilint.annotate.Amount;
import org.bilint.annotate.DateTime;
import org.bilint.annotate.Mention;
import org.bilint.annotate.Occurrence;
import org.bilint.annotate.Quantity;
import org.bilint.annotate.Sentence;

/** Runs of digits as they are written, for what two parsers do not agree upon. */
final class Digits {

  private Digits() {}

  /**
   * Whether all digits of a lone mention stand on the other side of the bead too, more often than
   * the rest of its own side accounts for: a score, a formula, a reference, the 20 of 2019-20,
   * which one language's parser took for a number.
   *
   * @param source whether the mention is in the source
   */
  static boolean standFree(Occurrence lone, Bead bead, boolean source) {
    List<String> wanted = runs(lone.text());
    if (wanted.isEmpty() || isScaled(lone.mention(), wanted)) {
      return false;
    }
    List<String> here = runsOf(source ? bead.source() : bead.target());
    List<String> there = runsOf(source ? bead.target() : bead.source());
    if (lone.mention() instanceof Quantity) {
      // The 3 of 3 月 is a month; no quantity stands there.
      for (Link link : bead.links()) {
        (source ? link.target() : link.source())
            .filter(each -> each.mention() instanceof DateTime date && date.parts().size() > 1)
            .ifPresent(each -> runs(each.text()).forEach(there::remove));
      }
    }
    return wanted.stream()
        .allMatch(run -> count(there, run) > count(here, run) - count(wanted, run));
  }

  /** Whether words such as 萬 or "million" make the number another than its digits say. */
  private static boolean isScaled(Mention mention, List<String> digits) {
    return mention instanceof Quantity quantity
        && !quantity.unit().id().equals("fraction")
        && !Amount.plain(quantity.amount().high().abs()).endsWith(digits.get(digits.size() - 1));
  }

  private static long count(List<String> runs, String run) {
    return runs.stream().filter(run::equals).count();
  }

  private static List<String> runsOf(List<Sentence> sentences) {
    return sentences.stream()
        .flatMap(each -> runs(each.text()).stream())
        .collect(Collectors.toCollection(ArrayList::new));
  }

  /** Whether a text has an Arabic digit. */
  static boolean in(String text) {
    return text.chars().anyMatch(Character::isDigit);
  }

  /** The runs of digits in a text, commas left out, so that 97,039 is one. */
  private static List<String> runs(String text) {
    List<String> runs = new ArrayList<>();
    StringBuilder run = new StringBuilder();
    for (int i = 0; i <= text.length(); i++) {
      char c = i < text.length() ? text.charAt(i) : ' ';
      if (c >= '0' && c <= '9') {
        run.append(c);
      } else if (c != ',' && !run.isEmpty()) {
        runs.add(run.toString());
        run.setLength(0);
      }
    }
    return runs;
  }
}
