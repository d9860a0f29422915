package org.bilint.lexicon.compile;

import java.io.BufferedReader;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.bilint.lexicon.Gloss;
import org.bilint.lexicon.IndexFormat;

/**
 * Reads CC-CEDICT the other way round: {@code 收入 收入 [shou1 ru4] /to take in/income/} has 收入 for
 * "take in" and for "income".
 */
final class CedictReader {

  /** What is said of a word instead of what it means. */
  private static final List<String> REMARKS =
      List.of(
          "CL:",
          "variant of ",
          "old variant of ",
          "see ",
          "see also ",
          "abbr. for ",
          "also written ",
          "same as ",
          "Japanese variant of ",
          "erhua variant of ",
          "used in ",
          "also pr.",
          "Taiwan pr.",
          "(bound form)");

  private static final String SURNAME = "surname ";

  private final String origin;

  CedictReader(String origin) {
    this.origin = origin;
  }

  /**
   * @param entries receives an entry for each English gloss
   * @param words receives each Chinese word
   */
  void read(BufferedReader in, Consumer<Draft> entries, Consumer<String> words) throws IOException {
    int number = 0;
    for (String line = in.readLine(); line != null; line = in.readLine()) {
      number++;
      String text = number == 1 && line.startsWith("\uFEFF") ? line.substring(1) : line;
      if (!text.isBlank() && text.charAt(0) != '#') {
        entry(text.stripTrailing(), number, entries, words);
      }
    }
  }

  private void entry(String line, int number, Consumer<Draft> entries, Consumer<String> words) {
    int traditional = line.indexOf(' ');
    int simplified = line.indexOf(" [", traditional + 1);
    int pinyin = line.indexOf("] /", simplified + 1);
    if (traditional <= 0 || simplified < 0 || pinyin < 0 || !line.endsWith("/")) {
      throw BadDictionary.at(
          origin, number, 1, "this is no line of CC-CEDICT: 傳統 传统 [pin1 yin1] /gloss/gloss/");
    }
    String word = line.substring(traditional + 1, simplified);
    if (!Glosses.hasHan(word) || word.length() > IndexFormat.LONGEST_TEXT) {
      return;
    }
    words.accept(word);
    // A word whose pinyin has a capital is a name.
    boolean name =
        simplified + 2 < line.length() && Character.isUpperCase(line.charAt(simplified + 2));
    for (String gloss : line.substring(pinyin + 3, line.length() - 1).split("/")) {
      for (String part : gloss.split(";")) {
        english(part).ifPresent(key -> entries.accept(draft(key, word, name)));
      }
    }
  }

  private static Draft draft(String key, String word, boolean name) {
    boolean capital = Character.isUpperCase(key.charAt(0));
    return new Draft(key, 0, "", List.of(new Gloss(word, name && capital)));
  }

  /**
   * The expression that a gloss is, without its particles; empty for a remark or an explanation.
   */
  private static Optional<String> english(String gloss) {
    String text = gloss.strip();
    for (String remark : REMARKS) {
      if (text.startsWith(remark)) {
        return Optional.empty();
      }
    }
    text = withoutParentheses(text);
    if (text.startsWith(SURNAME)) {
      text = text.substring(SURNAME.length());
    }
    for (String particle : List.of("to be ", "to ", "a ", "an ", "the ")) {
      if (text.startsWith(particle)) {
        text = text.substring(particle.length());
        break;
      }
    }
    int comma = text.indexOf(',');
    text = (comma < 0 ? text : text.substring(0, comma)).strip();
    return EnglishKeys.isUsable(text) && !Glosses.hasHan(text)
        ? Optional.of(text)
        : Optional.empty();
  }

  private static String withoutParentheses(String text) {
    StringBuilder out = new StringBuilder();
    int depth = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean open = c == '(' || c == '[';
      boolean close = c == ')' || c == ']';
      depth += open ? 1 : close && depth > 0 ? -1 : 0;
      if (!open && !close && depth == 0 && !(c == ' ' && isBlankEnd(out))) {
        out.append(c);
      }
    }
    return out.toString().strip();
  }

  private static boolean isBlankEnd(StringBuilder out) {
    return out.isEmpty() || out.charAt(out.length() - 1) == ' ';
  }
}
