package org.bilint.annotate;

import java.util.Comparator;
import java.util.List;
import org.bilint.text.LanguageTag;
import org.bilint.text.Segment;
import org.bilint.text.Span;

/**
 * A segment with what was found in it, all lists in text order. Mentions do not overlap.
 *
 * @param latinWords the words in Latin letters: what a translation may have kept
 */
public record Annotated(
    Segment segment,
    LanguageTag language,
    List<Sentence> sentences,
    List<Mention> mentions,
    List<Span> latinWords) {

  public Annotated {
    sentences = List.copyOf(sentences);
    mentions = mentions.stream().sorted(Comparator.comparing(Mention::span)).toList();
    latinWords = List.copyOf(latinWords);
  }
}
