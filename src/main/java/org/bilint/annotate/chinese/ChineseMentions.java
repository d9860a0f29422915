package org.bilint.annotate.chinese;

import java.util.List;
import org.bilint.annotate.Mention;
import org.bilint.text.LanguageTag;

/** Finds every quantity, date and label of Chinese text. */
public final class ChineseMentions {

  private ChineseMentions() {}

  /** The mentions of a text in text order; they do not overlap. Linear in the text's length. */
  public static List<Mention> find(String text, LanguageTag language) {
    return new MentionScanner(text, language).scan();
  }
}
