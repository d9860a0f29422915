package org.bilint.report;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Texts from documents as Markdown that shows them and does nothing else: no markup, no HTML, no
 * links, and none of what GitHub and GitLab make of plain text: mentions, issues, pictures of
 * words.
 */
public final class Markdown {

  private static final String ESCAPED = "\\`*_[]<>&|~#!$";

  /** The longest number of a list item, in CommonMark, and one. */
  private static final int LIST_NUMBER = 10;

  /**
   * Breaks a word and is not seen: a backslash would stop the parser only, not what comes after.
   */
  private static final String INVISIBLE = "\u200B";

  /** What a reference begins with, in front of what it refers to. */
  private static final Pattern REFERENCE =
      Pattern.compile(
          "@(?=[\\w-])|#(?=\\w)|!(?=\\d)|~(?=\\w)|&(?=\\d)|(?i)\\bgh(?=-\\d)|:(?=//)|\\bwww(?=\\.)"
              + "|:(?=[a-z0-9_+-]+:)");

  private static final Pattern BACKTICKS = Pattern.compile("`+");

  private Markdown() {}

  /** On one line, with nothing in it that Markdown or HTML would take for markup. */
  public static String text(String text) {
    String plain = Printable.of(text).strip();
    Matcher reference = REFERENCE.matcher(plain);
    int broken = reference.find() ? reference.end() : -1;
    StringBuilder out = new StringBuilder(plain.length() + 16);
    for (int i = 0; i < plain.length(); i++) {
      if (i == broken) {
        out.append(INVISIBLE);
        broken = reference.find() ? reference.end() : -1;
      }
      if (ESCAPED.indexOf(plain.charAt(i)) >= 0 || beginsList(plain, i)) {
        out.append('\\');
      }
      out.append(plain.charAt(i));
    }
    return out.toString();
  }

  /** Whether the unit at {@code i} would turn the line it begins into a list or a heading. */
  private static boolean beginsList(String line, int i) {
    char c = line.charAt(i);
    if (c == '-' || c == '+' || c == '=') {
      return i == 0;
    }
    return (c == '.' || c == ')')
        && i > 0
        && i < LIST_NUMBER
        && line.substring(0, i).chars().allMatch(Character::isDigit);
  }

  /**
   * As it is, between backticks: what asterisks around it could not be beside Chinese marks. Within
   * them nothing is markup and nothing a reference.
   */
  static String code(String text) {
    String plain = Printable.of(text);
    Matcher runs = BACKTICKS.matcher(plain);
    String fence = "`";
    while (runs.find()) {
      fence = runs.group().length() >= fence.length() ? runs.group() + "`" : fence;
    }
    boolean padded = !plain.equals(plain.strip()) || plain.startsWith("`") || plain.endsWith("`");
    String pad = padded && !plain.isBlank() ? " " : "";
    return fence + pad + plain + pad + fence;
  }

  /**
   * A link to a line of a file, as GitHub and GitLab resolve it; plain text if the path leads
   * nowhere from where the report is read.
   */
  static String link(String label, String path, int line) {
    return destination(path).map(to -> "[" + label + "](" + to + "#L" + line + ")").orElse(label);
  }

  private static Optional<String> destination(String path) {
    if (path.equals("-") || path.startsWith("/") || path.startsWith("..")) {
      return Optional.empty();
    }
    StringBuilder to = new StringBuilder();
    for (byte unit : path.getBytes(StandardCharsets.UTF_8)) {
      char c = (char) (unit & 0xFF);
      if (c < 128 && (Character.isLetterOrDigit(c) || "/-_.".indexOf(c) >= 0)) {
        to.append(c);
      } else {
        to.append(String.format(Locale.ROOT, "%%%02X", (int) c));
      }
    }
    return Optional.of(to.toString());
  }
}
