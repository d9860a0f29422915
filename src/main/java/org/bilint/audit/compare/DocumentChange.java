package org.bilint.audit.compare;

import org.bilint.audit.Counts;

/**
 * A document that is in both audits.
 *
 * @param name by which it was found in both
 * @param first its path in the first audit
 * @param second its path in the second
 * @param added findings that the second alone has
 * @param gone findings that the first alone has
 * @param unchanged findings that both have
 * @param before penalty per 1,000 words in the first
 * @param after likewise in the second
 */
public record DocumentChange(
    String name,
    String first,
    String second,
    Counts added,
    Counts gone,
    Counts unchanged,
    double before,
    double after) {

  /** Below zero where the second is better. */
  public double difference() {
    return after - before;
  }
}
