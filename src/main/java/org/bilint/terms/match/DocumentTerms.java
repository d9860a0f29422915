package org.bilint.terms.match;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.bilint.align.AlignedDocument;
import org.bilint.align.AlignedPair;
import org.bilint.align.Bead;
import org.bilint.align.words.SourceWord;
import org.bilint.annotate.Word;
import org.bilint.terms.TermCandidates;
import org.bilint.terms.TermContext;
import org.bilint.terms.TermEntry;
import org.bilint.terms.TermMatch;
import org.bilint.terms.Termbase;
import org.bilint.text.Place;
import org.bilint.text.Segment;

/** Finds the terms of a document's English, in the senses that they have there. */
public final class DocumentTerms {

  private final Termbase termbase;

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
    List<List<Run>> runs = new ArrayList<>(beads.size());
    for (Bead bead : beads) {
      List<Run> read = runs(bead);
      runs.add(read);
      List<TermUse> found = uses(read, any -> true);
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
      Senses senses = new Senses(termbase, bead, i, domains);
      if (all.get(i).stream().anyMatch(entry -> !entry.context().isBlank())) {
        meant = uses(runs.get(i), senses);
      }
      if (!meant.isEmpty()) {
        terms.add(new BeadTerms(bead, meant, parts(runs.get(i), meant, senses)));
      }
    }
    return terms;
  }

  private static List<TermUse> parts(List<Run> runs, List<TermUse> uses, TermMatch.Filter filter) {
    Set<TermEntry> whole = Collections.newSetFromMap(new IdentityHashMap<>());
    for (TermUse use : uses) {
      if (use.to() - use.from() > 1) {
        whole.addAll(use.entries());
      }
    }
    if (whole.isEmpty()) {
      return List.of();
    }
    return uses(runs, entry -> !whole.contains(entry) && filter.mayMean(entry)).stream()
        .filter(part -> uses.stream().anyMatch(part::isWithin))
        .toList();
  }

  private static boolean hasBoth(Bead bead) {
    return !bead.source().isEmpty() && !bead.target().isEmpty();
  }

  /** The senses that can be meant in a bead. */
  private static final class Senses implements TermMatch.Filter {
    private final Termbase termbase;
    private final Bead bead;
    private final int index;
    private final Domains domains;

    /** Made when a context asks for them. */
    private Set<String> words = Set.of();

    Senses(Termbase termbase, Bead bead, int index, Domains domains) {
      this.termbase = termbase;
      this.bead = bead;
      this.index = index;
      this.domains = domains;
    }

    @Override
    public boolean mayMean(TermEntry entry) {
      TermContext context = termbase.context(entry);
      if (context.isEverywhere()) {
        return true;
      }
      if (words.isEmpty()) {
        words = BeadWordSets.of(bead);
      }
      return context.suits(words)
          && (context.domains().isEmpty()
              || domains.areMeant(context.domains(), index, entry.term()));
    }
  }

  /**
   * The words of a bead that stand in one segment.
   *
   * @param from index of the first among the bead's words
   */
  private record Run(Segment segment, int from, TermCandidates candidates) {}

  private List<Run> runs(Bead bead) {
    List<Run> runs = new ArrayList<>(1);
    List<SourceWord> words = bead.words().source();
    int from = 0;
    while (from < words.size()) {
      Segment segment = words.get(from).place().segment();
      List<Word> run = new ArrayList<>(words.size() - from);
      int to = from;
      while (to < words.size() && words.get(to).place().segment().equals(segment)) {
        run.add(words.get(to++).word());
      }
      runs.add(new Run(segment, from, termbase.candidates(segment.text(), run)));
      from = to;
    }
    return runs;
  }

  private static List<TermUse> uses(List<Run> runs, TermMatch.Filter filter) {
    List<TermUse> uses = new ArrayList<>();
    for (Run run : runs) {
      for (TermMatch match : run.candidates.meant(filter)) {
        Place place = new Place(run.segment, match.span());
        uses.add(
            new TermUse(place, run.from + match.from(), run.from + match.to(), match.entries()));
      }
    }
    return uses;
  }
}
