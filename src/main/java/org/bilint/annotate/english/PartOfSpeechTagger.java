package org.bilint.annotate.english;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.bilint.annotate.PartOfSpeech;
import org.bilint.annotate.Word;

/** Parts of speech by OpenNLP's model, which is loaded when it is first asked for. */
public final class PartOfSpeechTagger {

  /** Longer words tell the model nothing more and would cost it time. */
  private static final int LONGEST_TOKEN = 60;

  /** By the model's tags. */
  private static final class Parts {
    static final PartOfSpeech[] OF =
        Arrays.stream(TagModel.shared().tags())
            .map(PartOfSpeechTagger::part)
            .toArray(PartOfSpeech[]::new);
  }

  private PartOfSpeechTagger() {}

  /** Loads the model. */
  public static void prepare() {
    TagModel.shared();
  }

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
    int[] tags = TagDecoder.decode(TagModel.shared(), tokens.toArray(new String[0]));
    PartOfSpeech[] parts = new PartOfSpeech[places.length];
    for (int i = 0; i < places.length; i++) {
      PartOfSpeech part = Parts.OF[tags[places[i]]];
      parts[i] = part == PartOfSpeech.PUNCT ? clitic(words.get(i).text()) : part;
    }
    return List.of(parts);
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
