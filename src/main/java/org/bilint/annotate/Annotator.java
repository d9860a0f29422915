package org.bilint.annotate;

import java.util.List;
import org.bilint.annotate.chinese.ChineseMentions;
import org.bilint.annotate.english.EnglishMentions;
import org.bilint.text.LanguageTag;
import org.bilint.text.Segment;

/** Finds what a segment says, in its own language alone. */
public final class Annotator {

  private Annotator() {}

  public static Annotated annotate(Segment segment, LanguageTag language) {
    return new Annotated(
        segment,
        language,
        Sentences.of(segment, language),
        mentions(segment.text(), language),
        LatinWords.of(segment.text()));
  }

  /** The mentions of a text in text order. */
  public static List<Mention> mentions(String text, LanguageTag language) {
    return language.isChinese() ? ChineseMentions.find(text, language) : EnglishMentions.find(text);
  }
}
