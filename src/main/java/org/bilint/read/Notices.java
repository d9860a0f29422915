package org.bilint.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.bilint.read.Glyphs.Script;

/**
 * What a publisher puts around a document in one language: the title, a heading, the notice that a
 * machine translated it. No part of the call, so no block.
 */
final class Notices {

  private static final int LONGEST_TITLE = 90;
  private static final int LONGEST_NOTICE = 400;
  private static final String FINAL = ".?!;\u2026\u3002\uFF1F\uFF01\uFF1B";

  private final Set<String> english;
  private final Set<String> chinese;

  Notices(Wordings wordings) {
    this.english = wordings.of("notice-en");
    this.chinese = wordings.of("notice-zh");
  }

  /** The blocks without the notices and titles before the first pair and after the last. */
  List<Draft> strip(List<Draft> drafts) {
    int first = 0;
    while (first < drafts.size() && !isPair(drafts.get(first))) {
      first++;
    }
    int last = drafts.size() - 1;
    while (last > first && !isPair(drafts.get(last))) {
      last--;
    }
    List<Draft> kept = new ArrayList<>(drafts.size());
    for (int i = 0; i < drafts.size(); i++) {
      Draft draft = drafts.get(i);
      if (draft.isSpeaker() || (i > first && i < last)) {
        kept.add(draft);
        continue;
      }
      List<Line> source = draft.source();
      List<Line> target = draft.target();
      if (i <= first) {
        source = withoutLeading(source, source.size() - draft.target().size());
        target = withoutLeading(target, target.size() - draft.source().size());
      }
      if (i >= last) {
        source = withoutTrailing(source, source.size() - target.size());
        target = withoutTrailing(target, target.size() - source.size());
      }
      if (!source.isEmpty() || !target.isEmpty()) {
        kept.add(Draft.speech(source, target));
      }
    }
    return kept;
  }

  private static boolean isPair(Draft draft) {
    return !draft.source().isEmpty() && !draft.target().isEmpty();
  }

  /** Takes off at most {@code excess} lines from the front, if they are notices or titles. */
  private List<Line> withoutLeading(List<Line> lines, int excess) {
    List<Line> kept = new ArrayList<>();
    int left = excess;
    for (Line line : lines) {
      if (left > 0 && (isNotice(line) || isTitle(line))) {
        left--;
      } else {
        kept.add(line);
      }
    }
    return kept;
  }

  private List<Line> withoutTrailing(List<Line> lines, int excess) {
    int end = lines.size();
    while (end > 0 && lines.size() - end < excess && isNotice(lines.get(end - 1))) {
      end--;
    }
    return lines.subList(0, end);
  }

  /** Whether a line speaks of the document rather than being part of it. */
  boolean isNotice(Line line) {
    if (line.text().length() > LONGEST_NOTICE) {
      return false;
    }
    Set<String> wordings = line.script() == Script.LATIN ? english : chinese;
    String text = line.text().toLowerCase(Locale.ROOT);
    for (String wording : wordings) {
      if (text.contains(wording)) {
        return true;
      }
    }
    return false;
  }

  /** Whether a line is short and no sentence. */
  static boolean isTitle(Line line) {
    String text = line.text();
    return text.length() <= LONGEST_TITLE && FINAL.indexOf(text.charAt(text.length() - 1)) < 0;
  }
}
