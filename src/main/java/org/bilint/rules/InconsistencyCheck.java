package org.bilint.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.StringJoiner;
import org.bilint.align.AlignedDocument;
import org.bilint.check.Check;
import org.bilint.check.Hit;
import org.bilint.check.Severity;
import org.bilint.lexicon.Lexicon;
import org.bilint.renderings.Rendering;
import org.bilint.renderings.Use;
import org.bilint.renderings.Variation;
import org.bilint.renderings.Variations;
import org.bilint.terms.Termbase;

/**
 * A term rendered in several ways: one hit for each use that is not of the usual rendering, as
 * minor where a reader would call it a variation and as neutral where it may be one. The usual
 * rendering is the termbase's if the document has it, and otherwise the most frequent one.
 */
final class InconsistencyCheck implements Check.OfDocument {

  private final Lexicon lexicon;

  InconsistencyCheck(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  @Override
  public List<Hit> check(AlignedDocument document) {
    Termbase termbase = Termbase.bundled(document.document().targetLanguage());
    List<Hit> hits = new ArrayList<>();
    for (Variation variation : Variations.of(document, lexicon, termbase)) {
      for (Use use : variation.deviations()) {
        hits.add(hit(use, variation, document));
      }
    }
    return hits;
  }

  private static Hit hit(Use use, Variation variation, AlignedDocument document) {
    StringJoiner all = new StringJoiner("; ");
    for (Rendering each : variation.renderings()) {
      all.add(each.text() + " ×" + each.uses().size() + " (" + lines(each, document) + ")");
    }
    return new Hit(
        Optional.of(use.source()),
        Optional.of(use.target()),
        variation.isStrong() ? Optional.empty() : Optional.of(Severity.NEUTRAL),
        Map.of("usual", variation.renderings().get(0).text(), "renderings", all.toString()),
        Optional.empty());
  }

  /** The lines of a rendering's first uses. */
  private static String lines(Rendering rendering, AlignedDocument document) {
    StringJoiner lines = new StringJoiner(", ");
    List<Integer> all =
        rendering.uses().stream()
            .map(use -> document.document().lines().line(use.target().inDocument().start()))
            .distinct()
            .limit(6)
            .toList();
    all.stream().limit(5).forEach(line -> lines.add(String.valueOf(line)));
    if (all.size() > 5) {
      lines.add("…");
    }
    return (all.size() > 1 ? "lines " : "line ") + lines;
  }
}
