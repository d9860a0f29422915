package org.bilint.rules;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.bilint.align.Bead;
import org.bilint.annotate.Sentence;
import org.bilint.check.Check;
import org.bilint.check.Hit;
import org.bilint.text.DataTable;
import org.bilint.text.Place;
import org.bilint.text.Span;

/**
 * A name that begins with a dot (.NET) right behind a Chinese noun: its dot was taken for a full
 * stop, and what joined it to its clause is lost. Behind a word that can govern it, it only lacks a
 * blank, which is no matter of this check.
 *
 * @param governing words that can govern a name behind them
 */
record GluedNameCheck(Set<String> governing) implements Check.OfBead {

  /** With the bundled words. */
  static GluedNameCheck create() {
    return new GluedNameCheck(DataTable.words("words/zh-governing.tsv"));
  }

  @Override
  public List<Hit> check(Bead bead) {
    Set<String> dotted = new HashSet<>();
    bead.source().forEach(sentence -> collect(sentence.text(), dotted));
    if (dotted.isEmpty()) {
      return List.of();
    }
    List<Hit> hits = new ArrayList<>();
    for (Sentence sentence : bead.target()) {
      String text = sentence.text();
      for (int i = text.indexOf('.', 1); i >= 0; i = text.indexOf('.', i + 1)) {
        int end = wordEnd(text, i + 1);
        boolean named = end > i + 1 && dotted.contains(text.substring(i, end));
        if (named && isHan(text.charAt(i - 1)) && !isGoverned(text, i)) {
          int start = nounStart(text, i);
          Span span = new Span(start, end).shift(sentence.span().start());
          hits.add(hit(new Place(sentence.segment(), span), text.substring(i, end)));
        }
      }
    }
    return hits;
  }

  private static Hit hit(Place place, String name) {
    return new Hit(
        Optional.empty(),
        Optional.of(place),
        Optional.empty(),
        Map.of("name", name),
        Optional.empty());
  }

  /** The words of a source sentence that begin with a dot. */
  private static void collect(String text, Set<String> dotted) {
    for (int i = text.indexOf('.'); i >= 0; i = text.indexOf('.', i + 1)) {
      int end = wordEnd(text, i + 1);
      boolean begins = i == 0 || !Character.isLetterOrDigit(text.charAt(i - 1));
      if (begins && end > i + 1 && Character.isUpperCase(text.charAt(i + 1))) {
        dotted.add(text.substring(i, end));
      }
    }
  }

  private static int wordEnd(String text, int from) {
    int end = from;
    while (end < text.length()
        && text.charAt(end) < 128
        && Character.isLetterOrDigit(text.charAt(end))) {
      end++;
    }
    return end;
  }

  private static boolean isHan(char c) {
    return Character.UnicodeScript.of(c) == Character.UnicodeScript.HAN;
  }

  private boolean isGoverned(String text, int at) {
    return governing.stream().anyMatch(word -> text.startsWith(word, at - word.length()));
  }

  /** Two characters are enough to show where the name is glued on. */
  private static int nounStart(String text, int at) {
    return at >= 2 && isHan(text.charAt(at - 2)) ? at - 2 : at - 1;
  }
}
