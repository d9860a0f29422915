package org.bilint.annotate;

import org.bilint.text.Span;

/**
 * A name in an English segment: {@code Andy Jassy}, {@code Project Kuiper}, {@code AWS}, {@code
 * EC2}. Names may overlap mentions: the 2 of EC2 is a {@link Label} too.
 *
 * @param span counted from the segment's start; the whole name without titles and articles
 * @param text as written
 */
public record Name(Span span, String text, Kind kind, Certainty certainty) {

  /** What bears the name. */
  public enum Kind {
    PERSON,
    /** Companies, agencies, teams, parties. */
    ORGANIZATION,
    /** Products, services, brands, programmes, works. */
    PRODUCT,
    /** Places and what is called after them: {@code China}, {@code Chinese}. */
    PLACE,
    /**
     * Letters that stand for words and name no single thing: {@code AI}, {@code API}, {@code CEO}.
     */
    ACRONYM,
    OTHER
  }

  /** How sure it is, from the English alone, that this is a name. */
  public enum Certainty {
    /** The shape or a list says so: iPhone, AWS, Andy Jassy, a known company. */
    SURE,
    /**
     * A capital in the middle of a sentence on a word that is otherwise common: Prime, Frontier.
     */
    LIKELY,
    /** Nothing but a capital that the start of a sentence or a heading explains as well. */
    POSSIBLE
  }
}
