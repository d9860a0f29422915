package org.bilint.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bilint.align.AlignedDocument;
import org.bilint.align.words.SourceWord;
import org.bilint.annotate.PartOfSpeech;
import org.bilint.annotate.PartsOfSpeech;
import org.bilint.check.Check;
import org.bilint.check.Fix;
import org.bilint.check.Hit;
import org.bilint.check.Severity;
import org.bilint.terms.Forbidden;
import org.bilint.terms.TermEntry;
import org.bilint.terms.Termbase;
import org.bilint.terms.Termbases;
import org.bilint.terms.match.BeadTerms;
import org.bilint.terms.match.DocumentTerms;
import org.bilint.terms.match.Rendered;
import org.bilint.terms.match.RenderingFinder;
import org.bilint.terms.match.TermUse;
import org.bilint.text.LanguageTag;
import org.bilint.text.Segment;

/** A term rendered by what the termbase says is wrong for it, one hit for each time. */
final class TermForbiddenCheck implements Check.OfDocument {

  private final Termbases termbases;
  private final RenderingFinder renderings = new RenderingFinder();

  TermForbiddenCheck(Termbases termbases) {
    this.termbases = termbases;
  }

  @Override
  public List<Hit> check(AlignedDocument document) {
    LanguageTag locale = document.document().targetLanguage();
    if (!locale.isChinese()) {
      return List.of();
    }
    Termbase termbase = termbases.of(locale);
    List<Hit> hits = new ArrayList<>();
    for (BeadTerms terms : DocumentTerms.of(document, termbase)) {
      for (Rendered rendered : renderings.forbidden(terms)) {
        if (isSpoken(rendered, terms)) {
          hits.add(hit(rendered));
        }
      }
    }
    return hits;
  }

  /** Whether a single word is in its sentence the part of speech that the entry means. */
  private static boolean isSpoken(Rendered rendered, BeadTerms terms) {
    TermUse use = rendered.use();
    String wanted = rendered.entry().partOfSpeech();
    if (use.to() - use.from() > 1 || !wanted.equals("n") && !wanted.equals("v")) {
      return true;
    }
    Segment segment = use.place().segment();
    List<SourceWord> words =
        terms.bead().words().source().stream()
            .filter(word -> word.place().segment().equals(segment))
            .toList();
    int at = words.indexOf(terms.bead().words().source().get(use.from()));
    PartOfSpeech spoken =
        PartsOfSpeech.of(segment.text(), words.stream().map(SourceWord::word).toList()).get(at);
    return wanted.equals("n")
        ? spoken != PartOfSpeech.VERB
        : spoken != PartOfSpeech.NOUN && spoken != PartOfSpeech.PROPN;
  }

  private static Hit hit(Rendered rendered) {
    TermEntry entry = rendered.entry();
    return new Hit(
        Optional.of(rendered.use().place()),
        Optional.of(rendered.target()),
        Optional.of(severity(rendered.forbidden().weight())),
        Map.of("reason", rendered.forbidden().reason(), "preferred", entry.preferred()),
        Optional.of(entry.preferred()),
        Optional.of(
            new Fix(
                entry.allowed().isEmpty() ? Fix.Safety.SAFE : Fix.Safety.UNSAFE,
                List.of(new Fix.Edit(rendered.target(), entry.preferred())))));
  }

  private static Severity severity(Forbidden.Weight weight) {
    return switch (weight) {
      case CRITICAL -> Severity.CRITICAL;
      case MAJOR -> Severity.MAJOR;
      case MINOR -> Severity.MINOR;
    };
  }
}
