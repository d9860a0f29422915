package org.bilint.typography;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.bilint.align.AlignedDocument;
import org.bilint.text.Place;
import org.bilint.text.Span;

/**
 * Half-width brackets in Chinese text. A document that sets them off with blanks throughout does so
 * by intention and is left alone, and so are any that set off Latin words with blanks. Those tight
 * around Latin words count where most brackets are full-width, or half-width ones around Chinese
 * show that nobody intended anything.
 */
public final class HalfWidthBrackets implements SlipFinder {

  @Override
  public List<Slips> find(AlignedDocument document) {
    List<ChineseParagraph> paragraphs = ChineseParagraph.of(document);
    int full = 0;
    int spaced = 0;
    int tight = 0;
    for (ChineseParagraph paragraph : paragraphs) {
      Brackets brackets = Brackets.of(paragraph.text());
      for (Span pair : brackets.pairs()) {
        full += brackets.isFull(pair) ? 1 : 0;
        boolean half = !brackets.isFull(pair) && !brackets.isMixed(pair);
        spaced += half && brackets.isSpaced(pair) ? 1 : 0;
        tight += half && !brackets.isSpaced(pair) ? 1 : 0;
      }
    }
    boolean intended = spaced > tight && spaced >= full;
    List<Slip> slips = new ArrayList<>();
    int count = 0;
    for (ChineseParagraph paragraph : paragraphs) {
      Brackets brackets = Brackets.of(paragraph.text());
      int[] hanBefore = hanBefore(paragraph.text());
      List<Slip> here = new ArrayList<>();
      for (Span pair : brackets.pairs()) {
        if (brackets.isFull(pair) || !brackets.isAmongChinese(pair)) {
          continue;
        }
        boolean spacedOff = brackets.isSpaced(pair);
        boolean latin = !brackets.holdsHan(pair, hanBefore);
        boolean house = spacedOff && latin || intended && (spacedOff || latin);
        if (brackets.isMixed(pair) || !house) {
          add(paragraph, pair, here);
          count++;
        }
      }
      here.sort(Comparator.comparing(Slip::place));
      slips.addAll(apart(here));
    }
    return slips.isEmpty() ? List.of() : List.of(new Slips("( )", "（ ）", count, slips, true));
  }

  private static void add(ChineseParagraph paragraph, Span pair, List<Slip> slips) {
    String text = paragraph.text();
    int open = pair.start();
    int close = pair.end() - 1;
    if (text.charAt(open) == '(') {
      slips.add(paragraph.slip(withBlanksBefore(text, open), open + 1, "（"));
    }
    if (text.charAt(close) == ')') {
      slips.add(paragraph.slip(close, withBlanksBehind(text, close + 1), "）"));
    }
  }

  /** One pair right behind another: the blank between them goes with the first. */
  private static List<Slip> apart(List<Slip> sorted) {
    List<Slip> apart = new ArrayList<>();
    int done = 0;
    for (Slip slip : sorted) {
      Span span = slip.place().span();
      int start = Math.max(done, span.start());
      apart.add(
          new Slip(new Place(slip.place().segment(), new Span(start, span.end())), slip.right()));
      done = span.end();
    }
    return apart;
  }

  private static int withBlanksBefore(String text, int at) {
    int start = at;
    while (start > 0 && Glyph.isBlank(text.charAt(start - 1))) {
      start--;
    }
    return start;
  }

  private static int withBlanksBehind(String text, int at) {
    int end = at;
    while (end < text.length() && Glyph.isBlank(text.charAt(end))) {
      end++;
    }
    return end;
  }

  private static int[] hanBefore(String text) {
    int[] before = new int[text.length() + 1];
    for (int i = 0; i < text.length(); i++) {
      before[i + 1] = before[i] + (Glyph.isHan(text.charAt(i)) ? 1 : 0);
    }
    return before;
  }
}
