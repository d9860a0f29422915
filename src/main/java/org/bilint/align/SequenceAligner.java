package org.bilint.align;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.function.Supplier;
import org.bilint.align.words.SentenceMatches;
import org.bilint.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * Aligns two sequences of paragraphs or sentences in order, by length and by anchors: the dynamic
 * programme of Gale and Church (1993), with a bonus for anchors that meet.
 */
final class SequenceAligner {

  /** Units {@code [source)} of one side that stand for units {@code [target)} of the other. */
  record Step(Span source, Span target) {}

  /** The shapes of a bead and what each costs: minus the logarithm of how often it occurs. */
  private enum Shape {
    ONE_ONE(1, 1, 0.1),
    ONE_NONE(1, 0, 5.0),
    NONE_ONE(0, 1, 5.0),
    TWO_ONE(2, 1, 2.2),
    ONE_TWO(1, 2, 2.2),
    THREE_ONE(3, 1, 4.2),
    ONE_THREE(1, 3, 4.2),
    TWO_TWO(2, 2, 4.6);

    private final int source;
    private final int target;
    private final double cost;

    Shape(int source, int target, double cost) {
      this.source = source;
      this.target = target;
      this.cost = cost;
    }
  }

  private static final Shape[] SHAPES = Shape.values();

  /** How far from the diagonal a path may stray, in units; keeps the work linear in the length. */
  private static final int BAND = 24;

  /** Two units that fit each other worse than this may be no pair. */
  private static final double DOUBT = 1.5;

  /** How much less a unit without counterpart costs where the dictionary has been asked. */
  private static final double PLAIN_GAP = 1.5;

  /** The most units that stand for one. */
  private static final int MOST = 3;

  private final List<AlignmentUnit> source;
  private final List<AlignmentUnit> target;

  /** By the first unit and the number of units after it: those units as one. */
  private final AlignmentUnit[][] sourceRuns;

  private final AlignmentUnit[][] targetRuns;
  private final double ratio;
  private final boolean merges;

  /** What the dictionary says, once it has been asked. */
  private @Nullable MatchTable matches;

  /**
   * @param ratio target characters to expect for one source character
   * @param merges whether several units may stand for one
   */
  SequenceAligner(
      List<AlignmentUnit> source, List<AlignmentUnit> target, double ratio, boolean merges) {
    this.source = source;
    this.target = target;
    this.ratio = ratio;
    this.merges = merges;
    this.sourceRuns = runs(source, merges ? MOST : 1);
    this.targetRuns = runs(target, merges ? MOST : 1);
  }

  private static AlignmentUnit[][] runs(List<AlignmentUnit> units, int longest) {
    AlignmentUnit[][] runs = new AlignmentUnit[units.size()][];
    for (int i = 0; i < runs.length; i++) {
      runs[i] = new AlignmentUnit[Math.min(longest, runs.length - i)];
      runs[i][0] = units.get(i);
      for (int more = 1; more < runs[i].length; more++) {
        runs[i][more] = runs[i][more - 1].and(units.get(i + more));
      }
    }
    return runs;
  }

  /**
   * Aligns by length and anchors, and where they leave a doubt by the dictionary as well.
   *
   * @param dictionary asked only then
   */
  List<Step> align(Supplier<SentenceMatches> dictionary) {
    List<Step> steps = align();
    if (source.isEmpty() || target.isEmpty() || !isDoubtful(steps)) {
      return steps;
    }
    matches = new MatchTable(dictionary.get(), target.size());
    return align();
  }

  private boolean isDoubtful(List<Step> steps) {
    if (steps.size() == 1 && source.size() == 1 && target.size() == 1) {
      return false;
    }
    for (Step step : steps) {
      boolean plain = step.source().length() == 1 && step.target().length() == 1;
      if (!plain
          || match(
                  step.source().start(),
                  step.source().end(),
                  step.target().start(),
                  step.target().end())
              > DOUBT) {
        return true;
      }
    }
    return false;
  }

  /** By length and anchors alone. */
  List<Step> align() {
    int rows = source.size();
    int columns = target.size();
    int width = 2 * BAND + 1 + Math.abs(rows - columns);
    double[][] best = new double[rows + 1][];
    byte[][] shape = new byte[rows + 1][];
    for (int i = 0; i <= rows; i++) {
      best[i] = new double[width];
      shape[i] = new byte[width];
      Arrays.fill(best[i], Double.MAX_VALUE);
      int from = from(i);
      for (int j = from; j < from + width && j <= columns; j++) {
        if (j < 0) {
          continue;
        }
        if (i == 0 && j == 0) {
          best[0][-from] = 0;
          continue;
        }
        relax(best, shape, i, j);
      }
    }
    return path(shape, rows, columns);
  }

  /** The first column of a row's band. */
  private int from(int row) {
    int rows = Math.max(1, source.size());
    long centre = (long) row * target.size() / rows;
    return (int) centre - BAND - Math.abs(source.size() - target.size()) / 2;
  }

  private void relax(double[][] best, byte[][] shape, int i, int j) {
    for (Shape each : SHAPES) {
      int pi = i - each.source;
      int pj = j - each.target;
      boolean merged = each.source > 1 || each.target > 1;
      if (pi < 0 || pj < 0 || (merged && !merges)) {
        continue;
      }
      int at = pj - from(pi);
      if (at < 0 || at >= best[pi].length || best[pi][at] == Double.MAX_VALUE) {
        continue;
      }
      double cost = best[pi][at] + each.cost + match(pi, i, pj, j);
      int here = j - from(i);
      if (cost < best[i][here] - 1e-9) {
        best[i][here] = cost;
        shape[i][here] = (byte) each.ordinal();
      }
    }
  }

  private double match(int fromSource, int toSource, int fromTarget, int toTarget) {
    if (fromSource == toSource || fromTarget == toTarget) {
      return matches == null ? 0 : -PLAIN_GAP;
    }
    AlignmentUnit s = sourceRuns[fromSource][toSource - fromSource - 1];
    AlignmentUnit t = targetRuns[fromTarget][toTarget - fromTarget - 1];
    double expected = s.length() * ratio;
    double deviation = (t.length() - expected) / Math.sqrt(Math.max(6, expected) * 1.6);
    double known = matches == null ? 0 : matches.weight(fromSource, toSource, fromTarget, toTarget);
    return 0.5 * Math.min(30, deviation * deviation) - s.agreement(t) - known;
  }

  private List<Step> path(byte[][] shape, int rows, int columns) {
    List<Step> steps = new ArrayList<>();
    int i = rows;
    int j = columns;
    while (i > 0 || j > 0) {
      Shape each = SHAPES[shape[i][j - from(i)]];
      if (each.source == 1 && each.target == 1 && (i == 0 || j == 0)) {
        each = i == 0 ? Shape.NONE_ONE : Shape.ONE_NONE;
      }
      steps.add(new Step(new Span(i - each.source, i), new Span(j - each.target, j)));
      i -= each.source;
      j -= each.target;
    }
    Collections.reverse(steps);
    return steps;
  }
}
