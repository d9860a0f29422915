package org.bilint.baseline;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What was decided about a finding. */
public enum Decision {
  /** It was there when the baseline was made, and nobody has looked at it. */
  KNOWN(true),
  /** A person agrees; it stands until the translation is put right. */
  CONFIRMED(false),
  /** A person disagrees. */
  FALSE_ALARM(true),
  /** A person says that it was put right; where it occurs again it stands. */
  FIXED(false);

  private final boolean hides;

  Decision(boolean hides) {
    this.hides = hides;
  }

  /** Whether such a finding is neither reported nor counted. */
  public boolean hides() {
    return hides;
  }

  /** The word for it in a baseline: {@code false-alarm}. */
  public String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  public static Optional<Decision> of(String word) {
    return Arrays.stream(values()).filter(each -> each.word().equals(word)).findFirst();
  }
}
