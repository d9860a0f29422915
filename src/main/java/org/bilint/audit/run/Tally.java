package org.bilint.audit.run;

/**
 * What a run did.
 *
 * @param checked documents that were checked, because they, the rules or the settings were new
 * @param unchanged documents whose findings are those of an earlier run
 * @param taken documents whose content is that of another one, so that its findings are theirs
 * @param leftOut documents in one language
 * @param faults documents that could not be read or checked
 * @param pairs of the documents that were checked
 */
public record Tally(
    long checked, long unchanged, long taken, long leftOut, long faults, long pairs) {

  static final Tally NOTHING = new Tally(0, 0, 0, 0, 0, 0);

  public long documents() {
    return checked + unchanged + taken + leftOut + faults;
  }

  Tally and(Event.Ended ended) {
    return switch (ended.outcome().state()) {
      case CHECKED -> new Tally(checked + 1, unchanged, taken, leftOut, faults, pairs);
      case LEFT_OUT -> new Tally(checked, unchanged, taken, leftOut + 1, faults, pairs);
      case UNREADABLE, FAILED -> new Tally(checked, unchanged, taken, leftOut, faults + 1, pairs);
    };
  }

  Tally andUnchanged() {
    return new Tally(checked, unchanged + 1, taken, leftOut, faults, pairs);
  }

  Tally andTaken() {
    return new Tally(checked, unchanged, taken + 1, leftOut, faults, pairs);
  }

  Tally andPairs(int more) {
    return new Tally(checked, unchanged, taken, leftOut, faults, pairs + more);
  }
}
