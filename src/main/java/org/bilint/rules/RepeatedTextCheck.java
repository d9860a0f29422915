package org.bilint.rules;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.bilint.align.AlignedDocument;
import org.bilint.align.AlignedPair;
import org.bilint.align.Bead;
import org.bilint.align.words.TargetWord;
import org.bilint.align.words.WordLink;
import org.bilint.check.Check;
import org.bilint.check.Hit;
import org.bilint.check.Severity;
import org.bilint.text.Place;
import org.bilint.text.Span;

/**
 * Words of the translation that stand there twice, and have a source only once: a passage repeated,
 * or one that belongs to another paragraph.
 */
final class RepeatedTextCheck implements Check.OfDocument {

  /** Words in a row that two places have to share before they are looked at. */
  private static final int FEWEST = 4;

  /** The fewest characters of a repetition. */
  private static final int SHORTEST = 6;

  /**
   * A shorter one in one sentence is as a rule what Chinese has to say again where English leaves
   * it out.
   */
  private static final int TELLING = 11;

  /** The same for places in two sentences, which may well say a thing twice. */
  private static final int LONG = 16;

  /** A copy with fewer of its words rendered than this has no source. */
  private static final double BARE = 0.5;

  /** The other copy has one if more are. */
  private static final double BORNE_OUT = 0.6;

  /** The words of a bead's translation, and which of them the source has. */
  private record Line(int number, List<TargetWord> words, Set<Integer> rendered) {

    static Line of(int number, Bead bead) {
      Set<Integer> rendered = new HashSet<>();
      for (WordLink link : bead.words().allLinks()) {
        rendered.add(link.target());
      }
      return new Line(number, bead.words().target(), rendered);
    }

    boolean isSame(int at, Line other, int otherAt) {
      return at < words.size()
          && otherAt < other.words.size()
          && words.get(at).key().equals(other.words.get(otherAt).key());
    }

    /** The share of the words of content that are rendered; those in doubt count as not. */
    double share(int from, int length) {
      int all = 0;
      int has = 0;
      for (int i = from; i < from + length; i++) {
        if (words.get(i).content() || words.get(i).claimed()) {
          all++;
          has += rendered.contains(i) ? 1 : 0;
        }
      }
      return all == 0 ? 1 : (double) has / all;
    }

    Place place(int from, int length) {
      Place first = words.get(from).place();
      Place last = words.get(from + length - 1).place();
      int end = last.segment().equals(first.segment()) ? last.span().end() : first.span().end();
      return new Place(first.segment(), new Span(first.span().start(), end));
    }
  }

  private static final Optional<Severity> SHORT = Optional.of(Severity.NEUTRAL);

  private record Spot(Line line, int at) {}

  @Override
  public List<Hit> check(AlignedDocument document) {
    Map<String, Spot> seen = new HashMap<>();
    List<Hit> hits = new ArrayList<>();
    int number = 0;
    for (AlignedPair pair : document.pairs()) {
      for (Bead bead : pair.beads()) {
        if (!bead.source().isEmpty()) {
          check(Line.of(number++, bead), seen, hits);
        }
      }
    }
    return hits;
  }

  private static void check(Line line, Map<String, Spot> seen, List<Hit> hits) {
    for (int at = 0; at + FEWEST <= line.words().size(); at++) {
      StringBuilder key = new StringBuilder();
      for (int i = at; i < at + FEWEST; i++) {
        key.append(line.words().get(i).key()).append(' ');
      }
      Spot before = seen.putIfAbsent(key.toString(), new Spot(line, at));
      if (before != null) {
        int length = shared(line, at, before);
        hit(line, at, before, length).ifPresent(hits::add);
        at += length - FEWEST;
      }
    }
  }

  /** How many words in a row the two places share; the two do not run into each other. */
  private static int shared(Line line, int at, Spot before) {
    int most = line.number() == before.line().number() ? at - before.at() : Integer.MAX_VALUE;
    int length = 0;
    while (length < most && line.isSame(at + length, before.line(), before.at() + length)) {
      length++;
    }
    return Math.max(FEWEST, length);
  }

  private static Optional<Hit> hit(Line line, int at, Spot before, int length) {
    if (line.number() == before.line().number() && at - before.at() < length) {
      return Optional.empty();
    }
    Place later = line.place(at, length);
    boolean apart = line.number() != before.line().number();
    if (han(later) < (apart ? LONG : SHORTEST)) {
      return Optional.empty();
    }
    double own = line.share(at, length);
    double other = before.line().share(before.at(), length);
    if (own < (apart ? BARE / 2 : BARE) && other >= BORNE_OUT) {
      return Optional.of(hit(later, apart || han(later) >= TELLING ? Optional.empty() : SHORT));
    }
    return apart && other < BARE / 2 && own >= BORNE_OUT
        ? Optional.of(hit(before.line().place(before.at(), length), Optional.empty()))
        : Optional.empty();
  }

  private static long han(Place place) {
    return place.text().chars().filter(Character::isIdeographic).count();
  }

  private static Hit hit(Place place, Optional<Severity> severity) {
    return new Hit(Optional.empty(), Optional.of(place), severity, Map.of(), Optional.empty());
  }
}
