package org.bilint.typography;

import java.util.List;

/**
 * Slips of one kind: one finding.
 *
 * @param wrong what a reader is told stands there
 * @param right what a reader is told should
 * @param count how often it stands there; a pair of brackets is two slips and counts once
 * @param slips in document order, none touching another's characters
 * @param safe whether writing what is right cannot do harm
 */
public record Slips(String wrong, String right, int count, List<Slip> slips, boolean safe) {

  public Slips {
    slips = List.copyOf(slips);
    if (slips.isEmpty()) {
      throw new IllegalArgumentException("no slips");
    }
  }

  /** Slips that each count. */
  static Slips of(String wrong, String right, List<Slip> slips) {
    return new Slips(wrong, right, slips.size(), slips, true);
  }
}
