package org.bilint.terms.match;

import java.util.ArrayList;
import java.util.List;
import org.bilint.terms.Forbidden;
import org.bilint.terms.TermEntry;

/** An entry's renderings as they are sought in Chinese: see {@link ChineseText#fold(String)}. */
record FoldedRenderings(List<String> accepted, List<Wrong> forbidden) {

  /** A forbidden rendering. */
  record Wrong(String rendering, Forbidden why) {}

  static FoldedRenderings of(TermEntry entry) {
    List<Wrong> forbidden = new ArrayList<>();
    entry.forbidden().forEach((each, why) -> forbidden.add(new Wrong(ChineseText.fold(each), why)));
    return new FoldedRenderings(
        entry.accepted().stream().map(ChineseText::fold).toList(), List.copyOf(forbidden));
  }

  boolean forbids(String folded) {
    for (Wrong each : forbidden) {
      if (each.rendering.equals(folded)) {
        return true;
      }
    }
    return false;
  }

  /** Whether a forbidden rendering stands in a folded text. */
  boolean hasForbidden(String folded) {
    for (Wrong each : forbidden) {
      if (folded.contains(each.rendering)) {
        return true;
      }
    }
    return false;
  }
}
