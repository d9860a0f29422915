package org.bilint.terms;

import java.util.List;
import org.bilint.text.Span;

/**
 * A term in an English text.
 *
 * @param span counted as the spans of the text's words
 * @param from index of its first word
 * @param to index after its last word
 * @param entries the senses that it may have here, at least one
 */
public record TermMatch(Span span, int from, int to, List<TermEntry> entries) {

  /** What is known of the senses that can be meant in a text. */
  @FunctionalInterface
  public interface Filter {
    boolean mayMean(TermEntry entry);
  }

  public TermMatch {
    entries = List.copyOf(entries);
    if (entries.isEmpty()) {
      throw new IllegalArgumentException("a match of no entry");
    }
  }
}
