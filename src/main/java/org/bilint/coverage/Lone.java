package org.bilint.coverage;

import org.bilint.coverage.Coverage.Candidate;
import org.bilint.text.DataTable;

/**
 * Whether a sentence that the aligner left without counterpart was left out, or stands unexplained
 * beside it: the two were not paired. By {@code rules/omission/lone.tsv}.
 */
final class Lone {

  private static final String TABLE = "omission/lone.tsv";
  private static final double MOST_WORDS = 12;
  private static final double MOST_SURPLUS = 8;

  private double one;
  private double hinted;
  private double words;
  private double available;
  private double surplus;

  /**
   * @throws IllegalStateException if the table is broken
   */
  Lone() {
    for (DataTable.Row row : DataTable.load(TABLE)) {
      double weight = Double.parseDouble(row.cells(2).get(1));
      switch (row.cells().get(0)) {
        case "one" -> one = weight;
        case "hinted" -> hinted = weight;
        case "words" -> words = weight;
        case "available" -> available = weight;
        case "surplus" -> surplus = weight;
        default -> throw row.fault("unknown feature " + row.cells().get(0));
      }
    }
  }

  /** The logarithm of the odds that a stretch of a unit was left out. */
  double score(Side side, Candidate candidate) {
    double[] features = candidate.features();
    return one
        + hinted * hinted(side, candidate)
        + words * Math.max(0, Math.min(MOST_WORDS, features[SpanFeatures.WORDS]))
        + available * features[SpanFeatures.AVAILABLE]
        + surplus * Math.min(MOST_SURPLUS, features[SpanFeatures.SURPLUS]);
  }

  /** The share of its words of which the neighbours hold a rendering, taken or not. */
  private static double hinted(Side side, Candidate candidate) {
    int content = 0;
    int hinted = 0;
    for (int i = candidate.from(); i < candidate.to(); i++) {
      content += side.tokens().get(i).content() ? 1 : 0;
      hinted += side.supports().get(i) == Support.HINT ? 1 : 0;
    }
    return hinted / Math.max(1.0, content);
  }
}
