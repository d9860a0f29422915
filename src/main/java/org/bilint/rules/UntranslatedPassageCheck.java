package org.bilint.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bilint.align.Bead;
import org.bilint.annotate.Sentence;
import org.bilint.check.Check;
import org.bilint.check.Hit;
import org.bilint.text.Place;
import org.bilint.text.Span;

/**
 * English running text in the translation: a sentence or a passage of it with several words in
 * lower case. The title of a book has capitals, and a brand has no verb.
 */
final class UntranslatedPassageCheck implements Check.OfBead {

  /** So many words in lower case make a passage. */
  private static final int FEWEST = 4;

  @Override
  public List<Hit> check(Bead bead) {
    List<Hit> hits = new ArrayList<>();
    for (Sentence sentence : bead.target()) {
      String text = sentence.segment().text();
      int at = sentence.span().start();
      while (at < sentence.span().end()) {
        int end = passageEnd(text, at, sentence.span().end());
        if (end > at) {
          passage(text, new Span(at, end))
              .map(span -> hit(bead, new Place(sentence.segment(), span)))
              .ifPresent(hits::add);
          at = end;
        } else {
          at++;
        }
      }
    }
    return hits;
  }

  /** Where the text stops to be Latin; a Han character or Chinese mark ends it. */
  private static int passageEnd(String text, int from, int limit) {
    int end = from;
    while (end < limit && text.charAt(end) < 0x2E80) {
      end++;
    }
    return end;
  }

  /** The passage from its first word to its last mark, if it is running text. */
  private static Optional<Span> passage(String text, Span span) {
    int lower = 0;
    int words = 0;
    int first = -1;
    int i = span.start();
    while (i < span.end()) {
      if (!Character.isLetter(text.charAt(i))) {
        i++;
        continue;
      }
      int start = i;
      boolean plain = true;
      while (i < span.end() && isWordPart(text.charAt(i))) {
        plain &= Character.isLowerCase(text.charAt(i)) || !Character.isLetter(text.charAt(i));
        i++;
      }
      first = first < 0 ? start : first;
      boolean code = isCode(text, start, i);
      words++;
      lower += plain && !code && i - start > 1 ? 1 : 0;
    }
    if (lower < FEWEST || lower * 2 < words || isBracketed(text, span, first)) {
      return Optional.empty();
    }
    int end = span.end();
    while (end > first && Character.isWhitespace(text.charAt(end - 1))) {
      end--;
    }
    return Optional.of(new Span(first, end));
  }

  /** In brackets after its Chinese, as a translator keeps a quotation. */
  private static boolean isBracketed(String text, Span span, int first) {
    for (int i = Math.max(span.start() - 1, 0); i < first; i++) {
      if ("(（[【「『《〈“‘".indexOf(text.charAt(i)) >= 0) {
        return i > 0;
      }
    }
    return false;
  }

  private static boolean isWordPart(char c) {
    return Character.isLetterOrDigit(c) || c == '\'' || c == '’' || c == '-';
  }

  /** Whether a word is a part of an address or a path. */
  private static boolean isCode(String text, int start, int end) {
    return isCodeMark(text, start - 1) || (isCodeMark(text, end) && isWord(text, end + 1));
  }

  private static boolean isCodeMark(String text, int at) {
    return at >= 0 && at < text.length() && "./@_:\\#=".indexOf(text.charAt(at)) >= 0;
  }

  private static boolean isWord(String text, int at) {
    return at < text.length() && Character.isLetterOrDigit(text.charAt(at));
  }

  private static Hit hit(Bead bead, Place target) {
    Optional<Place> source =
        bead.source().isEmpty()
            ? Optional.empty()
            : Optional.of(new Place(bead.source().get(0).segment(), bead.source().get(0).span()));
    return new Hit(source, Optional.of(target));
  }
}
