package org.bilint.coverage;

import java.util.List;

/** What is known of a stretch of one side, seen against the other side of its unit. */
final class SpanFeatures {

  /** The names of the features, which the table of a model gives weights to. */
  static final List<String> NAMES =
      List.of(
          "words", // what the words speak for having been left out, together
          "length", // how well the other side's shortness fits the loss
          "available", // the most that stands unexplained in one place, over the stretch's length
          "missing", // what of the stretch's length does not
          "surplus", // all that is unexplained, less what is open elsewhere
          "rest", // what the other words of the unit speak for, on average
          "opens", // whether a mark or a clause's conjunction stands before
          "closes", // ... and after
          "count", // words with content
          "mean", // what they speak for, on average
          "capped", // what the words speak for, up to a point
          "share", // the stretch's share of the unit
          "left", // whether the word before is rendered, is not, or is in doubt
          "right", // ... and the word after
          "open", // words without counterpart
          "held", // words with a counterpart that is beyond doubt
          "names", // names and figures without counterpart
          "adjacent", // whether what stands for the words before and after stands side by side
          "between", // ... without what is explained by other words
          "marks", // by how many marks this side has more
          "surprise", // what is unexplained near the place, the rare words counting more
          "proofs", // what the rendered words speak against it
          "openness", // the share of the unit's words without counterpart
          "pace"); // marks on this side over marks on the other

  static final int LENGTH = NAMES.indexOf("length");
  static final int AVAILABLE = NAMES.indexOf("available");
  static final int SURPLUS = NAMES.indexOf("surplus");
  static final int WORDS = NAMES.indexOf("words");
  static final int OPENS = NAMES.indexOf("opens");
  static final int CLOSES = NAMES.indexOf("closes");

  private static final double SPREAD = 0.98;
  private static final double SHORTEST = 5;
  private static final double CLIP = 8;
  private static final double CAP = 6;
  private static final double MOST_MARKS = 3;

  private final Side side;
  private final Surroundings surroundings;
  private final Unexplained unexplained;

  /** Sums over the tokens before an index. */
  private final double[] weight;

  private final double[] proofs;
  private final double[] length;
  private final int[] content;
  private final int[] open;
  private final int[] held;
  private final int[] names;

  /** How much of the other side there should be for this one's length. */
  private final double rate;

  private final double otherLength;
  private final double marks;
  private final double otherMarks;

  /**
   * @param weights of the words of the unit's source side
   * @param rate what a unit of length of the source becomes on the other side, in its neighbourhood
   */
  SpanFeatures(Unit unit, double[] weights, double rate) {
    side = unit.source();
    this.rate = rate;
    int size = side.size();
    weight = new double[size + 1];
    proofs = new double[size + 1];
    length = new double[size + 1];
    content = new int[size + 1];
    open = new int[size + 1];
    held = new int[size + 1];
    names = new int[size + 1];
    for (int i = 0; i < size; i++) {
      Token token = side.tokens().get(i);
      boolean says = token.content();
      weight[i + 1] = weight[i] + weights[i];
      proofs[i + 1] = proofs[i] + (says ? Math.min(0, weights[i]) : 0);
      length[i + 1] = length[i] + token.length();
      content[i + 1] = content[i] + (says ? 1 : 0);
      open[i + 1] = open[i] + (side.isOpen(i) ? 1 : 0);
      held[i + 1] = held[i] + (says && weights[i] < Surroundings.HELD ? 1 : 0);
      names[i + 1] = names[i] + (side.isOpen(i) && Sorts.isOther(token.sort()) ? 1 : 0);
    }
    surroundings = new Surroundings(unit, weights);
    unexplained = new Unexplained(unit);
    otherLength = unit.target().length();
    marks = side.marks();
    otherMarks = unit.target().marks();
  }

  int content(int from, int to) {
    return content[to] - content[from];
  }

  double weight(int from, int to) {
    return weight[to] - weight[from];
  }

  /** The features of the tokens of {@code [from, to)}, in the order of {@link #NAMES}. */
  double[] of(int from, int to, boolean opens, boolean closes) {
    int size = side.size();
    int count = content(from, to);
    double words = weight(from, to);
    double expected = rate * length[size];
    double mine = rate * (length[to] - length[from]);
    double room = Math.max(SHORTEST, expected);
    Unexplained.Found found = unexplained.of(from, to);
    double available = found.most() / Math.max(3, mine);
    double elsewhere = open[size] - (open[to] - open[from]);
    double[] beside = surroundings.beside(from, to, mine);
    return new double[] {
      words,
      clip(likelihood(expected, mine, room), -CLIP, CLIP),
      Math.min(2, available),
      clip(1 - available, 0, 1),
      clip((found.all() - elsewhere) / Math.sqrt(room), -CLIP, CLIP),
      (weight[size] - words) / Math.max(3, content[size] - count),
      opens ? 1 : 0,
      closes ? 1 : 0,
      Math.log(1 + count),
      words / Math.max(1, count),
      Math.min(CAP, words),
      mine / room,
      surroundings.before(from),
      surroundings.after(to),
      Math.log(1 + open[to] - open[from]),
      Math.log(1 + held[to] - held[from]),
      Math.log(1 + names[to] - names[from]),
      beside[0],
      beside[1],
      clip(marks - otherMarks, -MOST_MARKS, MOST_MARKS),
      found.surprise(),
      Math.max(-CAP, proofs[to] - proofs[from]),
      open[size] / (double) Math.max(3, content[size]),
      Math.min(MOST_MARKS, marks / (1 + otherMarks))
    };
  }

  /**
   * The logarithm of how much likelier the length of the other side is without the stretch than
   * with it.
   */
  private double likelihood(double expected, double mine, double room) {
    double lack = expected - otherLength;
    return (2 * lack * mine - mine * mine) / (2 * SPREAD * SPREAD * room);
  }

  private static double clip(double value, double least, double most) {
    return Math.max(least, Math.min(most, value));
  }
}
