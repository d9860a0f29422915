package org.bilint.learn;

import java.util.List;
import org.bilint.align.AlignedDocument;
import org.bilint.align.AlignedPair;
import org.bilint.align.Bead;
import org.bilint.align.names.Means;
import org.bilint.align.names.NameLink;
import org.bilint.annotate.Name;
import org.bilint.lexicon.Lexicon;
import org.bilint.lexicon.Simplified;

/**
 * Learns from aligned documents, one after the other, what their translators render by what. It
 * keeps counts and no document, so that an archive of any size goes through it.
 */
public final class Learner {

  private final TermCounts counts = new TermCounts();

  /** Counts what a document shows. */
  public void add(AlignedDocument document) {
    for (AlignedPair pair : document.pairs()) {
      for (Bead bead : pair.beads()) {
        if (!bead.source().isEmpty() && !bead.target().isEmpty()) {
          new TermFinder(bead.words()).count(counts);
          bead.names().forEach(this::name);
        }
      }
    }
  }

  /** A transliteration; what else stands for names is known from tables, or a word like others. */
  private void name(NameLink link) {
    if (link.means() != Means.SOUND || link.name().kind() == Name.Kind.ACRONYM) {
      return;
    }
    String english = link.name().text();
    String chinese = Simplified.of(link.target().orElseThrow().text());
    if (isExpression(english) && chinese.chars().allMatch(Learner::isOfName)) {
      counts.english(english);
      counts.chinese(chinese);
      counts.pair(english, chinese);
    }
  }

  private static boolean isExpression(String english) {
    return english.chars().filter(c -> c == ' ').count() < Lexicon.LONGEST
        && english.chars().noneMatch(c -> c != ' ' && Character.isWhitespace(c));
  }

  /** A Han character, or a dot or a hyphen between two words. */
  private static boolean isOfName(int c) {
    return Character.isIdeographic(c) || "·‧・•-－".indexOf(c) >= 0;
  }

  /** What is worth keeping, by the English, then the commonest rendering first. */
  public List<LearnedTerm> terms(Selection selection) {
    return counts.terms().stream().filter(selection::keeps).toList();
  }
}
