package org.bilint.lexicon.compile;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Makes what a dictionary writes for people into renderings that can be looked for in a text: of
 * 把...积压起来 stays 积压起来, of (绳索的)股 stays 股, of 较好的 stays 较好.
 */
final class Glosses {

  /** Longer ones explain and do not render. */
  private static final int LONGEST = 10;

  /** In a text without parentheses: here stood one that told a name, such as （女子名）. */
  static final char NAME_MARK = '\u0001';

  private static final String OPENING = "(（[［【<《〈{";
  private static final String CLOSING = ")）]］】>》〉}";

  /** Marks between which the renderings of a line stand. */
  private static final String SEPARATORS = ",，;；、。/|：:";

  /** What stands before the dots of a frame. */
  private static final String FRAME_WORDS = "把给以使将对为与向在从用让被按";

  private static final String FUNCTION_WORDS = "的地得了着之和与或及等在于";

  private Glosses() {}

  /** A line without what stands in parentheses. One that is never closed ends with its gloss. */
  static String withoutParentheses(String line) {
    if (!hasParenthesis(line)) {
      return line;
    }
    StringBuilder out = new StringBuilder();
    int depth = 0;
    int opened = 0;
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      if (OPENING.indexOf(c) >= 0) {
        opened = depth == 0 ? i + 1 : opened;
        depth++;
      } else if (CLOSING.indexOf(c) >= 0) {
        if (depth == 0) {
          // The mark that opened it is missing: what stands before was part of it.
          out.setLength(Math.max(out.lastIndexOf(";"), out.lastIndexOf("；")) + 1);
        } else if (--depth == 0 && NameWords.areIn(line.substring(opened, i))) {
          out.append(NAME_MARK);
        }
      } else if (depth == 0) {
        out.append(c);
      }
    }
    return out.toString();
  }

  private static boolean hasParenthesis(String line) {
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      if (!isHan(c) && (OPENING.indexOf(c) >= 0 || CLOSING.indexOf(c) >= 0)) {
        return true;
      }
    }
    return false;
  }

  /** The renderings in a line without parentheses, as written. */
  static List<String> split(String line) {
    List<String> parts = new ArrayList<>();
    int start = 0;
    for (int i = 0; i <= line.length(); i++) {
      if (i == line.length() || isSeparator(line.charAt(i))) {
        if (i > start) {
          parts.add(line.substring(start, i));
        }
        start = i + 1;
      }
    }
    return parts;
  }

  private static boolean isSeparator(char c) {
    return !isHan(c) && SEPARATORS.indexOf(c) >= 0;
  }

  /**
   * What of a rendering may stand in a text; empty if it explains, or has no Han character.
   *
   * @param verb whether it renders a verb: 使搁浅 then becomes 搁浅
   */
  static Optional<String> cleaned(String written, boolean verb) {
    String text = frameless(hanPart(written));
    if (verb
        && text.length() >= 2
        && text.charAt(0) == '使'
        && "用命馆者节".indexOf(text.charAt(1)) < 0) {
      text = text.substring(1);
    }
    if (text.length() >= 3 && "的地".indexOf(text.charAt(text.length() - 1)) >= 0) {
      text = text.substring(0, text.length() - 1);
    }
    boolean isWord =
        !text.isEmpty()
            && text.length() <= LONGEST
            && hasHan(text)
            && (text.length() > 1
                || FUNCTION_WORDS.indexOf(text.charAt(0)) < 0
                || written.equals(text))
            && text.indexOf('=') < 0;
    return isWord ? Optional.of(text) : Optional.empty();
  }

  /** Without Latin words beside it: of 格利森 Gleesan stays 格利森, and T恤 stays whole. */
  private static String hanPart(String text) {
    int bestStart = 0;
    int bestEnd = 0;
    int start = 0;
    boolean han = false;
    for (int i = 0; i <= text.length(); i++) {
      if (i == text.length() || isBlank(text.charAt(i))) {
        if (han && i - start > bestEnd - bestStart) {
          bestStart = start;
          bestEnd = i;
        }
        start = i + 1;
        han = false;
      } else {
        han |= isHan(text.charAt(i));
      }
    }
    while (bestStart < bestEnd && isEdge(text.charAt(bestStart))) {
      bestStart++;
    }
    while (bestEnd > bestStart && isEdge(text.charAt(bestEnd - 1))) {
      bestEnd--;
    }
    return text.substring(bestStart, bestEnd);
  }

  private static boolean isBlank(char c) {
    return c <= ' ' || c == NAME_MARK || c == '\u3000' || c == '\u00A0';
  }

  private static boolean isEdge(char c) {
    return "\"'“”‘’!！?？*+~～-".indexOf(c) >= 0;
  }

  /** Of a frame with dots the longest part: of 与…有关 stays 有关. */
  private static String frameless(String text) {
    if (text.indexOf('…') < 0 && text.indexOf("..") < 0 && text.indexOf('~') < 0) {
      return text;
    }
    String best = "";
    int start = 0;
    for (int i = 0; i <= text.length(); i++) {
      if (i == text.length() || "….~～".indexOf(text.charAt(i)) >= 0) {
        boolean isFrameWord = i - start == 1 && FRAME_WORDS.indexOf(text.charAt(start)) >= 0;
        if (!isFrameWord && i - start > best.length()) {
          best = text.substring(start, i);
        }
        start = i + 1;
      }
    }
    return best;
  }

  static boolean hasHan(CharSequence text) {
    for (int i = 0; i < text.length(); i++) {
      if (isHan(text.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  static boolean isAllHan(CharSequence text) {
    for (int i = 0; i < text.length(); i++) {
      if (!isHan(text.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  /** Of the basic plane: beyond it a character has two units, and no common word has one. */
  static boolean isHan(char c) {
    return c >= '\u3400' && c <= '\u9FFF' || c == '〇';
  }
}
