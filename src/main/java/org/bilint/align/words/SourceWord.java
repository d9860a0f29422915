package org.bilint.align.words;

import org.bilint.annotate.Word;
import org.bilint.text.Place;

/**
 * An English word of a bead.
 *
 * @param key what occurrences of one word have in common: the lemma, or for a capital in the middle
 *     of a sentence the word as written, since that is another word (Frontier, frontier)
 * @param opens whether it is the first of its sentence, where a capital tells nothing
 * @param content whether a translation has to render it: no article, no auxiliary
 * @param claimed whether it stands in a number, a date or a name
 */
public record SourceWord(
    Place place, Word word, String key, boolean opens, boolean content, boolean claimed) {

  /** Whether a link may be drawn to it: it says something, and nothing else has taken it. */
  boolean isFree() {
    return content && !claimed;
  }
}
