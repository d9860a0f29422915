package org.bilint.rules;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.bilint.align.AlignedDocument;
import org.bilint.check.Check;
import org.bilint.check.Hit;
import org.bilint.lexicon.Simplified;
import org.bilint.renderings.Rendering;
import org.bilint.renderings.Term;
import org.bilint.renderings.Terms;
import org.bilint.renderings.Use;
import org.bilint.terms.TermEntry;
import org.bilint.terms.Termbase;

/**
 * A figure rendered by the word for another figure of the document: operating income by 營業收入 where
 * revenue is spoken of too, so that nobody can tell the two apart.
 */
final class MergedTermsCheck implements Check.OfDocument {

  /** The domains of the termbase whose terms name figures, where a mix-up changes the facts. */
  private static final Set<String> FIGURES = Set.of("results", "accounting");

  @Override
  public List<Hit> check(AlignedDocument document) {
    Termbase termbase = Termbase.bundled(document.document().targetLanguage());
    Map<String, TermEntry> known = new TreeMap<>();
    List<Term> terms = Terms.of(document, key -> figure(termbase, key).isPresent());
    for (Term term : terms) {
      figure(termbase, term.key()).ifPresent(entry -> known.put(term.key(), entry));
    }
    Map<String, String> owners = owners(known);
    List<Hit> hits = new ArrayList<>();
    for (Term term : terms) {
      TermEntry entry = known.get(term.key());
      if (entry != null) {
        Set<String> own = accepted(entry);
        for (Rendering rendering : term.renderings()) {
          String owner = owners.get(rendering.form());
          if (owner != null && !isOwn(rendering.form(), own)) {
            rendering.uses().stream()
                .filter(Use::firm)
                .filter(use -> !areBothRendered(use, owner, own))
                .forEach(use -> hits.add(hit(use, owner, entry)));
          }
        }
      }
    }
    return hits;
  }

  private static Optional<TermEntry> figure(Termbase termbase, String key) {
    return termbase.find(key).filter(entry -> FIGURES.contains(entry.domain()));
  }

  /** By rendering in Simplified form: the one term of the document that it belongs to. */
  private static Map<String, String> owners(Map<String, TermEntry> known) {
    Map<String, String> owners = new TreeMap<>();
    Set<String> shared = new HashSet<>();
    known.forEach(
        (key, entry) -> {
          for (String rendering : accepted(entry)) {
            if (owners.putIfAbsent(rendering, key) != null) {
              shared.add(rendering);
            }
          }
        });
    shared.forEach(owners::remove);
    return owners;
  }

  /** Whether both figures and both words stand there, and the link between them is wrong. */
  private static boolean areBothRendered(Use use, String owner, Set<String> own) {
    String source = use.source().segment().text().toLowerCase(Locale.ROOT);
    String line = Simplified.of(use.target().segment().text());
    String rest =
        line.substring(0, use.target().span().start())
            + ' '
            + line.substring(use.target().span().end());
    return source.contains(owner) && own.stream().anyMatch(rest::contains);
  }

  /** Accepted, or the beginning of what is, with another head after it: 审计|机构 for 审计师. */
  private static boolean isOwn(String form, Set<String> accepted) {
    return accepted.stream().anyMatch(each -> each.startsWith(form));
  }

  private static Set<String> accepted(TermEntry entry) {
    Set<String> accepted = new HashSet<>();
    entry.accepted().forEach(each -> accepted.add(Simplified.of(each)));
    return accepted;
  }

  private static Hit hit(Use use, String owner, TermEntry entry) {
    return new Hit(
        Optional.of(use.source()),
        Optional.of(use.target()),
        Optional.empty(),
        Map.of("other", owner, "preferred", entry.preferred()),
        Optional.of(entry.preferred()));
  }
}
