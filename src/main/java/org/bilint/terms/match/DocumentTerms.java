package org.bilint.terms.match;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.bilint.align.AlignedDocument;
import org.bilint.align.AlignedPair;
import org.bilint.align.Bead;
import org.bilint.align.words.SourceWord;
import org.bilint.annotate.Word;
import org.bilint.terms.TermContext;
import org.bilint.terms.TermEntry;
import org.bilint.terms.TermMatch;
import org.bilint.terms.Termbase;
import org.bilint.text.Place;
import org.bilint.text.Segment;
import org.bilint.text.Span;

/** Finds the terms of a document's English, in the senses that they have there. */
public final class DocumentTerms {

  private final Termbase termbase;
  private final Map<TermEntry, TermContext> contexts = new HashMap<>();

  private DocumentTerms(Termbase termbase) {
    this.termbase = termbase;
  }

  /** The beads that have both sides and a term, in document order. */
  public static List<BeadTerms> of(AlignedDocument document, Termbase termbase) {
    return new DocumentTerms(termbase).in(document);
  }

  private List<BeadTerms> in(AlignedDocument document) {
    List<Bead> beads = new ArrayList<>();
    for (AlignedPair pair : document.pairs()) {
      pair.beads().stream().filter(DocumentTerms::hasBoth).forEach(beads::add);
    }
    List<List<TermEntry>> all = new ArrayList<>(beads.size());
    List<List<TermUse>> uses = new ArrayList<>(beads.size());
    for (Bead bead : beads) {
      List<TermUse> found = uses(bead, any -> true);
      uses.add(found);
      List<TermEntry> entries = found.stream().flatMap(use -> use.entries().stream()).toList();
      all.add(entries);
    }
    Domains domains = Domains.of(beads, all);
    List<BeadTerms> terms = new ArrayList<>();
    for (int i = 0; i < beads.size(); i++) {
      Bead bead = beads.get(i);
      List<TermUse> meant = uses.get(i);
      if (meant.isEmpty()) {
        continue;
      }
      Set<String> words = BeadWordSets.of(bead);
      int at = i;
      if (all.get(i).stream().anyMatch(entry -> !entry.context().isBlank())) {
        meant = uses(bead, entry -> isMeant(entry, words, domains, at));
      }
      if (!meant.isEmpty()) {
        terms.add(
            new BeadTerms(
                bead, meant, parts(bead, meant, entry -> isMeant(entry, words, domains, at))));
      }
    }
    return terms;
  }

  private List<TermUse> parts(Bead bead, List<TermUse> uses, TermMatch.Filter filter) {
    Set<TermEntry> whole = Collections.newSetFromMap(new IdentityHashMap<>());
    for (TermUse use : uses) {
      if (use.to() - use.from() > 1) {
        whole.addAll(use.entries());
      }
    }
    if (whole.isEmpty()) {
      return List.of();
    }
    return uses(bead, entry -> !whole.contains(entry) && filter.mayMean(entry)).stream()
        .filter(part -> uses.stream().anyMatch(part::isWithin))
        .toList();
  }

  private static boolean hasBoth(Bead bead) {
    return !bead.source().isEmpty() && !bead.target().isEmpty();
  }

  private boolean isMeant(TermEntry entry, Set<String> words, Domains domains, int bead) {
    if (entry.context().isBlank()) {
      return true;
    }
    TermContext context = contexts.computeIfAbsent(entry, TermContext::of);
    return context.suits(words)
        && (context.domains().isEmpty() || domains.areMeant(context.domains(), bead, entry.term()));
  }

  private List<TermUse> uses(Bead bead, TermMatch.Filter filter) {
    List<TermUse> uses = new ArrayList<>();
    List<SourceWord> words = bead.words().source();
    int from = 0;
    while (from < words.size()) {
      Segment segment = words.get(from).place().segment();
      int to = from + 1;
      while (to < words.size() && words.get(to).place().segment().equals(segment)) {
        to++;
      }
      List<Word> run = words.subList(from, to).stream().map(SourceWord::word).toList();
      for (TermMatch match : termbase.in(segment.text(), run, filter)) {
        Span span = match.span();
        Place place = new Place(segment, span);
        uses.add(new TermUse(place, from + match.from(), from + match.to(), match.entries()));
      }
      from = to;
    }
    return uses;
  }
}
