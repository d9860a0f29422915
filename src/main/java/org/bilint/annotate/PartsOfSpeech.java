package org.bilint.annotate;

import java.util.ArrayList;
import java.util.List;
import org.bilint.annotate.english.PartOfSpeechTagger;

/**
 * Parts of speech in context. The first call of a run loads a model, which takes some 300 ms; after
 * that a sentence takes less than one. Nothing is kept, so ask once per sentence. Safe for use by
 * several threads.
 */
public final class PartsOfSpeech {

  private PartsOfSpeech() {}

  /** Loads the model now, so that the first sentence need not wait for it. */
  public static void prepare() {
    PartOfSpeechTagger.prepare();
  }

  /** One for each word of a sentence of an English segment, in order. */
  public static List<PartOfSpeech> of(Annotated annotated, Sentence sentence) {
    List<Word> words = new ArrayList<>();
    for (Word word : annotated.words()) {
      if (sentence.span().contains(word.span())) {
        words.add(word);
      }
    }
    return of(annotated.segment().text(), words);
  }

  /**
   * One for each word, in order.
   *
   * @param text what the spans of the words count in; the marks between the words are heeded too
   * @param words of one sentence
   */
  public static List<PartOfSpeech> of(String text, List<Word> words) {
    return PartOfSpeechTagger.tag(text, words);
  }
}
