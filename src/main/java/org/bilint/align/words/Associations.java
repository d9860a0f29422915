package org.bilint.align.words;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/**
 * What translates what in one document: expectation maximisation after IBM's first model (Brown et
 * al. 1993), in both directions, with the lexicon's renderings as occurrences seen before.
 */
final class Associations {

  private static final int ROUNDS = 4;

  /** How much of a word's weight goes to no word at all. */
  private static final double NULL = 0.02;

  /** How fast a link loses weight with the distance of the two positions. */
  private static final double DISTANCE = 2.5;

  /** What a pair without dictionary evidence starts with. */
  private static final double FLOOR = 0.01;

  /** How many occurrences in this document the dictionary's word counts for. */
  private static final double LAMBDA = 1.5;

  private final Map<String, Integer> sourceIds = new HashMap<>();
  private final Map<String, Integer> targetIds = new HashMap<>();
  private final PairTable pairs = new PairTable();

  /** By bead. */
  private final List<List<Grid>> grids = new ArrayList<>();

  /**
   * A bead with more free words on a side is learned from slice by slice, which keeps the work
   * linear in its length.
   */
  private static final int SLICE = 120;

  /** By pair: in how many beads it stands. */
  private int[] places = new int[1 << 12];

  /** By pair: the number of the last of them. */
  private int[] seen = new int[1 << 12];

  /** By pair: what the lexicon says of it. */
  private Evidence[] evidence = new Evidence[1 << 12];

  private double[] forward = {};
  private double[] backward = {};

  /** The free words of a bead, by their index in it, and the pairs that they make, row by row. */
  private static final class Grid {
    final int[] rows;
    final int[] columns;
    final int[] pairs;
    final float[] nearness;

    Grid(int[] rows, int[] columns) {
      this.rows = rows;
      this.columns = columns;
      pairs = new int[rows.length * columns.length];
      nearness = new float[pairs.length];
    }
  }

  /** Sees two free words of a bead with what speaks for a link between them. */
  @FunctionalInterface
  interface PairVisitor {
    /**
     * @param places in how many beads both stand
     * @param strength how sure it is in this document, from 0 to 1, that the two translate each
     *     other
     */
    void visit(int source, int target, Evidence evidence, int places, double strength);
  }

  /** Learned from these beads, which keep their index. */
  static Associations learn(List<BeadWords> beads) {
    Associations associations = new Associations();
    beads.forEach(associations::add);
    associations.train();
    return associations;
  }

  /** How many couples of words a bead is learned from, at most. */
  static long size(BeadWords bead) {
    long rows = bead.source().size();
    long columns = bead.target().size();
    return rows * columns / slices(rows, columns);
  }

  static long slices(long rows, long columns) {
    return 1 + Math.max(rows, columns) / SLICE;
  }

  private void add(BeadWords bead) {
    int[] rows = free(bead.source().size(), i -> bead.source().get(i).isFree());
    int[] columns = free(bead.target().size(), j -> bead.target().get(j).isFree());
    int slices = (int) slices(rows.length, columns.length);
    List<Grid> all = new ArrayList<>(slices);
    for (int slice = 0; slice < slices; slice++) {
      Grid grid = new Grid(slice(rows, slice, slices), slice(columns, slice, slices));
      fill(grid, bead);
      all.add(grid);
    }
    grids.add(all);
  }

  private static int[] slice(int[] words, int slice, int slices) {
    long n = words.length;
    return Arrays.copyOfRange(words, (int) (n * slice / slices), (int) (n * (slice + 1) / slices));
  }

  private void fill(Grid grid, BeadWords bead) {
    int n = bead.source().size();
    int m = bead.target().size();
    int[] targets = new int[grid.columns.length];
    for (int c = 0; c < targets.length; c++) {
      String key = bead.target().get(grid.columns[c]).key();
      targets[c] = id(targetIds, key);
    }
    Nearness rows = new Nearness(grid.rows, n);
    Nearness columns = new Nearness(grid.columns, m);
    int at = 0;
    for (int r = 0; r < grid.rows.length; r++) {
      int row = grid.rows[r];
      int source = id(sourceIds, bead.source().get(row).key());
      for (int c = 0; c < targets.length; c++) {
        grid.pairs[at] = pair(source, targets[c], bead, row, grid.columns[c]);
        grid.nearness[at++] = rows.to(r, columns, c);
      }
    }
  }

  /**
   * How near words are to those of the other side, by where they stand in their own: from 0 to 1,
   * as the exponential of their distance, which is a product of what each side has made ready.
   */
  private static final class Nearness {
    private final double[] positions;
    private final double[] falling;
    private final double[] rising;

    Nearness(int[] words, int size) {
      positions = new double[words.length];
      falling = new double[words.length];
      rising = new double[words.length];
      for (int i = 0; i < words.length; i++) {
        positions[i] = BeadWords.position(words[i], size);
        falling[i] = Math.exp(-DISTANCE * positions[i]);
        rising[i] = Math.exp(DISTANCE * positions[i]);
      }
    }

    float to(int own, Nearness others, int other) {
      return (float)
          (positions[own] > others.positions[other]
              ? falling[own] * others.rising[other]
              : rising[own] * others.falling[other]);
    }
  }

  private static int id(Map<String, Integer> ids, String key) {
    Integer known = ids.get(key);
    if (known == null) {
      known = ids.size();
      ids.put(key, known);
    }
    return known;
  }

  private static int[] free(int size, IntPredicate isFree) {
    return IntStream.range(0, size).filter(isFree).toArray();
  }

  private int pair(int source, int target, BeadWords bead, int row, int column) {
    int known = pairs.size();
    int index = pairs.add(source, target);
    if (index == known) {
      if (index == evidence.length) {
        evidence = Arrays.copyOf(evidence, evidence.length * 2);
        places = Arrays.copyOf(places, places.length * 2);
        seen = Arrays.copyOf(seen, seen.length * 2);
      }
      String key = bead.target().get(column).key();
      evidence[index] = bead.glosses().get(row).of(key);
    }
    if (seen[index] != grids.size() + 1) {
      seen[index] = grids.size() + 1;
      places[index]++;
    }
    return index;
  }

  private void train() {
    forward = new double[pairs.size()];
    backward = new double[pairs.size()];
    maximise(new double[pairs.size()], new double[pairs.size()]);
    for (int round = 0; round < ROUNDS; round++) {
      double[] forwardCounts = new double[pairs.size()];
      double[] backwardCounts = new double[pairs.size()];
      for (List<Grid> bead : grids) {
        bead.forEach(grid -> expect(grid, forwardCounts, backwardCounts));
      }
      maximise(forwardCounts, backwardCounts);
    }
  }

  private void expect(Grid grid, double[] forwardCounts, double[] backwardCounts) {
    int width = grid.columns.length;
    double[] columns = new double[width];
    Arrays.fill(columns, NULL);
    int next = 0;
    for (int row = 0; row < grid.rows.length; row++) {
      for (int column = 0; column < width; column++, next++) {
        columns[column] += forward[grid.pairs[next]] * grid.nearness[next];
      }
    }
    for (int row = 0; row < grid.rows.length; row++) {
      double sum = NULL;
      for (int at = row * width; at < (row + 1) * width; at++) {
        sum += backward[grid.pairs[at]] * grid.nearness[at];
      }
      for (int at = row * width; at < (row + 1) * width; at++) {
        int pair = grid.pairs[at];
        forwardCounts[pair] += forward[pair] * grid.nearness[at] / columns[at - row * width];
        backwardCounts[pair] += backward[pair] * grid.nearness[at] / sum;
      }
    }
  }

  private void maximise(double[] forwardCounts, double[] backwardCounts) {
    double[] bySource = new double[sourceIds.size()];
    double[] byTarget = new double[targetIds.size()];
    for (int pair = 0; pair < pairs.size(); pair++) {
      double prior = LAMBDA * evidence[pair].prior() + FLOOR;
      forward[pair] = forwardCounts[pair] + prior;
      backward[pair] = backwardCounts[pair] + prior;
      bySource[pairs.source(pair)] += forward[pair];
      byTarget[pairs.target(pair)] += backward[pair];
    }
    for (int pair = 0; pair < pairs.size(); pair++) {
      forward[pair] /= bySource[pairs.source(pair)];
      backward[pair] /= byTarget[pairs.target(pair)];
    }
  }

  /** The free words of a bead, two by two. */
  void visit(int bead, PairVisitor visitor) {
    for (Grid grid : grids.get(bead)) {
      int at = 0;
      for (int row : grid.rows) {
        for (int column : grid.columns) {
          int pair = grid.pairs[at++];
          visitor.visit(
              row, column, evidence[pair], places[pair], Math.sqrt(forward[pair] * backward[pair]));
        }
      }
    }
  }

  /** How often a source word becomes this target word, from 0 to 1. */
  double share(String source, String target) {
    Integer from = sourceIds.get(source);
    Integer to = targetIds.get(target);
    int pair = from == null || to == null ? -1 : pairs.find(from, to);
    return pair < 0 ? 0 : forward[pair];
  }
}
