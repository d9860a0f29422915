package org.bilint.baseline;

/**
 * A finding that somebody decided about.
 *
 * @param path of its document as reports name it, with forward slashes
 * @param fingerprint of the finding
 * @param rule its id, for people who read the baseline
 * @param comment what the person wrote, empty for nothing
 */
public record Decided(
    String path, String fingerprint, String rule, Decision decision, String comment) {

  public Decided {
    if (path.isEmpty() || fingerprint.isEmpty()) {
      throw new IllegalArgumentException("a decision needs a path and a fingerprint");
    }
  }
}
