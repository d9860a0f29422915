package org.bilint.check;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The words of a finding with placeholders: a name of letters and digits in braces. A doubled brace
 * stands for the brace itself.
 */
final class Message {

  private record Part(String text, boolean placeholder) {}

  private final List<Part> parts;

  private Message(List<Part> parts) {
    this.parts = List.copyOf(parts);
  }

  /**
   * @throws IllegalArgumentException if a brace is not paired or a placeholder is no name
   */
  static Message parse(String template) {
    List<Part> parts = new ArrayList<>();
    StringBuilder literal = new StringBuilder();
    int i = 0;
    while (i < template.length()) {
      char c = template.charAt(i);
      boolean doubled = i + 1 < template.length() && template.charAt(i + 1) == c;
      if ((c == '{' || c == '}') && doubled) {
        literal.append(c);
        i += 2;
      } else if (c == '}') {
        throw new IllegalArgumentException("`}` closes nothing (write `}}` for a brace)");
      } else if (c == '{') {
        int close = template.indexOf('}', i);
        if (close < 0) {
          throw new IllegalArgumentException("`{` is not closed (write `{{` for a brace)");
        }
        String name = template.substring(i + 1, close);
        if (!isName(name)) {
          throw new IllegalArgumentException("`{" + name + "}` is no placeholder");
        }
        parts.add(new Part(literal.toString(), false));
        literal.setLength(0);
        parts.add(new Part(name, true));
        i = close + 1;
      } else {
        literal.append(c);
        i++;
      }
    }
    parts.add(new Part(literal.toString(), false));
    return new Message(parts);
  }

  /** The names of the placeholders, in the order in which they come. */
  Set<String> placeholders() {
    Set<String> names = new LinkedHashSet<>();
    parts.stream().filter(Part::placeholder).forEach(part -> names.add(part.text()));
    return names;
  }

  /** The message with its values; a placeholder without a value stays as it is written. */
  String fill(Map<String, String> values) {
    StringBuilder filled = new StringBuilder();
    for (Part part : parts) {
      filled.append(
          part.placeholder()
              ? values.getOrDefault(part.text(), "{" + part.text() + "}")
              : part.text());
    }
    return filled.toString();
  }

  private static boolean isName(String name) {
    return !name.isEmpty()
        && Character.isLetter(name.charAt(0))
        && name.chars().allMatch(c -> c < 128 && Character.isLetterOrDigit(c));
  }
}
