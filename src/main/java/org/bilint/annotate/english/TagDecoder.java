package org.bilint.annotate.english;

import opennlp.tools.postag.POSTaggerME;
import org.bilint.annotate.english.TagModel.Token;

/**
 * Tags sentences as OpenNLP's tagger does, from the same weights added up in the same order, so
 * that the sums are the same to the last bit.
 *
 * <p>OpenNLP follows the three likeliest sequences, but this model's features are stored by place
 * ({@code cache="true"}): all sequences see those of the likeliest one, which is therefore extended
 * by the likeliest tag each time, and no other can overtake it. Where two tags come so close that
 * rounding decides, OpenNLP is asked.
 */
final class TagDecoder {

  /** Sums this close may be equal as probabilities. */
  private static final double CLOSE = 1e-9;

  /** OpenNLP's own tagger is not safe to share. */
  private static final ThreadLocal<POSTaggerME> OWN =
      ThreadLocal.withInitial(() -> new POSTaggerME(TagModel.shared().model()));

  private TagDecoder() {}

  /** The index of each token's tag among the model's. */
  static int[] decode(TagModel model, String[] tokens) {
    int length = tokens.length;
    Token[] read = new Token[length];
    for (int i = 0; i < length; i++) {
      read[i] = model.token(tokens[i]);
    }
    int[] tags = new int[length];
    double[] sums = new double[model.tagCount()];
    for (int i = 0; i < length; i++) {
      sum(model, read, i, tags, sums);
      int best = 0;
      double second = Double.NEGATIVE_INFINITY;
      for (int tag = 1; tag < sums.length; tag++) {
        if (sums[tag] > sums[best]) {
          second = sums[best];
          best = tag;
        } else if (sums[tag] > second) {
          second = sums[tag];
        }
      }
      if (sums[best] - second < CLOSE) {
        return asked(model, tokens);
      }
      tags[i] = best;
    }
    return tags;
  }

  private static void sum(TagModel model, Token[] tokens, int i, int[] tags, double[] sums) {
    tokens[i].setTo(sums);
    if (i > 0) {
      tokens[i - 1].after(1).addTo(sums);
    }
    if (i > 1) {
      tokens[i - 2].after(2).addTo(sums);
    }
    if (i + 1 < tokens.length) {
      tokens[i + 1].before(1).addTo(sums);
    }
    if (i + 2 < tokens.length) {
      tokens[i + 2].before(2).addTo(sums);
    }
    if (i < 3) {
      model.begin(i).addTo(sums);
    }
    tokens[i].addShape(sums);
    if (i > 0) {
      model.after(tags[i - 1]).addTo(sums);
    }
    if (i > 1) {
      model.after(tags[i - 2], tags[i - 1]).addTo(sums);
    }
  }

  private static int[] asked(TagModel model, String[] tokens) {
    String[] names = model.tags();
    String[] given = OWN.get().tag(tokens);
    int[] tags = new int[given.length];
    for (int i = 0; i < tags.length; i++) {
      while (!names[tags[i]].equals(given[i])) {
        tags[i]++;
      }
    }
    return tags;
  }
}
