package org.bilint.annotate.english;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import opennlp.tools.ml.model.AbstractModel;
import opennlp.tools.ml.model.Context;
import opennlp.tools.postag.POSModel;
import opennlp.tools.util.featuregen.AdaptiveFeatureGenerator;
import org.bilint.text.Memo;

/**
 * OpenNLP's model of English parts of speech, its weights laid out for {@link TagDecoder}. What a
 * token contributes by itself is summed up once for each token.
 */
final class TagModel {

  private static final String FILE = "/opennlp-en-ud-ewt-pos-1.3-2.5.4.bin";

  /** What OpenNLP calls the weights among the parts of its model. */
  private static final String WEIGHTS = "pos.model";

  /** What the store may hold before it is emptied; a token has some 300 bytes in it. */
  private static final int STORE = 20_000;

  /** The feature of a token's letters, which those of its neighbours are called after. */
  private static final String WORD = "w=";

  private static final String BEGIN = "S=begin";

  /** Loaded when it is first asked for, and not before. */
  private static final class Shared {
    static final TagModel MODEL = new TagModel(read());

    private static POSModel read() {
      try (InputStream in = TagModel.class.getResourceAsStream(FILE)) {
        if (in == null) {
          throw new IllegalStateException("the model of parts of speech is not on the class path");
        }
        return new POSModel(in);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  /** What a token adds where it stands and to its neighbours. */
  static final class Token {
    private final double[] own;
    private final Weights[] shape;
    private final Weights[] before;
    private final Weights[] after;

    /**
     * @param own the prior and the weights of the token's own letters, summed in the model's order
     * @param shape the weights of its class, capitals and digits, alone and with its letters
     * @param before its weights for the token before it and for the one before that
     * @param after its weights for the token after it and for the one after that
     */
    private Token(double[] own, Weights[] shape, Weights[] before, Weights[] after) {
      this.own = own;
      this.shape = shape;
      this.before = before;
      this.after = after;
    }

    void setTo(double[] sums) {
      System.arraycopy(own, 0, sums, 0, own.length);
    }

    void addShape(double[] sums) {
      for (Weights weights : shape) {
        weights.addTo(sums);
      }
    }

    /** For a token that stands so many places before it, one or two. */
    Weights before(int places) {
      return before[places - 1];
    }

    /** For a token that stands so many places after it, one or two. */
    Weights after(int places) {
      return after[places - 1];
    }
  }

  /** The weights of one feature, for the tags that it has any for. */
  static final class Weights {

    static final Weights NONE = new Weights(new int[0], new double[0]);

    private final int[] tags;
    private final double[] values;

    private Weights(int[] tags, double[] values) {
      this.tags = tags;
      this.values = values;
    }

    void addTo(double[] sums) {
      for (int i = 0; i < tags.length; i++) {
        sums[tags[i]] += values[i];
      }
    }
  }

  private final POSModel model;
  private final Map<String, Context> features;
  private final AdaptiveFeatureGenerator generator;
  private final String[] tags;
  private final Memo<String, Token> tokens = new Memo<>(STORE, this::read);

  /** At the start of a sentence, one token after it, two tokens after it. */
  private final Weights[] begin = new Weights[3];

  private final Weights[] afterTag;
  private final Weights[][] afterTags;

  private TagModel(POSModel model) {
    this.model = model;
    AbstractModel weights = model.getArtifact(WEIGHTS);
    Object[] structures = weights.getDataStructures();
    features = contexts(structures);
    tags = ((String[]) structures[2]).clone();
    generator = model.getFactory().createFeatureGenerators();
    begin[0] = weights(BEGIN);
    begin[1] = weights("p1" + BEGIN);
    begin[2] = weights("p2" + BEGIN);
    afterTag = new Weights[tags.length];
    afterTags = new Weights[tags.length][tags.length];
    for (int last = 0; last < tags.length; last++) {
      afterTag[last] = weights("t=" + tags[last]);
      for (int first = 0; first < tags.length; first++) {
        afterTags[first][last] = weights("t2=" + tags[first] + "," + tags[last]);
      }
    }
  }

  static TagModel shared() {
    return Shared.MODEL;
  }

  /** For OpenNLP's own tagger. */
  POSModel model() {
    return model;
  }

  /** As documented at {@link AbstractModel#getDataStructures}. */
  @SuppressWarnings("unchecked")
  private static Map<String, Context> contexts(Object[] structures) {
    return (Map<String, Context>) structures[1];
  }

  String[] tags() {
    return tags.clone();
  }

  int tagCount() {
    return tags.length;
  }

  Token token(String text) {
    return tokens.of(text);
  }

  /** For a token with so many before it in its sentence, none, one or two. */
  Weights begin(int before) {
    return begin[before];
  }

  Weights after(int tag) {
    return afterTag[tag];
  }

  Weights after(int first, int last) {
    return afterTags[first][last];
  }

  private Weights weights(String feature) {
    Context context = features.get(feature);
    return context == null
        ? Weights.NONE
        : new Weights(context.getOutcomes(), context.getParameters());
  }

  /**
   * OpenNLP says what the features of a token are, given as a sentence of its own. Up to its
   * letters they are those that every place has first.
   */
  private Token read(String text) {
    List<String> names = new ArrayList<>();
    synchronized (generator) {
      generator.createFeatures(names, new String[] {text}, 0, new String[0]);
    }
    double[] own = new double[tags.length];
    Arrays.fill(own, StrictMath.log(1.0 / tags.length));
    int at = 0;
    String word = "";
    while (word.isEmpty()) {
      String name = names.get(at++);
      weights(name).addTo(own);
      word = name.startsWith(WORD) ? name : "";
    }
    Weights[] shape =
        names.subList(at, names.size()).stream()
            .filter(name -> !name.equals(BEGIN))
            .map(this::weights)
            .toArray(Weights[]::new);
    return new Token(
        own,
        shape,
        new Weights[] {weights("n1" + word), weights("n2" + word)},
        new Weights[] {weights("p1" + word), weights("p2" + word)});
  }
}
