package org.bilint.rules;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import org.bilint.check.Check;
import org.bilint.check.RuleSet;

/** The registry: every check that a rule's {@code check} may name. */
public final class Checks {

  public static final Map<String, Check.Factory> ALL =
      Collections.unmodifiableMap(
          new TreeMap<>(
              Map.ofEntries(
                  // Generic checks, whose logic stands in the parameters of their rules.
                  Map.entry("forbid", Forbid::of),
                  Map.entry("require", Require::of),
                  // What the aligner's links and pairs show.
                  Map.entry("difference", DifferenceCheck::of),
                  Map.entry("lone-mention", LoneMentionCheck::of),
                  Map.entry("pairing", PairingCheck::of))));

  private Checks() {}

  /** The rules in the jar. */
  public static RuleSet bundled() {
    return RuleSet.bundled(ALL);
  }
}
