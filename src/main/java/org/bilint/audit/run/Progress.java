package org.bilint.audit.run;

/** Who is told how far a run is. Called by one thread. */
@FunctionalInterface
public interface Progress {

  /**
   * @param done documents of this run that are through, checked or not
   * @param all documents of this run
   * @param pairs pairs of those that were checked in this run
   */
  void at(long done, long all, long pairs);
}
