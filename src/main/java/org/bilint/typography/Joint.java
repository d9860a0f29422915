package org.bilint.typography;

import java.util.ArrayList;
import java.util.List;

/**
 * Where a Chinese character meets a Latin word or a number.
 *
 * @param kind letters, numbers and dates may be set differently, and so may either side of a number
 * @param at the first character behind the Chinese or Latin one that comes first
 * @param spaced whether one blank parts them
 */
record Joint(Kind kind, int at, boolean spaced) {

  enum Kind {
    LETTERS,
    BEFORE_NUMBER,
    BEHIND_NUMBER,
    IN_DATE
  }

  private static final String DATE_WORDS = "年月日";

  /** The joints of a text. Single letters that are part of a Chinese word (A股, X光) make none. */
  static List<Joint> of(String text) {
    List<Joint> joints = new ArrayList<>();
    for (int i = 0; i + 1 < text.length(); i++) {
      char left = text.charAt(i);
      boolean spaced = text.charAt(i + 1) == ' ';
      char right = Glyph.at(text, spaced ? i + 2 : i + 1);
      if (Glyph.isHan(left)
          && Glyph.isWordy(right)
          && !isLetterWord(text, spaced ? i + 2 : i + 1)) {
        joints.add(new Joint(kind(right, left, Kind.BEFORE_NUMBER), i + 1, spaced));
      } else if (Glyph.isHan(right)
          && (Glyph.isWordy(left) || left == '%')
          && !isLetterWord(text, i)) {
        joints.add(new Joint(kind(left, right, Kind.BEHIND_NUMBER), i + 1, spaced));
      }
    }
    return joints;
  }

  private static Kind kind(char wordy, char han, Kind number) {
    if (Glyph.isLatin(wordy)) {
      return Kind.LETTERS;
    }
    return DATE_WORDS.indexOf(han) >= 0 ? Kind.IN_DATE : number;
  }

  private static boolean isLetterWord(String text, int at) {
    return Glyph.isLatin(text.charAt(at))
        && !Glyph.isWordy(Glyph.at(text, at - 1))
        && !Glyph.isWordy(Glyph.at(text, at + 1));
  }
}
