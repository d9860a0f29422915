package org.bilint.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.bilint.align.Bead;
import org.bilint.align.Link;
import org.bilint.annotate.Occurrence;
import org.bilint.annotate.Sentence;
import org.bilint.text.Place;
import org.bilint.text.Span;

/** Runs of digits as they are written, for what two parsers do not agree upon. */
final class Digits {

  private Digits() {}

  /**
   * Whether all digits of a lone mention stand on the other side of the bead too, in words that are
   * linked to nothing else: a score, a formula, a reference that one language's parser took for a
   * number.
   *
   * @param source whether the mention is in the source
   */
  static boolean standFree(Occurrence lone, Bead bead, boolean source) {
    Set<String> wanted = runs(lone.text());
    if (wanted.isEmpty()) {
      return false;
    }
    List<Place> taken = new ArrayList<>();
    for (Link link : bead.links()) {
      if (link.source().isPresent() && link.target().isPresent()) {
        (source ? link.target() : link.source()).map(Occurrence::place).ifPresent(taken::add);
      }
    }
    Set<String> free = new TreeSet<>();
    for (Sentence sentence : source ? bead.target() : bead.source()) {
      free.addAll(runs(blank(sentence, taken)));
    }
    return free.containsAll(wanted);
  }

  private static String blank(Sentence sentence, List<Place> taken) {
    StringBuilder text = new StringBuilder(sentence.segment().text());
    for (Place place : taken) {
      if (place.segment().equals(sentence.segment())) {
        Span span = place.span();
        text.replace(span.start(), span.end(), " ".repeat(span.length()));
      }
    }
    return sentence.span().of(text);
  }

  /** The runs of digits in a text, commas left out, so that 97,039 is one. */
  private static Set<String> runs(String text) {
    Set<String> runs = new TreeSet<>();
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
