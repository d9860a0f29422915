package org.bilint.read;

import java.util.List;
import org.bilint.read.Glyphs.Script;

/**
 * In what order a document shows its two languages, and what sets its blocks apart.
 *
 * @param sourceFirst whether the English goes before its Chinese
 * @param marksBegin whether a bullet begins a block
 * @param gapsDivide whether blank lines stand between blocks and not inside them
 */
record ReadingOrder(boolean sourceFirst, boolean marksBegin, boolean gapsDivide) {

  private static final int LINES_READ = 4_000;
  private static final double NEARLY_ALL = 0.8;
  private static final double HARDLY_ANY = 0.1;
  private static final int ENOUGH = 2;

  static ReadingOrder of(List<Line> lines, Notices notices) {
    Evidence evidence = new Evidence();
    evidence.read(lines);
    boolean marksEnglish = evidence.marks(0, 1);
    boolean marksChinese = evidence.marks(1, 0);
    boolean tightAfterEnglish = evidence.gaps(1, 0);
    boolean tightAfterChinese = evidence.gaps(0, 1);
    double vote = 3 * Likeness.of(lines) + ends(lines, notices);
    vote += marksEnglish ? 2 : marksChinese ? -2 : 0;
    vote += tightAfterEnglish ? 1 : tightAfterChinese ? -1 : 0;
    boolean sourceFirst = vote >= 0;
    return new ReadingOrder(
        sourceFirst,
        sourceFirst ? marksEnglish : marksChinese,
        sourceFirst ? tightAfterEnglish : tightAfterChinese);
  }

  /** What the first line and the last say, notices and titles apart: 1 for English first. */
  private static double ends(List<Line> lines, Notices notices) {
    int first = 0;
    while (first < lines.size() - 1 && isAside(lines.get(first), notices)) {
      first++;
    }
    int last = lines.size() - 1;
    while (last > first && notices.isNotice(lines.get(last))) {
      last--;
    }
    boolean begins = lines.get(first).script() == Script.LATIN;
    boolean ends = lines.get(last).script() != Script.LATIN;
    return (begins ? 0.5 : -0.5) + (ends ? 0.5 : -0.5);
  }

  private static boolean isAside(Line line, Notices notices) {
    return line.script() != Script.LATIN && (notices.isNotice(line) || Notices.isTitle(line));
  }

  /** Whether bullets stand before source lines and before no others. */
  boolean unmarkedIsTarget() {
    return sourceFirst && marksBegin;
  }

  /** Counts over neighbours; the index 0 is for English, 1 for Chinese. */
  private static final class Evidence {
    private final int[] seen = new int[2];
    private final int[] marked = new int[2];
    private final int[] turns = new int[2];
    private final int[] gaps = new int[2];

    void read(List<Line> lines) {
      Line last = null;
      for (int i = 0; i < Math.min(lines.size(), LINES_READ); i++) {
        Line line = lines.get(i);
        if (line.script() != Script.LATIN && line.script() != Script.CHINESE) {
          last = null;
          continue;
        }
        if (last != null && last.key().equals(line.key())) {
          continue;
        }
        int side = side(line);
        seen[side]++;
        marked[side] += line.marked() ? 1 : 0;
        if (last != null && side(last) != side) {
          turns[1 - side]++;
          gaps[1 - side] += line.gap() ? 1 : 0;
        }
        last = line;
      }
    }

    private static int side(Line line) {
      return line.script() == Script.LATIN ? 0 : 1;
    }

    /** Whether most lines of one side bear bullets, and hardly any of the other. */
    boolean marks(int side, int other) {
      return marked[side] >= ENOUGH
          && 2 * marked[side] >= seen[side]
          && marked[other] <= HARDLY_ANY * seen[other];
    }

    /** Whether gaps stand after nearly all lines of one side, and hardly any of the other. */
    boolean gaps(int side, int other) {
      return turns[side] >= ENOUGH
          && gaps[side] >= NEARLY_ALL * turns[side]
          && gaps[other] <= HARDLY_ANY * turns[other];
    }
  }
}
