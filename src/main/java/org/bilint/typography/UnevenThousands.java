package org.bilint.typography;

import java.util.ArrayList;
import java.util.List;
import org.bilint.align.AlignedDocument;
import org.bilint.annotate.Mention;
import org.bilint.annotate.Quantity;
import org.bilint.text.Span;

/**
 * Numbers of four digits or more whose thousands are not set off, in a document that sets them off.
 * Four digits are counted apart from more: many houses begin with the fifth.
 */
public final class UnevenThousands implements SlipFinder {

  private static final int ENOUGH = 4;

  /** Of four numbers, so many are set off where that is the custom. */
  private static final int OF_FOUR = 3;

  private static final int GROUP = 3;

  /** What follows a number that is a name or one of several. */
  private static final String NUMBERED = "條条號号款章節节和與与及或至到年室頁页";

  /** The whole part of a number in digits. */
  private record Digits(ChineseParagraph paragraph, Span span, boolean grouped) {

    boolean isFour() {
      return span.length() - (grouped ? 1 : 0) <= GROUP + 1;
    }
  }

  @Override
  public List<Slips> find(AlignedDocument document) {
    List<Digits> four = new ArrayList<>();
    List<Digits> more = new ArrayList<>();
    for (ChineseParagraph paragraph : ChineseParagraph.of(document)) {
      for (Mention mention : paragraph.annotated().mentions()) {
        if (mention instanceof Quantity quantity && !quantity.weak()) {
          for (Digits digits : digits(paragraph, quantity.span())) {
            (digits.isFour() ? four : more).add(digits);
          }
        }
      }
    }
    List<Slips> found = new ArrayList<>();
    found.addAll(against(four));
    found.addAll(against(more));
    return found;
  }

  private static List<Slips> against(List<Digits> all) {
    long grouped = all.stream().filter(Digits::grouped).count();
    if (all.size() < ENOUGH || 4 * grouped < (long) OF_FOUR * all.size()) {
      return List.of();
    }
    List<Slips> found = new ArrayList<>();
    for (Digits digits : all) {
      if (!digits.grouped()) {
        String plain = digits.span().of(digits.paragraph().text());
        StringBuilder right = new StringBuilder(plain);
        for (int i = plain.length() - GROUP; i > 0; i -= GROUP) {
          right.insert(i, ',');
        }
        Slip slip =
            digits.paragraph().slip(digits.span().start(), digits.span().end(), right.toString());
        found.add(Slips.of(plain, right.toString(), List.of(slip)));
      }
    }
    return found;
  }

  private static List<Digits> digits(ChineseParagraph paragraph, Span within) {
    String text = paragraph.text();
    List<Digits> all = new ArrayList<>();
    for (int i = within.start(); i < within.end(); i++) {
      int start = i;
      boolean grouped = false;
      while (i < within.end() && isPart(text, i)) {
        grouped |= text.charAt(i++) == ',';
      }
      char before = Glyph.at(text, start - 1);
      boolean whole = before != '.' && !Glyph.isLatin(before) && counts(text, start, i);
      int length = i - start;
      boolean large = length > GROUP && text.charAt(start) != '0';
      if (large && whole && !(length == GROUP + 1 && isYearLike(text, start, i))) {
        all.add(new Digits(paragraph, new Span(start, i), grouped));
      }
    }
    return all;
  }

  /** Whether something is counted, and no article of a law or a model numbered. */
  private static boolean counts(String text, int start, int end) {
    char behind = Glyph.from(text, end);
    return Glyph.isHan(behind) && NUMBERED.indexOf(behind) < 0 && Glyph.before(text, start) != '第';
  }

  private static boolean isPart(String text, int at) {
    return Glyph.isDigit(text.charAt(at))
        || (text.charAt(at) == ','
            && Glyph.isDigit(Glyph.at(text, at - 1))
            && Glyph.isDigit(Glyph.at(text, at + 1)));
  }

  /** Between 1900 and 2099 and not before 萬 or 億. */
  private static boolean isYearLike(String text, int start, int end) {
    char scale = Glyph.from(text, end);
    return (text.startsWith("19", start) || text.startsWith("20", start))
        && "萬万億亿".indexOf(scale) < 0;
  }
}
