package org.bilint.renderings;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.StringJoiner;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.bilint.align.AlignedDocument;
import org.bilint.align.AlignedPair;
import org.bilint.align.Bead;
import org.bilint.align.Link;
import org.bilint.align.words.Evidence;
import org.bilint.align.words.SourceWord;
import org.bilint.align.words.TargetWord;
import org.bilint.align.words.WordAlignment;
import org.bilint.align.words.WordLink;
import org.bilint.annotate.DateTime;
import org.bilint.annotate.Occurrence;
import org.bilint.annotate.WordClass;
import org.bilint.lexicon.Simplified;
import org.bilint.text.Place;
import org.bilint.text.Span;

/** Collects the terms of a document, one to three words that end in a noun, with their uses. */
final class TermMiner {

  private static final int LONGEST = 3;

  /** What a quarter of the year is called, the longest first. */
  private static final List<String> QUARTERS = List.of("季度", "季");

  /** A use and the words that it was read off, if it was read off words. */
  private record Site(Optional<WordAlignment> words, int last, Use use) {

    boolean isNoun(Nouns nouns) {
      return words.isEmpty() || nouns.isNoun(words.get(), last);
    }
  }

  private final Map<String, List<Site>> sites = new TreeMap<>();

  /** Words of the document seen so far. */
  private int position;

  private TermMiner() {}

  /**
   * The terms in the order of their keys.
   *
   * @param doubtful the terms that matter, whose uses are kept only where the term is a noun by its
   *     part of speech, which is costly to tell
   */
  static List<Term> terms(AlignedDocument document, Predicate<Term> doubtful) {
    TermMiner miner = new TermMiner();
    for (AlignedPair pair : document.pairs()) {
      for (Bead bead : pair.beads()) {
        miner.collect(bead.words());
        bead.links().forEach(miner::collectQuarter);
        miner.position += bead.words().source().size();
      }
    }
    Nouns nouns = new Nouns();
    List<Term> terms = new ArrayList<>();
    miner.sites.forEach(
        (key, all) -> {
          Term term = Term.of(key, all.stream().map(Site::use).toList());
          if (term.count() > 1 && doubtful.test(term)) {
            term =
                Term.of(
                    key, all.stream().filter(site -> site.isNoun(nouns)).map(Site::use).toList());
          }
          if (term.count() > 0) {
            terms.add(term);
          }
        });
    return terms;
  }

  private void collect(WordAlignment words) {
    List<List<WordLink>> links = new ArrayList<>();
    words.source().forEach(word -> links.add(new ArrayList<>()));
    List<Set<Integer>> sources = new ArrayList<>();
    words.target().forEach(word -> sources.add(new HashSet<>()));
    for (WordLink link : words.links()) {
      links.get(link.source()).add(link);
      sources.get(link.target()).add(link.source());
    }
    for (int from = 0; from < words.source().size(); from++) {
      for (int to = from + 1; to <= Math.min(words.source().size(), from + LONGEST); to++) {
        if (isTerm(words.source().subList(from, to))) {
          String key = key(words.source().subList(from, to));
          int last = to - 1;
          use(words, links, sources, from, to, position + from)
              .ifPresent(
                  use ->
                      sites
                          .computeIfAbsent(key, any -> new ArrayList<>())
                          .add(new Site(Optional.of(words), last, use)));
        }
      }
    }
  }

  /** A quarter of the year is a date, and yet 季 and 季度 are two words for it. */
  private void collectQuarter(Link link) {
    if (link.source().isEmpty() || link.target().isEmpty()) {
      return;
    }
    Occurrence target = link.target().get();
    if (target.mention() instanceof DateTime date && date.has(DateTime.Part.QUARTER)) {
      String simplified = Simplified.of(target.text());
      for (String form : QUARTERS) {
        int at = simplified.indexOf(form);
        if (at >= 0) {
          int start = target.place().span().start() + at;
          Place place = new Place(target.segment(), new Span(start, start + form.length()));
          Use use = new Use(link.source().get().place(), place, form, position, Evidence.CLAIMED);
          sites
              .computeIfAbsent("quarter", any -> new ArrayList<>())
              .add(new Site(Optional.empty(), 0, use));
          return;
        }
      }
    }
  }

  private static boolean isTerm(List<SourceWord> words) {
    SourceWord last = words.get(words.size() - 1);
    if (!last.word().is(WordClass.NOUN) && !last.word().classes().isEmpty()) {
      return false;
    }
    for (int i = 0; i < words.size(); i++) {
      SourceWord word = words.get(i);
      if (!word.content() || word.claimed() || (i > 0 && !follows(words.get(i - 1), word))) {
        return false;
      }
    }
    return true;
  }

  /** Whether nothing but one blank stands between two words. */
  private static boolean follows(SourceWord left, SourceWord right) {
    Place first = left.place();
    Place second = right.place();
    return first.segment().equals(second.segment())
        && second.span().start() == first.span().end() + 1
        && first.segment().text().charAt(first.span().end()) == ' ';
  }

  private static String key(List<SourceWord> words) {
    StringJoiner key = new StringJoiner(" ");
    words.forEach(word -> key.add(word.key()));
    return key.toString();
  }

  private static Optional<Use> use(
      WordAlignment words,
      List<List<WordLink>> links,
      List<Set<Integer>> sources,
      int from,
      int to,
      int position) {
    int first = Integer.MAX_VALUE;
    int last = -1;
    boolean[] linked = new boolean[words.target().size()];
    Evidence weakest = Evidence.CLAIMED;
    for (int i = from; i < to; i++) {
      if (links.get(i).isEmpty()) {
        return Optional.empty();
      }
      Evidence best = Evidence.LEARNED;
      for (WordLink link : links.get(i)) {
        first = Math.min(first, link.target());
        last = Math.max(last, link.target());
        linked[link.target()] = true;
        for (int other : sources.get(link.target())) {
          if (other < from || other >= to) {
            return Optional.empty();
          }
        }
        best = link.evidence().compareTo(best) < 0 ? link.evidence() : best;
      }
      weakest = best.compareTo(weakest) > 0 ? best : weakest;
    }
    StringBuilder form = new StringBuilder();
    for (int j = first; j <= last; j++) {
      TargetWord word = words.target().get(j);
      if (linked[j]) {
        form.append(word.key());
      } else if (word.content() || word.claimed()) {
        return Optional.empty();
      }
    }
    Place start = words.target().get(first).place();
    Place end = words.target().get(last).place();
    if (!start.segment().equals(end.segment())) {
      return Optional.empty();
    }
    Place source =
        new Place(
            words.source().get(from).place().segment(),
            new Span(
                words.source().get(from).place().span().start(),
                words.source().get(to - 1).place().span().end()));
    Place target = new Place(start.segment(), new Span(start.span().start(), end.span().end()));
    return Optional.of(new Use(source, target, form.toString(), position, weakest));
  }
}
