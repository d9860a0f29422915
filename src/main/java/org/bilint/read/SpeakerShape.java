package org.bilint.read;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/** What a short line looks like by itself: the name of a speaker, a role, a label, or none. */
final class SpeakerShape {

  /** How sure a line is to name a speaker. */
  enum Shape {
    NONE,
    /** Capitalised words that may be a name, or a heading. */
    NAME,
    /** The words of a role alone. */
    ROLE,
    /** A name with its role or firm. */
    NAME_AND_ROLE,
    /** A known label: Operator, Unidentified Analyst, Q. */
    LABEL
  }

  private static final int LONGEST = 120;
  private static final int MOST_NAME_WORDS = 6;
  private static final String[] STRONG_SEPARATORS = {
    " - ", " – ", " — ", " -- ", " --- ", " | ", " / ", " • ", " · ", "--", " (", " [", "("
  };
  private static final String[] WEAK_SEPARATORS = {": ", ":", ", ", ","};

  /** What ends a sentence or goes on with one. */
  static final String FINAL = ".?!,;\u2026\u3002\uFF1F\uFF01\uFF0C\u3001\uFF1B\u201D\u300D\"";

  private final Set<String> labels;
  private final Set<String> anonymous;
  private final Set<String> roles;
  private final Set<String> particles;
  private final Set<String> abbreviations;
  private final Set<String> small;
  private final Set<String> remarks;
  private final Set<String> headings;

  SpeakerShape(Wordings wordings) {
    labels = wordings.of("label-en");
    anonymous = wordings.of("anonymous-en");
    roles = wordings.of("role-en");
    particles = wordings.of("particle-en");
    abbreviations = wordings.of("abbreviation-en");
    small = wordings.of("small-en");
    remarks = wordings.of("remark-en");
    headings = wordings.of("heading-en");
  }

  Shape english(String text) {
    if (text.length() > LONGEST) {
      return Shape.NONE;
    }
    String line = bare(text);
    if (line.isEmpty() || endsSentence(line)) {
      return Shape.NONE;
    }
    if (isLabel(line)) {
      return Shape.LABEL;
    }
    for (String separator : STRONG_SEPARATORS) {
      int at = line.indexOf(separator);
      if (at > 0) {
        return joined(line, at, separator, true);
      }
    }
    for (String separator : WEAK_SEPARATORS) {
      int at = line.indexOf(separator);
      if (at > 0) {
        return joined(line, at, separator, false);
      }
    }
    if (isRole(line)) {
      return Shape.ROLE;
    }
    return isName(line) && !hasOrdinaryWord(line) ? Shape.NAME : Shape.NONE;
  }

  private Shape joined(String line, int at, String separator, boolean strong) {
    String head = line.substring(0, at).trim();
    String tail = bare(line.substring(at + separator.length()).replace(")", "").replace("]", ""));
    if (isLabel(head)) {
      return isCapitalized(tail) ? Shape.LABEL : Shape.NONE;
    }
    if (isRole(head)) {
      return isCapitalized(line) ? Shape.ROLE : Shape.NONE;
    }
    if (!isName(head) || hasWordOf(remarks, head)) {
      return Shape.NONE;
    }
    if (hasRoleWord(tail) && isCapitalized(tail)) {
      return Shape.NAME_AND_ROLE;
    }
    boolean firm = strong && isCapitalized(tail) && !hasHeadingWord(tail);
    firm &= !hasHeadingWord(head) && words(head) > 1;
    return firm ? Shape.NAME_AND_ROLE : Shape.NONE;
  }

  /** Whether a line that comes back again and again may be a speaker's of a shape unknown. */
  boolean mayRecur(String text) {
    String line = bare(text);
    return !line.isEmpty()
        && Character.isUpperCase(line.charAt(0))
        && !endsSentence(line)
        && !hasOrdinaryWord(line);
  }

  private boolean isLabel(String text) {
    String line = bare(text).toLowerCase(Locale.ROOT);
    int end = line.length();
    while (end > 0
        && (Character.isDigit(line.charAt(end - 1)) || " #-".indexOf(line.charAt(end - 1)) >= 0)) {
      end--;
    }
    line = line.substring(0, end);
    if (labels.contains(line)) {
      return true;
    }
    int space = line.indexOf(' ');
    return space > 0
        && anonymous.contains(line.substring(0, space))
        && labels.contains(line.substring(space + 1));
  }

  private boolean isRole(String line) {
    if (!hasRoleWord(line) || !isCapitalized(line)) {
      return false;
    }
    int space = line.indexOf(' ');
    return space < 0
        || hasRoleWord(line.substring(0, space))
        || !hasHeadingWord(line.substring(line.lastIndexOf(' ')));
  }

  boolean hasRoleWord(String text) {
    return hasWordOf(roles, text);
  }

  private boolean hasHeadingWord(String text) {
    return hasWordOf(headings, text);
  }

  private boolean hasOrdinaryWord(String text) {
    return hasWordOf(remarks, text) || hasWordOf(headings, text);
  }

  private static boolean hasWordOf(Set<String> set, String text) {
    for (String word : Words.letters(text)) {
      if (set.contains(word)) {
        return true;
      }
    }
    return false;
  }

  /** Every word begins with a capital or a figure, but for the small ones between. */
  boolean isCapitalized(String text) {
    boolean capital = false;
    for (String word : Words.divided(text, ",/-–—:|()")) {
      char c = word.charAt(0);
      boolean big = Character.isUpperCase(c) || Character.isDigit(c);
      capital |= Character.isUpperCase(c);
      String lower = word.toLowerCase(Locale.ROOT);
      if (!big && !small.contains(lower) && !particles.contains(lower)) {
        return false;
      }
    }
    return capital;
  }

  /** One to six words, each of which can stand in a person's name. */
  private boolean isName(String text) {
    List<String> words = Words.spaced(text);
    if (words.size() > MOST_NAME_WORDS) {
      return false;
    }
    boolean capital = false;
    for (String word : words) {
      String plain = stripped(word);
      if (plain.isEmpty()) {
        return false;
      }
      boolean upper = Character.isUpperCase(plain.charAt(0));
      if (!upper && !particles.contains(plain) && !isElided(plain)) {
        return false;
      }
      capital |= upper;
      for (int i = 0; i < plain.length(); i++) {
        char c = plain.charAt(i);
        if (Glyphs.isHan(c) || (!Character.isLetter(c) && "'’.-‐‑".indexOf(c) < 0)) {
          return false;
        }
      }
    }
    return capital;
  }

  /** A word without the quotation marks, brackets and stops around it. */
  private static String stripped(String word) {
    int start = 0;
    int end = word.length();
    while (start < end && "\"“'‘(".indexOf(word.charAt(start)) >= 0) {
      start++;
    }
    while (end > start && "\"”'’).,".indexOf(word.charAt(end - 1)) >= 0) {
      end--;
    }
    return word.substring(start, end);
  }

  /** d'Arcy, al-Rashid. */
  private static boolean isElided(String word) {
    for (int i = 1; i + 1 < word.length() && i < 4; i++) {
      if ("'’-".indexOf(word.charAt(i)) >= 0) {
        return Character.isUpperCase(word.charAt(i + 1));
      }
    }
    return false;
  }

  private boolean endsSentence(String line) {
    if (FINAL.indexOf(line.charAt(line.length() - 1)) < 0) {
      return false;
    }
    String last = line.substring(line.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
    return !abbreviations.contains(last);
  }

  static int words(String text) {
    return Words.spaced(text).size();
  }

  /** A line without the colon behind it and the brackets and emphasis around it. */
  static String bare(String text) {
    String line = text.replace("**", "").trim();
    while (line.endsWith(":") || line.endsWith("\uFF1A")) {
      line = line.substring(0, line.length() - 1).trim();
    }
    boolean bracketed =
        line.length() > 2
            && ((line.startsWith("[") && line.indexOf(']') == line.length() - 1)
                || (line.startsWith("(") && line.indexOf(')') == line.length() - 1)
                || (line.startsWith("\u3010") && line.endsWith("\u3011")));
    return bracketed ? line.substring(1, line.length() - 1).trim() : line;
  }
}
