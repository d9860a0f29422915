package org.bilint.polarity;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.bilint.align.Bead;
import org.bilint.align.Link;
import org.bilint.align.words.Evidence;
import org.bilint.align.words.SourceWord;
import org.bilint.align.words.TargetWord;
import org.bilint.align.words.WordLink;
import org.bilint.annotate.Quantity;
import org.bilint.annotate.Word;
import org.bilint.annotate.WordClass;
import org.bilint.lexicon.Simplified;
import org.bilint.text.DataTable;
import org.bilint.text.Place;
import org.bilint.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * Tells the hedges and conditions of a bead that nothing renders, of {@code polarity/markers.tsv},
 * while the clause that they stand in is rendered.
 */
public final class Markers {

  /** How many words of a clause must be rendered before something can be missing from it. */
  private static final int RENDERED = 2;

  /** A bead of more words is no text that could be judged. */
  private static final int LONGEST = 500;

  /** A kind of marker with what may stand for it. */
  private record Entry(String kind, List<String> renderings) {}

  private final Map<String, Entry> entries = new HashMap<>();

  /** The most words of a phrase, by its first word. */
  private final Map<String, Integer> longest = new HashMap<>();

  /**
   * @throws IllegalStateException with table and line, if the table is malformed
   */
  public Markers() {
    for (DataTable.Row row : DataTable.load("polarity/markers.tsv")) {
      List<String> cells = row.cells(3);
      Entry entry = new Entry(cells.get(0), List.of(Simplified.of(cells.get(2)).split(" ")));
      for (String phrase : cells.get(1).split(", ")) {
        entries.put(phrase, entry);
        String[] words = phrase.split(" ");
        longest.merge(words[0], words.length, Math::max);
      }
    }
  }

  /**
   * The places of those of some kinds.
   *
   * @param atFigures only of those in a clause with a figure
   */
  public List<Place> lost(Bead bead, Set<String> kinds, boolean atFigures) {
    List<Place> out = new ArrayList<>();
    List<SourceWord> words = bead.words().source();
    if (bead.target().isEmpty() || words.size() > LONGEST) {
      return out;
    }
    Side source = null;
    Side target = null;
    for (int i = 0; i < words.size(); ) {
      int length = length(words, i);
      Entry entry = length == 0 ? null : entry(words, i, length);
      if (entry != null && kinds.contains(entry.kind) && isMarker(words, i)) {
        source = source == null ? Side.source(bead.words(), List.of()) : source;
        target = target == null ? Side.target(bead.words(), List.of()) : target;
        if ((!atFigures || hasFigure(bead, source, i))
            && isLost(bead, source, target, entry, i, i + length)) {
          Place first = words.get(i).place();
          Place last = words.get(i + length - 1).place();
          out.add(new Place(first.segment(), new Span(first.span().start(), last.span().end())));
        }
      }
      i += Math.max(1, length);
    }
    return out;
  }

  /** How many words the longest phrase has that begins at a word; 0 if there is none. */
  private int length(List<SourceWord> words, int from) {
    Word first = words.get(from).word();
    int most =
        Math.max(longest.getOrDefault(first.lower(), 0), longest.getOrDefault(first.lemma(), 0));
    int found = 0;
    for (int n = 1; n <= most && from + n <= words.size(); n++) {
      found = entry(words, from, n) == null ? found : n;
    }
    return found;
  }

  private @Nullable Entry entry(List<SourceWord> words, int from, int length) {
    StringBuilder text = new StringBuilder();
    StringBuilder lemmas = new StringBuilder();
    for (int i = from; i < from + length; i++) {
      if (!words.get(i).place().segment().equals(words.get(from).place().segment())) {
        return null;
      }
      text.append(i > from ? " " : "").append(words.get(i).word().lower());
      lemmas.append(i > from ? " " : "").append(words.get(i).word().lemma());
    }
    Entry entry = entries.get(text.toString());
    return entry == null ? entries.get(lemmas.toString()) : entry;
  }

  /** Whether a number that says something stands in the clause of a word. */
  private static boolean hasFigure(Bead bead, Side source, int at) {
    List<SourceWord> words = bead.words().source();
    for (Link link : bead.links()) {
      if (link.source().isPresent()
          && link.source().get().mention() instanceof Quantity quantity
          && !quantity.weak()) {
        Place figure = link.source().get().place();
        for (int i = 0; i < words.size(); i++) {
          if (source.clauses()[i] == source.clauses()[at]
              && words.get(i).place().inDocument().overlaps(figure.inDocument())) {
            return true;
          }
        }
      }
    }
    return false;
  }

  /** Not the month of May, no number, no name. */
  private static boolean isMarker(List<SourceWord> words, int at) {
    SourceWord word = words.get(at);
    boolean name = !word.opens() && Character.isUpperCase(word.word().text().charAt(0));
    // A vital if narrow victory.
    boolean between =
        word.word().text().equals("if")
            && at > 0
            && at + 1 < words.size()
            && words.get(at - 1).word().is(WordClass.ADJECTIVE)
            && words.get(at + 1).word().is(WordClass.ADJECTIVE);
    return !word.claimed() && !name && !between;
  }

  private static boolean isLost(
      Bead bead, Side source, Side target, Entry entry, int from, int to) {
    for (int i = from; i < to; i++) {
      WordLink link = source.links()[i];
      if (link != null && link.evidence().compareTo(Evidence.OVERLAP) <= 0) {
        return false;
      }
    }
    BitSet region = source.region(from, to, target);
    int rendered = 0;
    int clause = source.clauses()[from];
    for (int i = 0; i < source.clauses().length; i++) {
      WordLink link = source.links()[i];
      boolean sure = link != null && link.evidence().compareTo(Evidence.OVERLAP) <= 0;
      boolean content = source.content()[i] || bead.words().source().get(i).claimed();
      rendered += source.clauses()[i] == clause && content && sure ? 1 : 0;
    }
    if (rendered < RENDERED) {
      return false;
    }
    StringBuilder chinese = new StringBuilder();
    List<TargetWord> words = bead.words().target();
    for (int i = 0; i < words.size(); i++) {
      chinese.append(near(region, target.clauses()[i]) ? words.get(i).key() : "|");
    }
    String text = chinese.toString();
    return entry.renderings.stream().noneMatch(text::contains);
  }

  private static boolean near(BitSet region, int clause) {
    return region.get(clause) || region.get(clause + 1) || clause > 0 && region.get(clause - 1);
  }
}
