package org.bilint.read;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bilint.read.Glyphs.Script;
import org.bilint.read.SpeakerShape.Shape;

/** Speakers named at the head of their paragraph: "Jane Doe: Thank you", "[Q] Hello", "A: Yes". */
final class InlineLabels {

  private static final int LONGEST = 80;

  /** How often a name must come back, and how often a single word, which may be a topic. */
  private static final int TWICE = 2;

  private static final int OFTEN = 4;

  private final SpeakerShape shapes;
  private final Map<String, Integer> times = new HashMap<>();
  private final Map<String, String> renderings = new HashMap<>();

  InlineLabels(List<Line> lines, SpeakerShape shapes) {
    this.shapes = shapes;
    for (Line line : lines) {
      if (line.script() == Script.LATIN) {
        String head = head(line.text());
        if (!head.isEmpty()) {
          times.merge(head, 1, Integer::sum);
        }
      }
    }
  }

  /** The speaker that a paragraph begins with, without the colon. */
  Optional<String> of(Line line) {
    String head = head(line.text());
    if (head.isEmpty()) {
      return Optional.empty();
    }
    Shape shape = shapes.english(head);
    boolean names =
        switch (shape) {
          case LABEL, NAME_AND_ROLE -> true;
          case NAME ->
              times.getOrDefault(head, 0) >= (SpeakerShape.words(head) > 1 ? TWICE : OFTEN);
          case ROLE, NONE -> false;
        };
    return names ? Optional.of(SpeakerShape.bare(head)) : Optional.empty();
  }

  /** Notes how the translation of a labelled paragraph renders the label. */
  void learn(Line source, Line target) {
    String rendering = head(target.text());
    if (!rendering.isEmpty()) {
      of(source).ifPresent(label -> renderings.putIfAbsent(rendering, label));
    }
  }

  /** The speaker, in English, whom a Chinese paragraph begins with, if that rendering was seen. */
  Optional<String> ofTarget(Line target) {
    return Optional.ofNullable(renderings.get(head(target.text())));
  }

  /** What stands before the first colon or inside the first brackets, if text follows; or "". */
  private static String head(String text) {
    int limit = Math.min(text.length() - 1, LONGEST);
    if (text.startsWith("[")) {
      int close = text.substring(0, Math.max(limit, 1)).indexOf(']');
      return close > 0 ? text.substring(1, close) : "";
    }
    for (int i = 1; i < limit; i++) {
      boolean colon = text.charAt(i) == ':' || text.charAt(i) == '\uFF1A';
      if (colon && !Character.isDigit(text.charAt(i + 1))) {
        String head = text.substring(0, i).replace("**", "");
        return head.substring(0, TimeStamp.trim(head, 0, head.length())).trim();
      }
    }
    return "";
  }
}
