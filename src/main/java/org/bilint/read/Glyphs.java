package org.bilint.read;

/**
 * What a line is written in, counted.
 *
 * @param han Chinese characters
 * @param fullWidth full-width punctuation, letters and digits
 * @param letters Latin letters
 * @param words Latin words
 * @param lowerWords Latin words of two letters and more in lower case: running English has them, a
 *     name in a Chinese sentence has not
 * @param digits ASCII digits
 */
record Glyphs(int han, int fullWidth, int letters, int words, int lowerWords, int digits) {

  /** Characters to a Chinese word, about. */
  private static final double HAN_PER_WORD = 1.6;

  /** The script of a line, as far as the line alone tells. */
  enum Script {
    /** Latin letters or digits and nothing Chinese. */
    LATIN,
    /** Chinese, be it with foreign names in it. */
    CHINESE,
    /** Both in earnest: an English line that quotes Chinese, or a translation half done. */
    MIXED,
    /** Neither letter nor digit. */
    NONE
  }

  static Glyphs of(CharSequence text) {
    int han = 0;
    int fullWidth = 0;
    int letters = 0;
    int words = 0;
    int lowerWords = 0;
    int digits = 0;
    int wordStart = -1;
    for (int i = 0; i <= text.length(); i++) {
      char c = i < text.length() ? text.charAt(i) : ' ';
      if (isLatin(c)) {
        letters++;
        wordStart = wordStart < 0 ? i : wordStart;
        continue;
      }
      if (wordStart >= 0) {
        words++;
        lowerWords += i - wordStart > 1 && Character.isLowerCase(text.charAt(wordStart)) ? 1 : 0;
        wordStart = -1;
      }
      han += isHan(c) ? 1 : 0;
      fullWidth += isFullWidth(c) ? 1 : 0;
      digits += c >= '0' && c <= '9' ? 1 : 0;
    }
    return new Glyphs(han, fullWidth, letters, words, lowerWords, digits);
  }

  Script script() {
    if (han == 0 && fullWidth == 0) {
      return letters + digits > 0 ? Script.LATIN : Script.NONE;
    }
    if (han == 0) {
      return letters + digits == 0 ? Script.NONE : lowerWords > 2 ? Script.MIXED : Script.CHINESE;
    }
    return chineseShare() > 0.5 ? Script.CHINESE : Script.MIXED;
  }

  /** The share of Chinese words among those of running text, from 0 to 1. */
  double chineseShare() {
    double chinese = han / HAN_PER_WORD;
    return chinese == 0 ? 0 : chinese / (chinese + lowerWords);
  }

  static boolean isHan(char c) {
    return (c >= '\u4E00' && c <= '\u9FFF')
        || (c >= '\u3400' && c <= '\u4DBF')
        || (c >= '\uF900' && c <= '\uFAFF')
        || c == '\u3007'
        || (c >= '\uD840' && c <= '\uD888');
  }

  private static boolean isFullWidth(char c) {
    return (c >= '\u3001' && c <= '\u3011' && c != '\u3007') || (c >= '\uFF01' && c <= '\uFF5E');
  }

  static boolean isLatin(char c) {
    return (c >= 'a' && c <= 'z')
        || (c >= 'A' && c <= 'Z')
        || (c >= '\u00C0' && c <= '\u024F' && c != '\u00D7' && c != '\u00F7');
  }
}
