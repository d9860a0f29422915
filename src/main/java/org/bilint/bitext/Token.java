package org.bilint.bitext;

import java.util.ArrayList;
import java.util.List;
import org.bilint.annotate.Annotated;
import org.bilint.annotate.Sentence;
import org.bilint.annotate.Word;
import org.bilint.text.Span;

/**
 * A word, a run of digits or a mark of an English sentence.
 *
 * @param span counted from the segment's start
 */
record Token(Span span, String text, String lemma) {

  /** All of a sentence's tokens, in text order. */
  static List<Token> of(Annotated paragraph, Sentence sentence) {
    String text = sentence.segment().text();
    List<Token> tokens = new ArrayList<>();
    int at = sentence.span().start();
    for (Word word : paragraph.wordsIn(sentence.span())) {
      at = between(text, at, word.span().start(), tokens);
      tokens.add(new Token(word.span(), word.text(), word.lemma()));
      at = Math.max(at, word.span().end());
    }
    between(text, at, sentence.span().end(), tokens);
    return tokens;
  }

  /** What stands between two words. */
  private static int between(String text, int from, int to, List<Token> tokens) {
    int at = from;
    while (at < to) {
      int start = at++;
      if (Character.isLetterOrDigit(text.charAt(start))) {
        while (at < to && Character.isLetterOrDigit(text.charAt(at))) {
          at++;
        }
      }
      if (!Character.isWhitespace(text.charAt(start))) {
        Span span = new Span(start, at);
        tokens.add(new Token(span, span.of(text), span.of(text)));
      }
    }
    return at;
  }
}
