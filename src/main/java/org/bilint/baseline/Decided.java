package org.bilint.baseline;

import java.util.Optional;

/**
 * A finding that somebody decided about.
 *
 * @param path of its document as reports name it, with forward slashes
 * @param fingerprint of the finding
 * @param rule its id, for people who read the baseline
 * @param comment what the person wrote, empty for nothing
 * @param source the words of the source that it points at, for people who read the baseline
 * @param target the same of the translation
 */
public record Decided(
    String path,
    String fingerprint,
    String rule,
    Decision decision,
    String comment,
    Optional<String> source,
    Optional<String> target) {

  public Decided {
    if (path.isEmpty() || fingerprint.isEmpty()) {
      throw new IllegalArgumentException("a decision needs a path and a fingerprint");
    }
  }

  /** Without the texts. */
  public Decided(String path, String fingerprint, String rule, Decision decision, String comment) {
    this(path, fingerprint, rule, decision, comment, Optional.empty(), Optional.empty());
  }

  /** The same under another name of its document. */
  public Decided at(String otherPath) {
    return new Decided(otherPath, fingerprint, rule, decision, comment, source, target);
  }
}
