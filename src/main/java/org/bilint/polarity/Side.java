package org.bilint.polarity;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.function.ToIntFunction;
import org.bilint.align.words.SourceWord;
import org.bilint.align.words.TargetWord;
import org.bilint.align.words.WordAlignment;
import org.bilint.align.words.WordLink;
import org.bilint.text.Place;
import org.jspecify.annotations.Nullable;

/** One language of a bead: its words by number, their clauses, cues and links to the other side. */
final class Side {

  private static final String ENGLISH = ",;:.?!()—–\"“”";
  private static final String CHINESE = "，。；：？！（）—,;:?!()";

  /** How many content words behind a negation may be what it negates. */
  private static final int REACH = 3;

  /** How many words to look at for them, so that a long clause costs no more than a short one. */
  private static final int WINDOW = 12;

  private final List<Cue> cues;
  private final int[] clauses;
  private final boolean[] content;
  private final @Nullable WordLink[] links;
  private final int[] partners;

  private Side(
      List<Cue> cues,
      int[] clauses,
      boolean[] content,
      @Nullable WordLink[] links,
      int[] partners) {
    this.cues = cues;
    this.clauses = clauses;
    this.content = content;
    this.links = links;
    this.partners = partners;
  }

  List<Cue> cues() {
    return cues;
  }

  /** The number of each word's clause. */
  int[] clauses() {
    return clauses;
  }

  /** Whether each word has to be rendered. */
  boolean[] content() {
    return content;
  }

  /** The best link of each word, if it has one. */
  @Nullable WordLink[] links() {
    return links;
  }

  /** The word that each is linked to, or -1. */
  int[] partners() {
    return partners;
  }

  static Side source(WordAlignment words, List<Cue> cues) {
    List<Place> places = new ArrayList<>(words.source().size());
    boolean[] content = new boolean[words.source().size()];
    for (int i = 0; i < content.length; i++) {
      SourceWord word = words.source().get(i);
      places.add(word.place());
      content[i] = word.content() && !word.claimed();
    }
    return of(cues, places, ENGLISH, content, words, WordLink::source, WordLink::target);
  }

  static Side target(WordAlignment words, List<Cue> cues) {
    List<Place> places = new ArrayList<>(words.target().size());
    boolean[] content = new boolean[words.target().size()];
    for (int i = 0; i < content.length; i++) {
      TargetWord word = words.target().get(i);
      places.add(word.place());
      content[i] = word.content() && !word.claimed();
    }
    return of(cues, places, CHINESE, content, words, WordLink::target, WordLink::source);
  }

  private static Side of(
      List<Cue> cues,
      List<Place> places,
      String marks,
      boolean[] content,
      WordAlignment words,
      ToIntFunction<WordLink> own,
      ToIntFunction<WordLink> other) {
    int[] clauses = new int[places.size()];
    for (int i = 1; i < clauses.length; i++) {
      clauses[i] = clauses[i - 1] + (isDivided(places.get(i - 1), places.get(i), marks) ? 1 : 0);
    }
    WordLink[] links = new WordLink[places.size()];
    int[] partners = new int[places.size()];
    Arrays.fill(partners, -1);
    for (WordLink link : words.allLinks()) {
      int at = own.applyAsInt(link);
      if (links[at] == null || link.evidence().compareTo(links[at].evidence()) < 0) {
        links[at] = link;
        partners[at] = other.applyAsInt(link);
      }
    }
    List<Cue> standing = cues.stream().filter(cue -> cue.from() < cue.to()).toList();
    return new Side(standing, clauses, content, links, partners);
  }

  private static boolean isDivided(Place a, Place b, String marks) {
    if (!a.segment().equals(b.segment())) {
      return true;
    }
    String text = a.segment().text();
    for (int i = a.span().end(); i < b.span().start(); i++) {
      if (marks.indexOf(text.charAt(i)) >= 0) {
        return true;
      }
    }
    return false;
  }

  /** The words of the clauses in which some word of a range stands. */
  List<Integer> clauseOf(Cue cue) {
    return clauseOf(cue.from(), cue.to());
  }

  private List<Integer> clauseOf(int from, int to) {
    int first = from;
    while (first > 0 && clauses[first - 1] == clauses[from]) {
      first--;
    }
    int end = to;
    while (end < clauses.length && clauses[end] == clauses[to - 1]) {
      end++;
    }
    List<Integer> words = new ArrayList<>();
    for (int i = first; i < end; i++) {
      words.add(i);
    }
    return words;
  }

  /** The content words that a cue may negate, the nearest first. */
  List<Integer> anchors(Cue cue) {
    List<Integer> found = new ArrayList<>();
    int clause = clauses[cue.to() - 1];
    int end = Math.min(clauses.length, cue.to() + WINDOW);
    for (int i = cue.to(); i < end && clauses[i] == clause && found.size() < REACH; i++) {
      if (content[i]) {
        found.add(i);
      }
    }
    return found;
  }

  /** The clauses of the other side that render the clause of a cue. */
  BitSet region(Cue cue, Side there) {
    return region(cue.from(), cue.to(), there);
  }

  /** The same for the clause of some words. */
  BitSet region(int from, int to, Side there) {
    BitSet region = new BitSet();
    List<Integer> clause = clauseOf(from, to);
    for (int word : clause) {
      if (partners[word] >= 0 && content[word]) {
        region.set(there.clauses[partners[word]]);
      }
    }
    for (int word : clause) {
      if (region.isEmpty() && partners[word] >= 0) {
        region.set(there.clauses[partners[word]]);
      }
    }
    return region;
  }

  /** Whether one of a cue's words is linked to one of a range on the other side. */
  boolean isLinked(Cue cue, int from, int to) {
    for (int i = cue.from(); i < cue.to(); i++) {
      if (partners[i] >= from && partners[i] < to) {
        return true;
      }
    }
    return false;
  }

  /** The best link of a cue's words, or null. */
  @Nullable WordLink link(Cue cue) {
    WordLink best = null;
    for (int i = cue.from(); i < cue.to(); i++) {
      WordLink link = links[i];
      if (link != null && (best == null || link.evidence().compareTo(best.evidence()) < 0)) {
        best = link;
      }
    }
    return best;
  }
}
