package org.bilint.audit;

import java.util.Locale;

/**
 * What a document makes of a name or a term.
 *
 * @param source the name without its possessive ending, or the term's words in their base forms
 * @param form the rendering in Simplified characters and lower case, without separators and titles
 * @param written the rendering as the document has it first
 * @param count how often, at least once
 */
public record Rendered(Kind kind, String source, String form, String written, int count) {

  /** What is rendered. */
  public enum Kind {
    PERSON,
    ORGANIZATION,
    PRODUCT,
    PLACE,
    /** A name of another kind. */
    NAME,
    TERM;

    public String word() {
      return name().toLowerCase(Locale.ROOT);
    }

    /** Whether a reader of several calls minds that it is called by several names. */
    public boolean isMinded() {
      return this == PERSON || this == ORGANIZATION || this == PRODUCT;
    }
  }

  public Rendered {
    if (count < 1 || source.isEmpty() || form.isEmpty()) {
      throw new IllegalArgumentException("no rendering: " + source + " as " + form);
    }
  }

  Rendered more(int others) {
    return new Rendered(kind, source, form, written, count + others);
  }
}
