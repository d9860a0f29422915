package org.bilint.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bilint.align.AlignedDocument;
import org.bilint.align.AlignedPair;
import org.bilint.annotate.Annotated;
import org.bilint.check.Check;
import org.bilint.check.Fix;
import org.bilint.check.Hit;
import org.bilint.text.Block;
import org.bilint.text.Place;
import org.bilint.text.Segment;
import org.bilint.text.Span;

/**
 * A paragraph whose source ends with a mark and whose translation does not, where nearly all others
 * do.
 */
final class FinalMarkCheck implements Check.OfDocument {

  /** So many paragraphs show what the document does. */
  private static final int ENOUGH = 4;

  /** Of ten paragraphs, so many end with a mark where that is the custom. */
  private static final int OF_TEN = 9;

  /** Shorter ones are headings and labels. */
  private static final int SHORTEST = 6;

  private static final String ENGLISH_ENDS = ".?!";
  private static final String CLOSERS = ")）」』”’\"'》】";
  private static final String CHINESE_ENDS = "。？！…；：，—.?!;:,~～“「" + CLOSERS;

  /** The last paragraphs of a pair. */
  private record Ends(Segment source, Segment target) {

    char sourceMark() {
      String text = source.text();
      int i = text.length() - 1;
      while (i > 0 && CLOSERS.indexOf(text.charAt(i)) >= 0) {
        i--;
      }
      return text.charAt(i);
    }

    boolean isMarked() {
      String text = target.text();
      return CHINESE_ENDS.indexOf(text.charAt(text.length() - 1)) >= 0;
    }
  }

  @Override
  public List<Hit> check(AlignedDocument document) {
    List<Ends> all = new ArrayList<>();
    for (AlignedPair pair : document.pairs()) {
      if (pair.kind() == Block.Kind.SPEECH
          && !pair.source().isEmpty()
          && !pair.target().isEmpty()) {
        Ends ends = new Ends(last(pair.source()), last(pair.target()));
        if (!ends.source.text().isEmpty()
            && ends.target.text().length() >= SHORTEST
            && ENGLISH_ENDS.indexOf(ends.sourceMark()) >= 0) {
          all.add(ends);
        }
      }
    }
    long marked = all.stream().filter(Ends::isMarked).count();
    if (all.size() < ENOUGH || 10 * marked < (long) OF_TEN * (all.size() - 1)) {
      return List.of();
    }
    return all.stream().filter(ends -> !ends.isMarked()).map(FinalMarkCheck::hit).toList();
  }

  private static Segment last(List<Annotated> side) {
    return side.get(side.size() - 1).segment();
  }

  private static Hit hit(Ends ends) {
    String right = ends.sourceMark() == '?' ? "？" : ends.sourceMark() == '!' ? "！" : "。";
    int end = ends.target.text().length();
    Place lastCharacter = new Place(ends.target, new Span(end - 1, end));
    // What lacks its mark may lack more than that, so that a person must look.
    Fix fix =
        new Fix(
            Fix.Safety.UNSAFE,
            List.of(new Fix.Edit(new Place(ends.target, new Span(end, end)), right)));
    return new Hit(
        Optional.empty(),
        Optional.of(lastCharacter),
        Optional.empty(),
        Map.of("right", right),
        Optional.of(lastCharacter.text() + right),
        Optional.of(fix));
  }
}
