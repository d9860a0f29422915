package org.bilint.polarity;

import java.util.ArrayList;
import java.util.List;
import org.bilint.align.Bead;
import org.bilint.align.Link;
import org.bilint.align.words.SourceWord;
import org.bilint.annotate.Dimension;
import org.bilint.annotate.Occurrence;
import org.bilint.annotate.Quantity;
import org.bilint.text.Place;
import org.bilint.text.Span;
import org.jspecify.annotations.Nullable;

/** Tells the figures of which one language says that they rose and the other that they fell. */
public final class Directions {

  /**
   * A direction that was turned.
   *
   * @param source the English word that tells it
   * @param target the Chinese one
   * @param figure the figure as the translation has it
   */
  public record Turned(Place source, Place target, Place figure) {}

  private final ChineseDirections chinese = new ChineseDirections();

  public List<Turned> turned(Bead bead) {
    List<Turned> out = new ArrayList<>();
    EnglishDirections english = null;
    for (Link link : bead.links()) {
      if (link.source().isEmpty() || link.target().isEmpty()) {
        continue;
      }
      Occurrence source = link.source().get();
      Occurrence target = link.target().get();
      if (!isMeasured(source) || !isMeasured(target)) {
        continue;
      }
      Reading there = chinese.of(target.segment(), target.place().span());
      if (there == null) {
        continue;
      }
      english = english == null ? read(bead) : english;
      Reading here = of(english, bead.words().source(), source.place());
      if (here != null
          && here.direction() != there.direction()
          && here.close()
          && there.close()
          && !overlaps(target.place(), there.place())) {
        out.add(new Turned(here.place(), there.place(), target.place()));
      }
    }
    return out;
  }

  private static boolean overlaps(Place a, Place b) {
    return a.inDocument().overlaps(b.inDocument());
  }

  /** Figures that can rise or fall; a minus sign tells the direction by itself. */
  private static boolean isMeasured(Occurrence occurrence) {
    if (!(occurrence.mention() instanceof Quantity quantity)) {
      return false;
    }
    Dimension dimension = quantity.unit().dimension();
    return !quantity.weak()
        && quantity.amount().low().signum() >= 0
        && dimension != Dimension.ORDINAL
        && dimension != Dimension.CALENDAR;
  }

  private static EnglishDirections read(Bead bead) {
    List<SourceWord> words = bead.words().source();
    boolean[] figures = new boolean[words.size()];
    for (Link link : bead.links()) {
      if (link.source().isPresent() && link.source().get().mention() instanceof Quantity) {
        Span span = link.source().get().place().inDocument();
        for (int i = first(words, span); i < words.size() && isIn(words.get(i), span); i++) {
          figures[i] = true;
        }
      }
    }
    return new EnglishDirections(words, figures);
  }

  private static @Nullable Reading of(
      EnglishDirections english, List<SourceWord> words, Place figure) {
    Span span = figure.inDocument();
    int from = first(words, span);
    int to = from;
    while (to < words.size() && isIn(words.get(to), span)) {
      to++;
    }
    return from == to ? null : english.of(from, to);
  }

  private static boolean isIn(SourceWord word, Span span) {
    return word.place().inDocument().start() < span.end();
  }

  /** The first word that ends behind the start of a span; words are in text order. */
  private static int first(List<SourceWord> words, Span span) {
    int low = 0;
    int high = words.size();
    while (low < high) {
      int middle = (low + high) / 2;
      if (words.get(middle).place().inDocument().end() <= span.start()) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
