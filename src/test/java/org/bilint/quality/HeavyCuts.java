package org.bilint.quality;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import org.bilint.align.AlignedDocument;
import org.bilint.align.Bead;
import org.bilint.align.words.Evidence;
import org.bilint.align.words.WordAlignment;
import org.bilint.align.words.WordLink;
import org.bilint.quality.ClauseCuts.Cut;
import org.bilint.quality.ClauseCuts.Kind;
import org.bilint.quality.SharedData.Pair;
import org.bilint.text.DataTable;
import org.bilint.text.Span;

/**
 * Cuts what stands for a word of {@code rules/omission/heavy.tsv}, where the dictionary says so.
 */
final class HeavyCuts {

  private HeavyCuts() {}

  static List<Cut> of(List<Pair> pairs, AlignedDocument whole, long seed) {
    Set<String> heavy = new HashSet<>();
    for (DataTable.Row row : DataTable.load("omission/heavy.tsv")) {
      for (String word : row.cells().get(0).split(",")) {
        heavy.add(word.strip());
      }
    }
    List<Cut> cuts = new ArrayList<>();
    for (int at = 0; at < pairs.size(); at++) {
      for (Bead bead : whole.pairs().get(at).beads()) {
        for (Span span : spans(bead.words(), heavy)) {
          String text = pairs.get(at).chinese();
          String spoilt = text.substring(0, span.start()) + text.substring(span.end());
          cuts.add(new Cut(Kind.WORD, at, pairs.get(at), span, spoilt));
        }
      }
    }
    Collections.shuffle(cuts, new Random(seed));
    return cuts;
  }

  private static List<Span> spans(WordAlignment words, Set<String> heavy) {
    List<Span> spans = new ArrayList<>();
    for (WordLink link : words.links()) {
      String word = words.source().get(link.source()).word().text().toLowerCase(Locale.ROOT);
      boolean alone =
          words.allLinks().stream()
                  .filter(each -> each.source() == link.source() || each.target() == link.target())
                  .count()
              == 1;
      if (link.evidence() == Evidence.GLOSS && alone && heavy.contains(word)) {
        spans.add(words.target().get(link.target()).place().span());
      }
    }
    return spans;
  }
}
