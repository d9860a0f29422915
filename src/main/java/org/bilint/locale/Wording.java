package org.bilint.locale;

import java.util.List;
import java.util.Set;
import org.bilint.text.LanguageTag;

/**
 * One sense of a word that is foreign to a place.
 *
 * @param origins where it is said
 * @param local what the place says instead, the usual word first
 * @param english base forms; the word is foreign where it stands for one of them, and wherever it
 *     stands if there are none
 * @param nearby base forms of which one must be in the sentence too, if there are any
 * @param misleads whether a reader takes it for something else
 */
public record Wording(
    List<LanguageTag> origins,
    List<String> local,
    Set<String> english,
    Set<String> nearby,
    boolean misleads) {

  public Wording {
    origins = List.copyOf(origins);
    local = List.copyOf(local);
    english = Set.copyOf(english);
    nearby = Set.copyOf(nearby);
    if (origins.isEmpty() || local.isEmpty()) {
      throw new IllegalArgumentException("a wording needs an origin and a local word");
    }
  }

  /** Whether it is foreign whatever it stands for. */
  public boolean isCertain() {
    return english.isEmpty();
  }
}
