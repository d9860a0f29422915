package org.bilint.suspicion;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpellingTest {

  @ParameterizedTest
  @CsvSource({"abc,abc,0", "dwayne,dwyane,1", "candice,candace,1", "abc,xyz,3", "a,abcdef,3"})
  void distanceCountsSwapsAsOneAndStopsAtTheLimit(String a, String b, int distance) {
    assertEquals(distance, Spelling.distance(a, b, 2));
    assertEquals(distance, Spelling.distance(b, a, 2));
  }

  @Test
  void alikeMeansTheSameSoundInOtherLetters() {
    assertTrue(Spelling.alike("versall", "vercel", 3));
    assertFalse(Spelling.alike("google", "googlers", 3), "a form of the name");
    assertFalse(Spelling.alike("labour", "labor", 2), "the British spelling");
    assertFalse(Spelling.alike("target", "budget", 2));
  }

  @Test
  void codesAreTakenForThoseThatRhyme() {
    assertTrue(Rhyme.oneLetterRhymes("TC2", "EC2"));
    assertFalse(Rhyme.oneLetterRhymes("MC2", "EC2"));
    assertFalse(Rhyme.oneLetterRhymes("TC3", "EC2"));
    assertFalse(Rhyme.oneLetterRhymes("EC2", "EC2"));
  }

  @Test
  void digitsSlipWhereTwoAreSwappedOrThePointMoved() {
    assertTrue(Contradictions.isSlip("167700000000", "176700000000"));
    assertTrue(Contradictions.isSlip("1677000", "16770000"));
    assertFalse(Contradictions.isSlip("1677000", "1678000"));
    assertFalse(Contradictions.isSlip("1677000", "1677000"));
    assertFalse(Contradictions.isSlip("0", "0"));
  }

  @Test
  void foldingDropsCaseAndAccents() {
    assertEquals("estee", Spelling.fold("Estée"));
  }
}
