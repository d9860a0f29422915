package org.bilint.rules;

import java.util.List;
import java.util.Optional;
import org.bilint.align.AlignedDocument;
import org.bilint.check.Check;
import org.bilint.check.Hit;
import org.bilint.typography.UnpairedMarks;

/** A bracket or a quotation mark without its fellow. */
final class UnpairedMarkCheck implements Check.OfDocument {

  @Override
  public List<Hit> check(AlignedDocument document) {
    return UnpairedMarks.find(document).stream()
        .map(place -> new Hit(Optional.empty(), Optional.of(place)))
        .toList();
  }
}
