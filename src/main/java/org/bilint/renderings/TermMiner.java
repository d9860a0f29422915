package org.bilint.renderings;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import org.bilint.align.AlignedDocument;
import org.bilint.align.AlignedDocument.Fact;
import org.bilint.align.AlignedPair;
import org.bilint.align.Bead;
import org.bilint.align.Link;
import org.bilint.align.words.Evidence;
import org.bilint.align.words.SourceWord;
import org.bilint.align.words.WordAlignment;
import org.bilint.annotate.DateTime;
import org.bilint.annotate.Occurrence;
import org.bilint.annotate.WordClass;
import org.bilint.lexicon.Simplified;
import org.bilint.text.DataTable;
import org.bilint.text.Place;
import org.bilint.text.Span;

/** Collects the terms of a document, one to three words that end in a noun, with their uses. */
final class TermMiner {

  private static final int LONGEST = 3;

  /** 單季: the number of them has become one word with what is counted. */
  private static final Set<String> APART = DataTable.words("words/zh-wording.tsv", "apart");

  /** What a quarter of the year is called, the longest first. */
  private static final List<String> QUARTERS = List.of("季度", "季");

  /** A use and the words that it was read off, if it was read off words. */
  private record Site(Optional<WordAlignment> words, int last, Use use) {

    boolean isNoun(Nouns nouns) {
      return words.isEmpty() || nouns.isNoun(words.get(), last);
    }
  }

  /** What the miner knows of a document, which several rules ask for. */
  private static final Fact<Map<String, List<Site>>> SITES = new Fact<>(TermMiner::mine);

  private final Map<String, List<Site>> sites = new HashMap<>();

  /** Words of the document seen so far. */
  private int position;

  private TermMiner() {}

  /**
   * The terms with a key of some kind, in the order of their keys, each with all its uses.
   *
   * @param wanted whether a key is of that kind
   */
  static List<Term> terms(AlignedDocument document, Predicate<String> wanted) {
    List<Term> terms = new ArrayList<>();
    document
        .fact(SITES)
        .forEach(
            (key, all) -> {
              if (wanted.test(key)) {
                terms.add(term(key, all));
              }
            });
    return terms;
  }

  /**
   * The terms that are rendered in two ways at least and matter, in the order of their keys, with
   * the uses where they are nouns by their part of speech, which is costly to tell.
   *
   * @param matters whether a term with all its uses does
   */
  static List<Term> varying(AlignedDocument document, Predicate<Term> matters) {
    return nouns(document, (key, all) -> differ(all) && matters.test(term(key, all)));
  }

  /**
   * The terms with a key of some kind that are used so many times or more as nouns, in the order of
   * their keys, with those uses.
   *
   * @param wanted whether a key is of that kind
   */
  static List<Term> recurring(AlignedDocument document, int times, Predicate<String> wanted) {
    return nouns(document, (key, all) -> all.size() >= times && wanted.test(key)).stream()
        .filter(term -> term.count() >= times)
        .toList();
  }

  private static List<Term> nouns(
      AlignedDocument document, BiPredicate<String, List<Site>> matters) {
    Nouns nouns = new Nouns();
    List<Term> terms = new ArrayList<>();
    document
        .fact(SITES)
        .forEach(
            (key, all) -> {
              if (matters.test(key, all)) {
                List<Site> found = all.stream().filter(site -> site.isNoun(nouns)).toList();
                if (!found.isEmpty()) {
                  terms.add(term(key, found));
                }
              }
            });
    return terms;
  }

  private static Term term(String key, List<Site> sites) {
    return Term.of(key, sites.stream().map(Site::use).toList());
  }

  private static boolean differ(List<Site> sites) {
    String first = sites.get(0).use().form();
    for (Site site : sites) {
      if (!site.use().form().equals(first)) {
        return true;
      }
    }
    return false;
  }

  private static Map<String, List<Site>> mine(AlignedDocument document) {
    TermMiner miner = new TermMiner();
    for (AlignedPair pair : document.pairs()) {
      for (Bead bead : pair.beads()) {
        miner.collect(new LinkedWords(bead.words()));
        bead.links().forEach(miner::collectQuarter);
        miner.position += bead.words().source().size();
      }
    }
    return Collections.unmodifiableMap(new TreeMap<>(miner.sites));
  }

  private void collect(LinkedWords words) {
    List<SourceWord> source = words.source();
    for (int from = 0; from < source.size(); from++) {
      int most = Math.min(source.size(), from + LONGEST);
      for (int to = from + 1; to <= most && continues(words, from, to - 1); to++) {
        if (endsTerm(source.get(to - 1))) {
          Use use = words.use(from, to, position + from);
          if (use != null && !APART.contains(use.form())) {
            sites
                .computeIfAbsent(key(source, from, to), any -> new ArrayList<>())
                .add(new Site(Optional.of(words.alignment()), to - 1, use));
          }
        }
      }
    }
  }

  /** Whether a term that begins at one word may reach another, the words between being of it. */
  private static boolean continues(LinkedWords words, int from, int at) {
    SourceWord word = words.source().get(at);
    return word.content()
        && !word.claimed()
        && words.isLinked(at)
        && (at == from || follows(words.source().get(at - 1), word));
  }

  private static boolean endsTerm(SourceWord word) {
    return word.word().is(WordClass.NOUN) || word.word().classes().isEmpty();
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

  /** Whether nothing but one blank stands between two words. */
  private static boolean follows(SourceWord left, SourceWord right) {
    Place first = left.place();
    Place second = right.place();
    return first.segment().equals(second.segment())
        && second.span().start() == first.span().end() + 1
        && first.segment().text().charAt(first.span().end()) == ' ';
  }

  private static String key(List<SourceWord> words, int from, int to) {
    String key = words.get(from).key();
    for (int i = from + 1; i < to; i++) {
      key = key + ' ' + words.get(i).key();
    }
    return key;
  }
}
