package org.bilint.renderings;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bilint.align.AlignedDocument;
import org.bilint.lexicon.Simplified;
import org.bilint.terms.TermEntry;
import org.bilint.terms.Termbase;
import org.bilint.text.Segment;
import org.bilint.text.Span;

/**
 * Terms of several words that the termbase has: a word in one of them is called what the whole term
 * asks for, 收入 in 遞延收入 beside 營收 elsewhere.
 */
final class LongerTerms {

  private record Whole(Span source, String preferred) {}

  private final Map<Segment, List<Whole>> wholes = new HashMap<>();

  private LongerTerms() {}

  static LongerTerms of(AlignedDocument document, Termbase termbase) {
    LongerTerms longer = new LongerTerms();
    for (Term term :
        TermMiner.terms(document, key -> key.indexOf(' ') > 0 && termbase.find(key).isPresent())) {
      Optional<String> preferred =
          termbase.find(term.key()).map(TermEntry::preferred).map(Simplified::of);
      if (preferred.isPresent()) {
        for (Rendering rendering : term.renderings()) {
          for (Use use : rendering.uses()) {
            longer
                .wholes
                .computeIfAbsent(use.source().segment(), any -> new ArrayList<>())
                .add(new Whole(use.source().span(), preferred.get()));
          }
        }
      }
    }
    return longer;
  }

  /** The renderings of a term, the usual one first, without what longer terms account for. */
  List<Rendering> free(List<Rendering> ordered) {
    List<Rendering> free = new ArrayList<>();
    for (Rendering rendering : ordered) {
      List<Use> own = rendering.uses().stream().filter(use -> !isWithin(use)).toList();
      if (free.isEmpty() || own.size() == rendering.uses().size()) {
        free.add(rendering);
      } else if (!own.isEmpty()) {
        free.add(new Rendering(rendering.form(), own));
      }
    }
    return free;
  }

  private boolean isWithin(Use use) {
    return wholes.getOrDefault(use.source().segment(), List.of()).stream()
        .anyMatch(
            each ->
                each.source().length() > use.source().span().length()
                    && each.source().contains(use.source().span())
                    && !each.preferred().equals(use.form())
                    && each.preferred().contains(use.form()));
  }
}
