package org.bilint.typography;

import java.util.ArrayList;
import java.util.List;
import org.bilint.align.AlignedDocument;

/**
 * Full-width Latin letters, digits and percent signs, kind by kind, where they are the fewer. A
 * document that has them throughout is set so.
 */
public final class FullWidthLetters implements SlipFinder {

  private static final int SHIFT = '\uff21' - 'A';

  private static final int GROUP = 3;

  private enum Kind {
    LETTERS {
      @Override
      boolean has(char half) {
        return (half >= 'a' && half <= 'z') || (half >= 'A' && half <= 'Z');
      }
    },
    DIGITS {
      @Override
      boolean has(char half) {
        return Glyph.isDigit(half);
      }
    },
    PERCENT {
      @Override
      boolean has(char half) {
        return half == '%';
      }
    };

    abstract boolean has(char half);
  }

  @Override
  public List<Slips> find(AlignedDocument document) {
    List<Slips> found = new ArrayList<>();
    List<ChineseParagraph> paragraphs = ChineseParagraph.of(document);
    for (Kind kind : Kind.values()) {
      List<Slip> slips = new ArrayList<>();
      int full = 0;
      int half = 0;
      for (ChineseParagraph paragraph : paragraphs) {
        String text = paragraph.text();
        for (int i = 0; i < text.length(); i++) {
          half += kind.has(text.charAt(i)) ? 1 : 0;
          int start = i;
          StringBuilder right = new StringBuilder();
          while (i < text.length()
              && (isFull(kind, text.charAt(i)) || isInNumber(text, i, start))) {
            right.append((char) (text.charAt(i++) - SHIFT));
          }
          if (i > start) {
            full += i - start;
            slips.add(paragraph.slip(start, i, right.toString()));
            i--;
          }
        }
      }
      if (!slips.isEmpty() && full <= half) {
        String first = slips.get(0).place().text();
        found.add(Slips.of(first, slips.get(0).right(), slips));
      }
    }
    return found;
  }

  /** A full-width separator of thousands, or a decimal point, inside a full-width number. */
  private static boolean isInNumber(String text, int at, int start) {
    char c = text.charAt(at);
    if ((c != '，' && c != '．') || at == start || !isFull(Kind.DIGITS, text.charAt(at - 1))) {
      return false;
    }
    int end = at + 1;
    while (end < text.length() && end <= at + GROUP + 1 && isFull(Kind.DIGITS, text.charAt(end))) {
      end++;
    }
    int digits = end - at - 1;
    return c == '，' ? digits == GROUP : digits > 0;
  }

  private static boolean isFull(Kind kind, char c) {
    return c >= '\uff01' && c <= '\uff5e' && kind.has((char) (c - SHIFT));
  }
}
