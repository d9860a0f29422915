package org.bilint.check;

/**
 * A finding that is neither reported nor counted.
 *
 * @param reason what the person who decided wrote; may be empty
 */
public record Hidden(Finding finding, By by, String reason) {

  /** What hides it. */
  public enum By {
    /** A comment in the document. */
    COMMENT,
    /** An entry of the configuration. */
    CONFIGURATION,
    /** It was there at the revision that the run is held against. */
    REVISION,
    /** A decision in the baseline. */
    BASELINE
  }
}
