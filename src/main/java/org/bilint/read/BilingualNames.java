package org.bilint.read;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bilint.read.Glyphs.Script;
import org.bilint.read.SpeakerShape.Shape;
import org.bilint.text.Segment;

/**
 * Speaker lines that give the name in both languages at once: "Jane Doe 珍·杜". A title such as
 * "Harbor Foods 法說會" is none: the Chinese must look like a name, or the line come again.
 */
final class BilingualNames {

  private static final int LONGEST = 100;
  private static final String SEPARATORS =
      " \t/|-\u2013\u2014:,()[]\u00B7\u3001\u3010\u3011\uFF08\uFF09\uFF0C\uFF0F\uFF1A";

  private BilingualNames() {}

  /** The lines, with each such line cut into its two halves, the first language first. */
  static List<Line> split(
      List<Line> lines, boolean sourceFirst, SpeakerShape shapes, ChineseNames chinese) {
    List<Line> split = new ArrayList<>(lines.size());
    Map<String, Integer> times = new HashMap<>();
    for (Line line : lines) {
      times.merge(line.key(), 1, Integer::sum);
    }
    for (int i = 0; i < lines.size(); i++) {
      Line line = lines.get(i);
      Optional<Line[]> halves = halves(line, shapes);
      boolean known =
          halves.isPresent()
              && (chinese.isPlainName(halves.get()[1].text())
                  || times.getOrDefault(line.key(), 0) > 1);
      if (!known || answersName(lines, sourceFirst ? i - 1 : i + 1, shapes)) {
        split.add(line);
        continue;
      }
      split.add(halves.get()[sourceFirst ? 0 : 1]);
      split.add(halves.get()[sourceFirst ? 1 : 0]);
    }
    return split;
  }

  /** Whether the line beside it names somebody already, in English. */
  private static boolean answersName(List<Line> lines, int beside, SpeakerShape shapes) {
    return beside >= 0
        && beside < lines.size()
        && lines.get(beside).script() == Script.LATIN
        && shapes.english(lines.get(beside).text()) != Shape.NONE;
  }

  private static Optional<Line[]> halves(Line line, SpeakerShape shapes) {
    String text = line.text();
    if (text.length() > LONGEST || line.glyphs().han() == 0 || line.glyphs().letters() < 2) {
      return Optional.empty();
    }
    int firstHan = 0;
    while (!Glyphs.isHan(text.charAt(firstHan))) {
      firstHan++;
    }
    int lastHan = text.length() - 1;
    while (!Glyphs.isHan(text.charAt(lastHan)) && !Character.isLowSurrogate(text.charAt(lastHan))) {
      lastHan--;
    }
    int firstLatin = 0;
    while (!Glyphs.isLatin(text.charAt(firstLatin))) {
      firstLatin++;
    }
    int lastLatin = text.length() - 1;
    while (!Glyphs.isLatin(text.charAt(lastLatin))) {
      lastLatin--;
    }
    Line english;
    Line chinese;
    if (lastLatin < firstHan) {
      english = part(line, 0, firstHan);
      chinese = part(line, firstHan, text.length());
    } else if (lastHan < firstLatin) {
      chinese = part(line, 0, firstLatin);
      english = part(line, firstLatin, text.length());
    } else {
      return Optional.empty();
    }
    return isName(english, shapes) && Notices.isTitle(line)
        ? Optional.of(new Line[] {english, chinese})
        : Optional.empty();
  }

  private static boolean isName(Line english, SpeakerShape shapes) {
    Shape shape = shapes.english(english.text());
    return shape == Shape.LABEL
        || shape == Shape.NAME_AND_ROLE
        || (shape == Shape.NAME && SpeakerShape.words(english.text()) > 1);
  }

  private static Line part(Line line, int from, int to) {
    String text = line.text();
    int start = from;
    int end = to;
    while (start < end && SEPARATORS.indexOf(text.charAt(start)) >= 0) {
      start++;
    }
    while (end > start && SEPARATORS.indexOf(text.charAt(end - 1)) >= 0) {
      end--;
    }
    Segment segment = new Segment(text.substring(start, end), line.segment().offset() + start);
    return Line.of(segment, line.marked(), line.gap());
  }
}
