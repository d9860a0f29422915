package org.bilint.typography;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.bilint.align.AlignedDocument;

/**
 * Half-width commas, stops, colons and the like that stand at Chinese characters. What stands
 * between Latin words or within a number is theirs.
 */
public final class HalfWidthMarks implements SlipFinder {

  private static final String HALF = ",;:?!.";
  private static final String PAUSES = ",;:";
  private static final String FULL = "，；：？！。";

  /** A full stop after these belongs to them. */
  private static final Set<String> ABBREVIATIONS =
      Set.of("inc", "corp", "ltd", "co", "etc", "jr", "sr", "no", "st", "vs", "plc", "bros");

  @Override
  public List<Slips> find(AlignedDocument document) {
    Map<Character, List<Slip>> byMark = new LinkedHashMap<>();
    for (ChineseParagraph paragraph : ChineseParagraph.of(document)) {
      String text = Brackets.of(paragraph.text()).widened();
      int done = 0;
      for (int i = 0; i < text.length(); i++) {
        char c = text.charAt(i);
        int mark = HALF.indexOf(c);
        if (mark < 0 || !isChinese(c, text, i)) {
          continue;
        }
        int start = i;
        while (start > done && Glyph.isBlank(text.charAt(start - 1))) {
          start--;
        }
        int end = i + 1;
        // Doubled by a slip; to write two wide ones would be another.
        while (end < text.length() && PAUSES.indexOf(c) >= 0 && text.charAt(end) == c) {
          end++;
        }
        while (end < text.length() && Glyph.isBlank(text.charAt(end))) {
          end++;
        }
        Slip slip = paragraph.slip(start, end, FULL.substring(mark, mark + 1));
        byMark.computeIfAbsent(c, k -> new ArrayList<>()).add(slip);
        done = end;
        i = end - 1;
      }
    }
    List<Slips> found = new ArrayList<>();
    byMark.forEach(
        (mark, slips) -> {
          int at = HALF.indexOf(mark);
          found.add(Slips.of(mark.toString(), FULL.substring(at, at + 1), slips));
        });
    return found;
  }

  private static boolean isChinese(char mark, String text, int at) {
    char before = Glyph.at(text, at - 1);
    char behind = Glyph.at(text, at + 1);
    char left = Glyph.before(text, at);
    char right = Glyph.from(text, at + 1);
    return switch (mark) {
      case ',', ';' -> isAmongChinese(left, right, before, behind);
      case ':' -> behind != '/' && isAmongChinese(left, right, before, behind);
      case '?' -> Glyph.isChinese(left) || (isEnd(right) && isTail(left));
      case '!' -> Glyph.isChinese(left) || (right == Glyph.NONE && isTail(left));
      default -> isStop(text, at, before, behind);
    };
  }

  private static boolean isAmongChinese(char left, char right, char before, char behind) {
    if (Glyph.isDigit(before) && Glyph.isDigit(behind)) {
      return false;
    }
    return Glyph.isHan(left) || Glyph.isHan(right) || Glyph.isCloser(left);
  }

  private static boolean isEnd(char right) {
    return right == Glyph.NONE || Glyph.isHan(right);
  }

  private static boolean isTail(char left) {
    return Glyph.isWordy(left) || left == '%' || left == ')';
  }

  /** A stop at the end of a sentence; not a name's dot, an abbreviation's or an ellipsis. */
  private static boolean isStop(String text, int at, char before, char behind) {
    if (before == '.' || behind == '.') {
      return false;
    }
    boolean last = behind == Glyph.NONE || Glyph.isBlank(behind) || Glyph.isCloser(behind);
    if (Glyph.isHan(before) || Glyph.isCloser(before)) {
      return last;
    }
    if (Glyph.from(text, at + 1) != Glyph.NONE) {
      return (before == '%' || before == ')') && Glyph.isHan(Glyph.from(text, at + 1));
    }
    return isTail(before) && !isAbbreviated(text, at) && !isLatinTail(text, at);
  }

  private static boolean isAbbreviated(String text, int at) {
    int start = at;
    while (start > 0 && Glyph.isLatin(text.charAt(start - 1))) {
      start--;
    }
    String word = text.substring(start, at).toLowerCase(Locale.ROOT);
    return word.length() == 1 || ABBREVIATIONS.contains(word) || Glyph.at(text, start - 1) == '.';
  }

  /** Whether an English sentence or a list number, and not one word, comes to its end here. */
  private static boolean isLatinTail(String text, int at) {
    int words = 0;
    for (int i = at - 1; i >= 0 && !Glyph.isChinese(text.charAt(i)); i--) {
      words += Glyph.isBlank(text.charAt(i)) ? 1 : 0;
      if (words > 2) {
        return true;
      }
    }
    return !Glyph.hasHan(text, 0, at);
  }
}
