package org.bilint.annotate.english;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import opennlp.tools.postag.POSModel;
import opennlp.tools.postag.POSTaggerME;
import org.bilint.annotate.PartOfSpeech;
import org.bilint.annotate.Word;

/** OpenNLP's tagger: one model for all, loaded when first asked; a tagger for each thread. */
public final class PartOfSpeechTagger {

  /** Longer words tell the model nothing more and would cost it time. */
  private static final int LONGEST_TOKEN = 60;

  /** Loaded when it is first asked for, and not before. */
  private static final class Model {

    private static final String FILE = "/opennlp-en-ud-ewt-pos-1.3-2.5.4.bin";

    static final POSModel SHARED = read();

    private static POSModel read() {
      try (InputStream in = Model.class.getResourceAsStream(FILE)) {
        if (in == null) {
          throw new IllegalStateException("the model of parts of speech is not on the class path");
        }
        return new POSModel(in);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  private static final ThreadLocal<POSTaggerME> OWN =
      ThreadLocal.withInitial(() -> new POSTaggerME(Model.SHARED));

  private PartOfSpeechTagger() {}

  /** One part of speech for each word; the marks between them are tagged too and left out. */
  public static List<PartOfSpeech> tag(String text, List<Word> words) {
    if (words.isEmpty()) {
      return List.of();
    }
    List<String> tokens = new ArrayList<>();
    int[] places = new int[words.size()];
    int at = words.get(0).span().start();
    for (int i = 0; i < places.length; i++) {
      Word word = words.get(i);
      addMarks(text, at, word.span().start(), tokens);
      places[i] = tokens.size();
      String token = word.text();
      tokens.add(token.length() > LONGEST_TOKEN ? token.substring(0, LONGEST_TOKEN) : token);
      at = word.span().end();
    }
    addMarks(text, at, Math.min(at + 1, text.length()), tokens);
    String[] tags = OWN.get().tag(tokens.toArray(new String[0]));
    List<PartOfSpeech> parts = new ArrayList<>(places.length);
    for (int i = 0; i < places.length; i++) {
      PartOfSpeech part = part(tags[places[i]]);
      parts.add(part == PartOfSpeech.PUNCT ? clitic(words.get(i).text()) : part);
    }
    return parts;
  }

  /** The model takes what begins with an apostrophe for a quotation mark. */
  private static PartOfSpeech clitic(String word) {
    return switch (word.replace('’', '\'').toLowerCase(Locale.ROOT)) {
      case "'s", "n't" -> PartOfSpeech.PART;
      case "'re", "'ve", "'ll", "'d", "'m" -> PartOfSpeech.AUX;
      default -> PartOfSpeech.X;
    };
  }

  private static void addMarks(String text, int from, int to, List<String> tokens) {
    for (int i = from; i < to; i++) {
      if (!Character.isWhitespace(text.charAt(i)) && !Character.isSpaceChar(text.charAt(i))) {
        tokens.add(text.substring(i, i + 1));
      }
    }
  }

  private static PartOfSpeech part(String tag) {
    for (PartOfSpeech part : PartOfSpeech.values()) {
      if (part.name().equals(tag)) {
        return part;
      }
    }
    return PartOfSpeech.X;
  }
}
