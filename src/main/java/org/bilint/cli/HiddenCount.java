package org.bilint.cli;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bilint.check.CheckedDocument;
import org.bilint.check.Hidden;

/** Counts the findings that do not count, by why. */
final class HiddenCount {

  private final Map<Hidden.By, Integer> counts = new EnumMap<>(Hidden.By.class);

  void add(CheckedDocument document) {
    document.hidden().forEach(each -> counts.merge(each.by(), 1, Integer::sum));
  }

  /** One line for people; empty if there are none. */
  Optional<String> text() {
    List<String> parts = new ArrayList<>();
    counts.forEach((by, count) -> parts.add(count + " " + where(by)));
    int all = counts.values().stream().mapToInt(Integer::intValue).sum();
    return all == 0
        ? Optional.empty()
        : Optional.of(
            (all == 1 ? "1 finding is hidden: " : all + " findings are hidden: ")
                + String.join(", ", parts));
  }

  private static String where(Hidden.By by) {
    return switch (by) {
      case COMMENT -> "by comments";
      case CONFIGURATION -> "by the configuration";
      case REVISION -> "there before";
      case BASELINE -> "in the baseline";
    };
  }
}
