package org.bilint.align.words;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DerivationsTest {

  @ParameterizedTest
  @CsvSource({
    "rapidly, rapid", "happily, happy", "dramatically, dramatic", "possibly, possible",
    "reopening, opening", "unrivaled, rivaled", "colour, color", "organise, organize",
    "healthiness, healthy", "discounter, discount", "well-known, known", "citywide, city",
  })
  void aWordTheDictionaryLacksIsTakenApart(String word, String base) {
    assertTrue(Derivations.of(word, true).contains(base), () -> "" + Derivations.of(word, true));
  }

  @Test
  void ofAKnownWordOnlyTheAdjectiveOfAnAdverbIsAsked() {
    assertEquals(List.of(), Derivations.of("builder", false));
    assertTrue(Derivations.of("quickly", false).contains("quick"));
  }

  @Test
  void expressionsAreLeftWhole() {
    assertEquals(List.of(), Derivations.of("early on", true));
  }
}
