package org.bilint.read;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.bilint.read.Glyphs.Script;
import org.bilint.read.SpeakerShape.Shape;

/**
 * Which lines of a document name a speaker. A line's shape says so where it is plain; a mere name
 * needs the document's word for it: it comes twice in a row, or again later.
 */
final class SpeakerLines {

  /** So often must a short line that has no known shape come back. */
  private static final int RECURRING = 3;

  private static final int MOST_WORDS_OF_RECURRING = 5;

  private final SpeakerShape shapes;
  private final ChineseNames chinese;
  private final Map<String, Integer> turns = new HashMap<>();
  private final Set<String> doubled = new HashSet<>();
  private final Set<String> names = new HashSet<>();
  private final Map<String, String> chineseNames = new HashMap<>();

  SpeakerLines(List<Line> lines, boolean sourceFirst, SpeakerShape shapes, ChineseNames chinese) {
    this.shapes = shapes;
    this.chinese = chinese;
    for (int i = 0; i < lines.size(); i++) {
      Line line = lines.get(i);
      if (line.script() == Script.LATIN && line.isShort()) {
        if (i > 0 && lines.get(i - 1).key().equals(line.key())) {
          doubled.add(line.key());
        } else {
          turns.merge(line.key(), 1, Integer::sum);
        }
      }
    }
    for (int i = 0; i < lines.size(); i++) {
      judge(lines, i);
    }
    for (int i = 0; i + 1 < lines.size(); i++) {
      learn(lines.get(sourceFirst ? i : i + 1), lines.get(sourceFirst ? i + 1 : i));
    }
  }

  private void judge(List<Line> lines, int i) {
    Line line = lines.get(i);
    if (line.script() != Script.LATIN || names.contains(line.key()) || !line.isShort()) {
      return;
    }
    Shape shape = shapes.english(line.text());
    int times = turns.getOrDefault(line.key(), 0);
    boolean speaker =
        switch (shape) {
          case LABEL, NAME_AND_ROLE -> true;
          case NAME -> times > 1 || doubled.contains(line.key());
          case ROLE -> followsName(lines, i);
          case NONE -> false;
        };
    if (!speaker && times >= RECURRING) {
      speaker =
          shapes.mayRecur(line.text())
              && SpeakerShape.words(line.text()) <= MOST_WORDS_OF_RECURRING;
    }
    if (speaker) {
      names.add(line.key());
    }
  }

  /** A role on its own line stands below the name, or below the name's translation. */
  private boolean followsName(List<Line> lines, int i) {
    for (int j = i - 1; j >= Math.max(0, i - 3); j--) {
      if (names.contains(lines.get(j).key())
          || (lines.get(j).script() == Script.LATIN
              && shapes.english(lines.get(j).text()) == Shape.NAME)) {
        return true;
      }
      if (!chinese.mayName(lines.get(j).text())) {
        return false;
      }
    }
    return false;
  }

  private void learn(Line source, Line target) {
    if (isSource(source) && target.script() == Script.CHINESE && chinese.mayName(target.text())) {
      chineseNames.putIfAbsent(target.key(), SpeakerShape.bare(source.text()));
    }
  }

  /** Whether an English line names a speaker. */
  boolean isSource(Line line) {
    return names.contains(line.key());
  }

  /** Whether an English line may give the role of the mere name before it. */
  boolean isRoleOf(Line line, String name) {
    Shape shape = shapes.english(line.text());
    return (shape == Shape.ROLE || (shape == Shape.LABEL && shapes.hasRoleWord(line.text())))
        && shapes.english(name) == Shape.NAME;
  }

  /**
   * Whether a line on the Chinese side names a speaker: in Chinese, or by a copy of the English.
   */
  boolean isTarget(Line line) {
    return isSource(line) || chineseNames.containsKey(line.key()) || chinese.isSpeaker(line.text());
  }

  /** What the English calls the speaker of a Chinese speaker line, if it ever does. */
  String named(Line target) {
    return chineseNames.getOrDefault(target.key(), SpeakerShape.bare(target.text()));
  }

  /** Whether a line may be the Chinese side of a speaker line that stands right before it. */
  boolean mayAnswer(Line target) {
    return isTarget(target) || chinese.mayName(target.text());
  }

  /**
   * Whether a lone English line and a lone Chinese one are a name in both languages, although
   * neither comes again.
   */
  boolean areNames(Line source, Line target) {
    return (!names.isEmpty() || chinese.isPlainName(target.text()))
        && shapes.english(source.text()) == Shape.NAME
        && SpeakerShape.words(source.text()) > 1
        && chinese.mayName(target.text())
        && target.text().length() <= source.text().length();
  }

  /** Whether an English line with no translation beside it is rather a name than a paragraph. */
  boolean isLoneName(Line line) {
    return isSource(line)
        || (shapes.english(line.text()) == Shape.NAME && SpeakerShape.words(line.text()) > 1);
  }
}
