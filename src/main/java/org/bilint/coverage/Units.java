package org.bilint.coverage;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.bilint.align.AlignedDocument;
import org.bilint.align.AlignedPair;
import org.bilint.align.Bead;
import org.bilint.align.words.SourceWord;
import org.bilint.align.words.TargetWord;
import org.bilint.align.words.WordLink;
import org.bilint.lexicon.Lexicon;

/** Makes the units of a document. */
final class Units {

  private final Lexicon lexicon;
  private final Sorts sorts;

  Units(Lexicon lexicon) {
    this.lexicon = lexicon;
    this.sorts = new Sorts(lexicon);
  }

  /** In document order, those of each pair by themselves. */
  List<Unit> of(AlignedDocument document) {
    List<Unit> units = new ArrayList<>();
    for (AlignedPair pair : document.pairs()) {
      List<Bead> beads = pair.beads();
      for (int from = 0; from < beads.size(); ) {
        int to = from + 1;
        if (isLone(beads.get(from))) {
          while (to < beads.size() && isLone(beads.get(to))) {
            to++;
          }
        }
        units.add(unit(beads, from, to));
        from = to;
      }
    }
    return units;
  }

  private static boolean isLone(Bead bead) {
    return bead.source().isEmpty() || bead.target().isEmpty();
  }

  /**
   * The unit of these beads. Beads without counterpart are seen beside their neighbours, which may
   * hold it, and those beside them.
   */
  private Unit unit(List<Bead> beads, int from, int to) {
    boolean lone = isLone(beads.get(from));
    int first = lone ? Math.max(0, from - 1) : from;
    int last = lone ? Math.min(beads.size(), to + 1) : to;
    while (!lone && first > 0 && isLone(beads.get(first - 1))) {
      first--;
    }
    while (!lone && last < beads.size() && isLone(beads.get(last))) {
      last++;
    }
    List<SourceWord> source = new ArrayList<>();
    List<TargetWord> target = new ArrayList<>();
    List<WordLink> links = new ArrayList<>();
    int[] bounds = new int[4];
    for (int i = first; i < last; i++) {
      if (i == from) {
        bounds[0] = source.size();
        bounds[2] = target.size();
      }
      for (WordLink link : beads.get(i).words().allLinks()) {
        links.add(
            new WordLink(
                link.source() + source.size(),
                link.target() + target.size(),
                link.evidence(),
                link.strength()));
      }
      source.addAll(beads.get(i).words().source());
      target.addAll(beads.get(i).words().target());
      if (i == to - 1) {
        bounds[1] = source.size();
        bounds[3] = target.size();
      }
    }
    return unit(source, target, links, bounds, lone);
  }

  private Unit unit(
      List<SourceWord> source,
      List<TargetWord> target,
      List<WordLink> links,
      int[] bounds,
      boolean lone) {
    Cells left = new Cells(source.size());
    Cells right = new Cells(target.size());
    List<Unit.Couple> couples = new ArrayList<>();
    boolean[] linked = new boolean[target.size()];
    Map<String, Integer> said = new HashMap<>();
    for (WordLink link : links) {
      left.put(link.source(), link);
      right.put(link.target(), link);
      double share = Support.share(link);
      if (share > 0) {
        couples.add(new Unit.Couple(link.source(), link.target(), share));
        linked[link.target()] = true;
        said.putIfAbsent(source.get(link.source()).key(), link.target());
      }
    }
    Hints hints = new Hints(lexicon, target, linked);
    for (int i = 0; i < source.size(); i++) {
      if (left.isNone(i) && source.get(i).content() && !source.get(i).claimed()) {
        // Who speaks freely says things twice; the translation need not.
        Integer again = said.get(source.get(i).key());
        int hint = again == null ? hints.of(source.get(i), sorts, target) : again;
        if (hint >= 0) {
          left.hint(i);
          couples.add(new Unit.Couple(i, hint, 0.3));
          if (right.isNone(hint)) {
            right.hint(hint);
          }
        }
      }
    }
    List<Token> from = new ArrayList<>(source.size());
    for (SourceWord word : source) {
      boolean content = Sorts.hasContent(word);
      from.add(new Token(word.place(), word.key(), sorts.of(word), content, Lengths.of(word)));
    }
    List<Token> to = new ArrayList<>(target.size());
    for (TargetWord word : target) {
      boolean content = Sorts.hasContent(word);
      to.add(new Token(word.place(), word.key(), sorts.of(word), content, Lengths.of(word)));
    }
    return new Unit(
        side(from, left, false),
        side(to, right, true),
        couples,
        lone,
        bounds[0],
        bounds[1],
        bounds[2],
        bounds[3]);
  }

  private static Side side(List<Token> tokens, Cells cells, boolean chinese) {
    Phrases phrases = Phrases.of(tokens, chinese);
    return new Side(tokens, cells.supports(), cells.names(), phrases.starts, phrases.marked);
  }
}
