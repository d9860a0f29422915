package org.bilint.audit.view;

import java.util.Optional;
import org.bilint.audit.Counts;
import org.bilint.audit.stats.Interval;

/**
 * Documents that have something in common: a company, an engine, a month.
 *
 * @param words of the sources
 * @param interval of the rate; empty where documents are too few
 */
record Group(String name, int documents, long words, Counts counts, Optional<Interval> interval) {

  /** Penalty per 1,000 words of all documents together. */
  double rate() {
    return counts.rate(words);
  }
}
