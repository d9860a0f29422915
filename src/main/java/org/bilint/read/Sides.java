package org.bilint.read;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.bilint.read.Glyphs.Script;

/**
 * Says of each line whether it is source or translation. The script tells most of them; a line that
 * was left in English, and one that mixes both, are told by what the document does everywhere else.
 * A cheapest-path search over two states; costs are negative logarithms, roughly.
 */
final class Sides {

  private static final double NEVER = 12;
  private static final double UNLIKELY = 6;
  private static final double DOUBTFUL = 3;
  private static final double POSSIBLE = 1.5;
  private static final double LIKELY = 0.5;
  private static final double MOST_TO_SWITCH = 4;
  private static final int LONG_ENOUGH_TO_BE_A_COPY = 20;
  private static final int NAMES_IN_A_ROW = 4;

  /** Below this share of Chinese, a mixed line is English that quotes Chinese. */
  private static final double QUOTED = 0.2;

  private final List<Line> lines;
  private final SpeakerLines speakers;
  private final boolean[] adjacentCopy;
  private final boolean[] distantCopy;
  private final boolean unmarkedIsTarget;

  private Sides(List<Line> lines, SpeakerLines speakers, boolean unmarkedIsTarget) {
    this.lines = lines;
    this.speakers = speakers;
    this.unmarkedIsTarget = unmarkedIsTarget;
    this.adjacentCopy = new boolean[lines.size()];
    this.distantCopy = new boolean[lines.size()];
  }

  /**
   * @param lines in an order where a source goes before its translation
   * @param unmarkedIsTarget whether bullets stand before source lines and only there
   * @return for each line whether it is translation
   */
  static boolean[] assign(List<Line> lines, SpeakerLines speakers, boolean unmarkedIsTarget) {
    Sides sides = new Sides(lines, speakers, unmarkedIsTarget);
    sides.findCopies();
    return sides.cheapest(sides.transitions());
  }

  /** Lines equal to the one before, or to one of the run of English lines before. */
  private void findCopies() {
    Set<String> run = new HashSet<>();
    boolean inRun = false;
    for (int i = 0; i < lines.size(); i++) {
      Line line = lines.get(i);
      if (line.script() != Script.LATIN) {
        inRun = false;
        continue;
      }
      adjacentCopy[i] = i > 0 && line.key().equals(lines.get(i - 1).key());
      distantCopy[i] = !adjacentCopy[i] && run.contains(line.key()) && mayBeDistantCopy(i, run);
      if (!adjacentCopy[i] && !distantCopy[i]) {
        run = inRun ? run : new HashSet<>();
        run.add(line.key());
        inRun = true;
      }
    }
  }

  /** A name comes back in every layout: it must also stand before Chinese, as a translation may. */
  private boolean mayBeDistantCopy(int i, Set<String> run) {
    if (!speakers.isSource(lines.get(i))) {
      return lines.get(i).text().length() >= LONG_ENOUGH_TO_BE_A_COPY;
    }
    int next = i + 1;
    while (next < lines.size()
        && next < i + NAMES_IN_A_ROW
        && run.contains(lines.get(next).key())) {
      next++;
    }
    return next < lines.size() && lines.get(next).script() == Script.CHINESE;
  }

  /**
   * The cost of going from side to side, {@code [from][to]}, counted on the lines that are clear.
   */
  private double[][] transitions() {
    double[][] counts = {{0.5, 0.5}, {0.5, 0.5}};
    int last = -1;
    for (int i = 0; i < lines.size(); i++) {
      int side =
          switch (lines.get(i).script()) {
            case LATIN -> adjacentCopy[i] || distantCopy[i] ? 1 : 0;
            case CHINESE -> 1;
            case MIXED, NONE -> -1;
          };
      if (last >= 0 && side >= 0) {
        counts[last][side]++;
      }
      last = side;
    }
    double[][] costs = new double[2][2];
    for (int from = 0; from < 2; from++) {
      for (int to = 0; to < 2; to++) {
        double share = counts[from][to] / (counts[from][0] + counts[from][1]);
        costs[from][to] = Math.min(MOST_TO_SWITCH, -Math.log(share));
      }
    }
    return costs;
  }

  private double cost(int i, boolean target) {
    Line line = lines.get(i);
    boolean chineseNext = i + 1 < lines.size() && lines.get(i + 1).script() == Script.CHINESE;
    return switch (line.script()) {
      case CHINESE -> target ? 0 : line.glyphs().han() > 0 ? NEVER : DOUBTFUL;
      case MIXED -> {
        boolean quoting = line.glyphs().chineseShare() < QUOTED;
        yield target ? (quoting ? POSSIBLE : 0) : (quoting ? 0 : DOUBTFUL);
      }
      case LATIN, NONE -> {
        if (adjacentCopy[i] && speakers.isSource(line)) {
          yield target ? 0 : UNLIKELY;
        }
        if (adjacentCopy[i]) {
          // Before its translation a repeated line is a slip of the source.
          yield target ? (chineseNext ? POSSIBLE : LIKELY) : 0;
        }
        if (distantCopy[i]) {
          yield target ? 0 : POSSIBLE;
        }
        if (unmarkedIsTarget && !line.marked()) {
          yield target ? POSSIBLE : DOUBTFUL;
        }
        yield target ? UNLIKELY : 0;
      }
    };
  }

  private boolean[] cheapest(double[][] transitions) {
    int n = lines.size();
    boolean[][] cameFromTarget = new boolean[2][n];
    double source = 0;
    double target = 0;
    for (int i = 0; i < n; i++) {
      double toSourceStay = i == 0 ? 0 : source + transitions[0][0];
      double toSourceSwitch = i == 0 ? 0 : target + transitions[1][0];
      double toTargetStay = i == 0 ? 0 : target + transitions[1][1];
      double toTargetSwitch = i == 0 ? 0 : source + transitions[0][1];
      cameFromTarget[0][i] = toSourceSwitch < toSourceStay;
      cameFromTarget[1][i] = toTargetStay < toTargetSwitch;
      source = Math.min(toSourceStay, toSourceSwitch) + cost(i, false);
      target = Math.min(toTargetStay, toTargetSwitch) + cost(i, true);
    }
    boolean[] targets = new boolean[n];
    boolean state = target < source;
    for (int i = n - 1; i >= 0; i--) {
      targets[i] = state;
      state = cameFromTarget[state ? 1 : 0][i];
    }
    return targets;
  }
}
