package org.bilint.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.bilint.align.AlignedDocument;
import org.bilint.check.Check;
import org.bilint.check.Hit;
import org.bilint.terms.TermEntry;
import org.bilint.terms.Termbase;
import org.bilint.terms.Termbases;
import org.bilint.terms.match.BeadTerms;
import org.bilint.terms.match.DocumentTerms;
import org.bilint.terms.match.Rendered;
import org.bilint.terms.match.RenderingFinder;
import org.bilint.terms.match.TermUse;
import org.bilint.text.LanguageTag;

/**
 * A term of the user's of which no rendering that the user approves stands in the translation. What
 * is rendered by a forbidden word is told by another rule.
 */
final class TermUnapprovedCheck implements Check.OfDocument {

  private final Termbases termbases;
  private final RenderingFinder renderings = new RenderingFinder();

  TermUnapprovedCheck(Termbases termbases) {
    this.termbases = termbases;
  }

  @Override
  public List<Hit> check(AlignedDocument document) {
    LanguageTag locale = document.document().targetLanguage();
    if (!locale.isChinese() || !termbases.of(locale).isStrict()) {
      return List.of();
    }
    Termbase termbase = termbases.of(locale);
    List<Hit> hits = new ArrayList<>();
    for (BeadTerms terms : DocumentTerms.of(document, termbase)) {
      List<TermEntry> own =
          terms.uses().stream()
              .flatMap(use -> use.entries().stream())
              .filter(termbase::isStrict)
              .toList();
      Set<TermEntry> missing = renderings.unrendered(terms, own);
      if (missing.isEmpty()) {
        continue;
      }
      Set<TermUse> wrong =
          renderings.forbidden(terms).stream().map(Rendered::use).collect(Collectors.toSet());
      for (TermUse use : terms.uses()) {
        List<TermEntry> strict = use.entries().stream().filter(termbase::isStrict).toList();
        if (!strict.isEmpty() && missing.containsAll(strict) && !wrong.contains(use)) {
          hits.add(hit(use, strict.get(0)));
        }
      }
    }
    return hits;
  }

  private static Hit hit(TermUse use, TermEntry entry) {
    return new Hit(
        Optional.of(use.place()),
        Optional.empty(),
        Optional.empty(),
        Map.of("preferred", entry.preferred()),
        Optional.empty());
  }
}
