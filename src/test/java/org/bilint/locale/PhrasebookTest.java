package org.bilint.locale;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Map;
import org.bilint.text.Span;
import org.junit.jupiter.api.Test;

class PhrasebookTest {

  private static final Phrasebook<Integer> BOOK =
      new Phrasebook<>(Map.of("ab", 1, "abc", 2, "c", 3));

  @Test
  void takesTheLongestAndNoneThatOverlaps() {
    assertEquals(
        List.of(
            new Phrasebook.Match<>(new Span(1, 4), 2),
            new Phrasebook.Match<>(new Span(4, 6), 1),
            new Phrasebook.Match<>(new Span(7, 8), 3)),
        BOOK.in("xabcabxca"));
  }

  @Test
  void findsAWordAtTheEnd() {
    assertEquals(List.of(new Phrasebook.Match<>(new Span(0, 2), 1)), BOOK.in("ab"));
    assertEquals(List.of(), BOOK.in("a"));
  }

  @Test
  void refusesPhrasesThatWouldMakeItSlow() {
    assertThrows(IllegalArgumentException.class, () -> new Phrasebook<>(Map.of("a".repeat(25), 1)));
  }
}
