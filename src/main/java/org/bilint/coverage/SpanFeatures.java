package org.bilint.coverage;

import java.util.ArrayList;
import java.util.List;

/** What is known of a stretch of one side, seen against the other side of its unit. */
final class SpanFeatures {

  /** The names of the features, which the table of a model gives weights to. */
  static final List<String> NAMES =
      List.of(
          "one",
          "words",
          "length",
          "available",
          "missing",
          "surplus",
          "rest",
          "opens",
          "closes",
          "whole",
          "count",
          "mean",
          "capped",
          "share");

  /** How far to either side of its place a counterpart is sought, in words. */
  private static final int REACH = 150;

  private static final double SPREAD = 0.98;
  private static final double SHORTEST = 5;
  private static final double CLIP = 8;
  private static final double CAP = 6;

  /** What an explained word takes from a window of unexplained ones, over its length. */
  private static final double EXPLAINED = 1.2;

  /** What a light word counts. */
  private static final double LIGHT = 0.25;

  private final Side side;
  private final Side other;
  private final List<List<Unit.Couple>> couples = new ArrayList<>();

  /** Sums over the tokens before an index. */
  private final double[] weight;

  private final double[] length;
  private final int[] content;
  private final int[] open;

  /** How much of the other side there should be for this one's length. */
  private final double rate;

  private final double otherLength;

  /**
   * @param weights of the words of the unit's source side
   * @param rate what a unit of length of the source becomes on the other side, in its neighbourhood
   */
  SpanFeatures(Unit unit, double[] weights, double rate) {
    side = unit.source();
    other = unit.target();
    this.rate = rate;
    int size = side.size();
    weight = new double[size + 1];
    length = new double[size + 1];
    content = new int[size + 1];
    open = new int[size + 1];
    for (int i = 0; i < size; i++) {
      weight[i + 1] = weight[i] + weights[i];
      length[i + 1] = length[i] + side.tokens().get(i).length();
      content[i + 1] = content[i] + (side.tokens().get(i).content() ? 1 : 0);
      open[i + 1] = open[i] + (side.isOpen(i) ? 1 : 0);
    }
    for (int j = 0; j < other.size(); j++) {
      couples.add(new ArrayList<>(2));
    }
    unit.links().forEach(each -> couples.get(each.target()).add(each));
    otherLength = other.length();
  }

  /** How much of a stretch's length stands unexplained in one place of the other side. */
  static double available(List<Double> features) {
    return features.get(NAMES.indexOf("available"));
  }

  /** How well the other side's shortness fits the loss of a stretch. */
  static double shortfall(List<Double> features) {
    return features.get(NAMES.indexOf("length"));
  }

  int content(int from, int to) {
    return content[to] - content[from];
  }

  double weight(int from, int to) {
    return weight[to] - weight[from];
  }

  /** The features of the tokens of {@code [from, to)}, in the order of {@link #NAMES}. */
  List<Double> of(int from, int to, boolean opens, boolean closes) {
    int size = side.size();
    int count = content(from, to);
    double words = weight(from, to);
    double expected = rate * length[size];
    double own = rate * (length[to] - length[from]);
    double lack = expected - otherLength;
    double room = Math.max(SHORTEST, expected);
    double likelihood = (2 * lack * own - own * own) / (2 * SPREAD * SPREAD * room);
    double[] unexplained = unexplained(from, to);
    double own3 = Math.max(3, own);
    double available = unexplained[0] / own3;
    int openElsewhere = open[size] - (open[to] - open[from]);
    return List.of(
        1.0,
        words,
        clip(likelihood, -CLIP, CLIP),
        Math.min(2, available),
        clip(1 - available, 0, 1),
        clip((unexplained[1] - openElsewhere) / Math.sqrt(room), -CLIP, CLIP),
        (weight[size] - words) / Math.max(3, content[size] - count),
        opens ? 1.0 : 0.0,
        closes ? 1.0 : 0.0,
        from == 0 && to == size ? 1.0 : 0.0,
        Math.log(1 + count),
        words / Math.max(1, count),
        Math.min(CAP, words),
        own / room);
  }

  private static double clip(double value, double least, double most) {
    return Math.max(least, Math.min(most, value));
  }

  /**
   * What of the other side nothing outside of the stretch explains: the most that stands together,
   * and all.
   */
  private double[] unexplained(int from, int to) {
    double centre = (from + to) / 2.0 / side.size() * other.size();
    int first = (int) Math.max(0, centre - REACH);
    int last = (int) Math.min(other.size(), centre + REACH);
    double run = 0;
    double most = 0;
    double all = 0;
    for (int j = first; j < last; j++) {
      double explained = 0;
      for (Unit.Couple couple : couples.get(j)) {
        if (couple.source() < from || couple.source() >= to) {
          explained = Math.max(explained, couple.share());
        }
      }
      Token token = other.tokens().get(j);
      double mass = token.length() * (token.content() ? 1 : LIGHT);
      double value = mass * (1 - explained) - mass * EXPLAINED * explained;
      run = Math.max(0, run + value);
      most = Math.max(most, run);
      all += Math.max(0, value);
    }
    return new double[] {most, all};
  }
}
