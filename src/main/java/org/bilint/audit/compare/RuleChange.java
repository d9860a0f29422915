package org.bilint.audit.compare;

/** What became of the findings of one rule. */
public record RuleChange(String rule, String name, long added, long gone, long unchanged) {

  RuleChange plus(RuleChange other) {
    return new RuleChange(
        rule, name, added + other.added, gone + other.gone, unchanged + other.unchanged);
  }
}
