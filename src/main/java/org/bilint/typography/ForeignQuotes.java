package org.bilint.typography;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.bilint.align.AlignedDocument;
import org.bilint.text.LanguageTag;
import org.bilint.text.Span;

/**
 * Pairs of quotation marks of another house: curly or straight ones in Taiwan, 「」 in the Mainland.
 */
public final class ForeignQuotes implements SlipFinder {

  /** Marks of one convention, outer pair and inner pair. */
  private record Style(String open, String close, String nestedOpen, String nestedClose) {}

  private static final Style CORNER = new Style("「", "」", "『", "』");
  private static final Style CURLY = new Style("“", "”", "‘", "’");
  private static final String STRAIGHT = "\"";

  @Override
  public List<Slips> find(AlignedDocument document) {
    LanguageTag language = document.document().targetLanguage();
    Style own = language.isTraditional() ? CORNER : CURLY;
    Style other = language.isTraditional() ? CURLY : CORNER;
    List<Slip> foreign = new ArrayList<>();
    List<Slip> straight = new ArrayList<>();
    for (ChineseParagraph paragraph : ChineseParagraph.of(document)) {
      pairs(paragraph, other.open(), other.close(), own.open(), own.close(), foreign);
      pairs(
          paragraph,
          other.nestedOpen(),
          other.nestedClose(),
          own.nestedOpen(),
          own.nestedClose(),
          foreign);
      pairs(paragraph, STRAIGHT, STRAIGHT, own.open(), own.close(), straight);
    }
    foreign.sort(Comparator.comparing(Slip::place));
    List<Slips> found = new ArrayList<>();
    add(found, other.open() + other.close(), own, foreign);
    add(found, "\"\"", own, straight);
    return found;
  }

  private static void add(List<Slips> found, String wrong, Style own, List<Slip> slips) {
    if (!slips.isEmpty()) {
      found.add(new Slips(wrong, own.open() + own.close(), slips.size() / 2, slips, true));
    }
  }

  /** Pairs that quote something among Chinese. A mark without its fellow is another rule's. */
  private static void pairs(
      ChineseParagraph paragraph,
      String open,
      String close,
      String ownOpen,
      String ownClose,
      List<Slip> slips) {
    String text = paragraph.text();
    int from = -1;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean closes = c == close.charAt(0) && from >= 0;
      if (closes) {
        if (isAmongChinese(text, new Span(from, i + 1))) {
          slips.add(paragraph.slip(from, from + 1, ownOpen));
          slips.add(paragraph.slip(i, i + 1, ownClose));
        }
        from = -1;
      } else if (c == open.charAt(0) && !isMeasure(text, i)) {
        from = i;
      }
    }
  }

  private static boolean isMeasure(String text, int at) {
    return text.charAt(at) == '"' && Glyph.isDigit(Glyph.at(text, at - 1));
  }

  private static boolean isAmongChinese(String text, Span pair) {
    return Glyph.isChinese(Glyph.at(text, pair.start() + 1))
        || Glyph.isChinese(Glyph.at(text, pair.end() - 2))
        || Glyph.isHan(Glyph.before(text, pair.start()))
        || Glyph.isHan(Glyph.from(text, pair.end()));
  }
}
