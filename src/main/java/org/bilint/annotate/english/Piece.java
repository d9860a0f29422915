package org.bilint.annotate.english;

import java.util.Set;
import org.bilint.annotate.WordClass;

/**
 * A word as names are made of it: a part of a hyphenated compound is one of its own where the whole
 * is no name.
 *
 * @param text as written, apostrophes straight
 * @param common whether English has it in lower case
 * @param closed whether it is of a closed class in lower case
 * @param opens whether it begins a sentence or a quotation, so that its capital says nothing
 */
record Piece(
    int start,
    int end,
    String text,
    Shape shape,
    Set<WordClass> classes,
    boolean common,
    boolean opens,
    Gap gap,
    boolean closed) {

  /** How it is written. */
  enum Shape {
    LOWER,
    CAPITAL,
    /** One capital letter. */
    SINGLE,
    CAPS,
    /** Capitals inside: iPhone, PepsiCo, Disney+, .NET. */
    MIXED,
    /** Capitals and digits: EC2, GPT-5. */
    CODE,
    NUMBER
  }

  /** What stands between a word and the one before. */
  enum Gap {
    SPACE,
    HYPHEN,
    AMPERSAND,
    DOT,
    COMMA,
    OTHER
  }

  boolean isCapitalised() {
    return shape != Shape.LOWER && shape != Shape.NUMBER;
  }

  /** A word of a closed class that is no name with a capital either, as May and Will are. */
  boolean isFunction() {
    return closed && !(isProper() && text.length() > 2);
  }

  boolean isProper() {
    return classes.contains(WordClass.PROPER);
  }

  /** Whether it looks like no word of English however it is written. */
  boolean isStrange() {
    return shape == Shape.MIXED || shape == Shape.CODE || shape == Shape.CAPITAL && !common;
  }

  static Shape shapeOf(String text) {
    int upper = 0;
    int lower = 0;
    int digits = 0;
    boolean mark = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Character.isUpperCase(c)) {
        upper++;
      } else if (Character.isLetter(c)) {
        lower++;
      } else if (Character.isDigit(c)) {
        digits++;
      } else if (c == '+' || c == '#' || c == '.' && i == 0) {
        mark = true;
      }
    }
    if (digits > 0 && (upper == 0 || Character.isDigit(text.charAt(0)))) {
      return Shape.NUMBER;
    }
    if (upper == 0) {
      return Shape.LOWER;
    }
    if (digits > 0) {
      return Shape.CODE;
    }
    if (mark) {
      return Shape.MIXED;
    }
    if (upper + lower == 1) {
      return Shape.SINGLE;
    }
    boolean plural = lower == 1 && upper > 1 && text.endsWith("s");
    if (lower == 0 || plural) {
      return Shape.CAPS;
    }
    return isCapital(text, upper) ? Shape.CAPITAL : Shape.MIXED;
  }

  /** "Apple", "O'Brien", "Coca-Cola": capitals at the start of its parts only. */
  private static boolean isCapital(String text, int upper) {
    int starts = 0;
    for (int i = 0; i < text.length(); i++) {
      boolean start = i == 0 || !Character.isLetter(text.charAt(i - 1));
      if (start && Character.isUpperCase(text.charAt(i))) {
        starts++;
      }
    }
    if (text.length() > 3 && (text.startsWith("Mc") || text.startsWith("Mac"))) {
      return upper == 2 && Character.isUpperCase(text.charAt(text.indexOf('c') + 1));
    }
    return starts == upper && Character.isUpperCase(text.charAt(0));
  }
}
