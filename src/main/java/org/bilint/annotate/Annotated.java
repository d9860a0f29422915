package org.bilint.annotate;

import java.util.Comparator;
import java.util.List;
import org.bilint.text.LanguageTag;
import org.bilint.text.Segment;

/** A segment with what was found in it, both lists in text order. Mentions do not overlap. */
public record Annotated(
    Segment segment, LanguageTag language, List<Sentence> sentences, List<Mention> mentions) {

  public Annotated {
    sentences = List.copyOf(sentences);
    mentions = mentions.stream().sorted(Comparator.comparing(Mention::span)).toList();
  }
}
