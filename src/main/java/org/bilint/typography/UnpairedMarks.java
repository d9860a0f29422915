package org.bilint.typography;

import java.util.ArrayList;
import java.util.List;
import org.bilint.align.AlignedDocument;
import org.bilint.text.Place;
import org.bilint.text.Span;

/**
 * Brackets and quotation marks of a paragraph without their fellow. Where the source's own do not
 * pair either, or a quotation runs on over paragraphs, the translation cannot be blamed. Of a
 * paragraph the first is told.
 */
public final class UnpairedMarks {

  private static final String OPEN = "（「『《〈【“";
  private static final String CLOSE = "）」』》〉】”";
  private static final String QUOTES = "「『“";
  private static final String CLOSING_QUOTES = "」』”";

  private UnpairedMarks() {}

  /** A quotation runs on over so many paragraphs at most. */
  private static final int REACH = 6;

  /** A mark alone in its paragraph. */
  private record Alone(int paragraph, int at, char mark) {}

  /** The first mark that stands alone of each paragraph, in document order. */
  public static List<Place> find(AlignedDocument document) {
    List<ChineseParagraph> paragraphs = ChineseParagraph.of(document);
    List<Alone> all = new ArrayList<>();
    for (int i = 0; i < paragraphs.size(); i++) {
      String text = paragraphs.get(i).text();
      for (int at : alone(text)) {
        all.add(new Alone(i, at, folded(text.charAt(at))));
      }
    }
    List<Place> found = new ArrayList<>();
    int last = -1;
    for (Alone alone : withoutRunningOn(all)) {
      ChineseParagraph paragraph = paragraphs.get(alone.paragraph());
      if (alone.paragraph() != last && SourceQuotes.pair(paragraph.pair())) {
        Span span = new Span(alone.at(), alone.at() + 1);
        found.add(new Place(paragraph.annotated().segment(), span));
      }
      last = alone.paragraph();
    }
    return found;
  }

  /** An opening quote and the closing one next to it some paragraphs later are fellows. */
  private static List<Alone> withoutRunningOn(List<Alone> all) {
    List<Alone> left = new ArrayList<>();
    for (int i = 0; i < all.size(); i++) {
      Alone alone = all.get(i);
      int quote = QUOTES.indexOf(alone.mark());
      boolean runsOn =
          quote >= 0
              && i + 1 < all.size()
              && all.get(i + 1).mark() == CLOSING_QUOTES.charAt(quote)
              && all.get(i + 1).paragraph() - alone.paragraph() <= REACH;
      if (runsOn) {
        i++;
      } else {
        left.add(alone);
      }
    }
    return left;
  }

  private static List<Integer> alone(String text) {
    List<Integer> open = new ArrayList<>();
    List<Integer> alone = new ArrayList<>();
    for (int i = 0; i < text.length(); i++) {
      char c = folded(text.charAt(i));
      int closes = CLOSE.indexOf(c);
      if (OPEN.indexOf(c) >= 0) {
        open.add(i);
      } else if (closes >= 0) {
        boolean fits =
            !open.isEmpty()
                && folded(text.charAt(open.get(open.size() - 1))) == OPEN.charAt(closes);
        if (fits) {
          open.remove(open.size() - 1);
        } else if (!isListNumber(text, i)) {
          alone.add(i);
        }
      }
    }
    open.removeIf(at -> QUOTES.indexOf(text.charAt(at)) >= 0 && at == 0);
    alone.addAll(open);
    alone.sort(null);
    return alone;
  }

  private static char folded(char c) {
    return c == '(' ? '（' : c == ')' ? '）' : c;
  }

  private static boolean isListNumber(String text, int at) {
    char before = Glyph.at(text, at - 1);
    char first = Glyph.at(text, at - 2);
    boolean listed = Glyph.isWordy(before) || "一二三四五六七八九十".indexOf(before) >= 0;
    return folded(text.charAt(at)) == '）' && listed && !Glyph.isLatin(first);
  }
}
