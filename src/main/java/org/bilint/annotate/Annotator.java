package org.bilint.annotate;

import java.util.List;
import org.bilint.annotate.chinese.ChineseMentions;
import org.bilint.annotate.english.EnglishMentions;
import org.bilint.annotate.english.EnglishNames;
import org.bilint.annotate.english.EnglishWords;
import org.bilint.annotate.english.NameSettler;
import org.bilint.text.LanguageTag;
import org.bilint.text.Segment;
import org.bilint.text.Span;

/** Finds what a segment says, in its own language alone. */
public final class Annotator {

  private Annotator() {}

  public static Annotated annotate(Segment segment, LanguageTag language) {
    String text = segment.text();
    List<Sentence> sentences = Sentences.of(segment, language);
    List<Mention> mentions = mentions(text, language);
    List<Span> latinWords = LatinWords.of(text);
    if (language.isChinese()) {
      return new Annotated(segment, language, sentences, mentions, latinWords);
    }
    List<Word> words = EnglishWords.of(text);
    List<Name> names = EnglishNames.find(text, sentences, words, mentions);
    return new Annotated(segment, language, sentences, mentions, latinWords, words, List.of())
        .withNames(names);
  }

  /**
   * The segments of one document in document order, their names judged anew by what the document
   * shows elsewhere. The same number comes back in the same order; Chinese ones as they are.
   */
  public static List<Annotated> settle(List<Annotated> document) {
    return NameSettler.settle(document);
  }

  /** The mentions of a text in text order. */
  public static List<Mention> mentions(String text, LanguageTag language) {
    return language.isChinese() ? ChineseMentions.find(text, language) : EnglishMentions.find(text);
  }
}
