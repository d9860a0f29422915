package org.bilint.rules;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NameHolesTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "More than 300 plants in have opened.",
        "The match between and Genoa was short.",
        "The has a long coast.",
        "Said that sales rose.",
        "The office moved to the city of, and stayed there.",
        "This is where 's water comes from."
      })
  void findsWhereANounLacks(String sentence) {
    assertFalse(NameHoles.in(sentence).isEmpty());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "The plants in Norway have opened.",
        "We know the hotel she stayed at was full.",
        "It ranged from 13 to .08 in March.",
        "Has the office moved?",
        "They had plenty to be proud of."
      })
  void isSilentAboutWholeSentences(String sentence) {
    assertTrue(NameHoles.in(sentence).isEmpty());
  }
}
