package org.bilint.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bilint.check.CheckedDocument;
import org.bilint.check.Hidden;

/** How many findings do not count and why, in one line for people. */
final class HiddenCount {

  private HiddenCount() {}

  static Optional<String> of(List<CheckedDocument> documents) {
    List<String> parts = new ArrayList<>();
    long all = 0;
    for (Hidden.By by : Hidden.By.values()) {
      long count =
          documents.stream()
              .flatMap(document -> document.hidden().stream())
              .filter(hidden -> hidden.by() == by)
              .count();
      if (count > 0) {
        parts.add(count + " " + where(by));
      }
      all += count;
    }
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
