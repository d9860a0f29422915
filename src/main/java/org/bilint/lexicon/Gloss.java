package org.bilint.lexicon;

/**
 * One Chinese rendering that a dictionary gives.
 *
 * @param text Simplified characters, at least one of them Han
 * @param name whether it renders a name: a person, a place, a brand
 */
public record Gloss(String text, boolean name) {

  public Gloss {
    if (text.isEmpty()) {
      throw new IllegalArgumentException("an empty gloss");
    }
  }
}
