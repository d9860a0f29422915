package org.bilint.quality;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.bilint.align.AlignedPair;
import org.bilint.align.Aligner;
import org.bilint.align.Bead;
import org.bilint.annotate.Sentence;
import org.bilint.quality.SharedData.Pair;
import org.bilint.text.Block;
import org.bilint.text.Document;
import org.bilint.text.LanguageTag;
import org.bilint.text.LineMap;
import org.bilint.text.Segment;

/**
 * Whether sentences find each other within a paragraph: consecutive rows of a set are joined to
 * paragraphs, and some are dropped on one side. A row that ends without a full stop gets one, so
 * that a row is a sentence or several on both sides.
 */
final class SentenceAlignment {

  /** Couples of rows, English and Chinese, that stand in one bead. */
  record Score(int found, int right, int gold) {

    double f1() {
      return 2.0 * right / (found + gold);
    }

    @Override
    public String toString() {
      return String.format(
          Locale.ROOT, "precision %.3f recall %.3f F1 %.4f", right(found), right(gold), f1());
    }

    private double right(int of) {
      return (double) right / of;
    }
  }

  private static final double DROPPED = 0.12;

  private SentenceAlignment() {}

  static Score measure(Aligner aligner, List<Pair> pairs, long seed) {
    Random random = new Random(seed);
    int found = 0;
    int right = 0;
    int gold = 0;
    for (int from = 0; from + 12 <= pairs.size(); ) {
      int size = 6 + random.nextInt(7);
      Paragraph paragraph = new Paragraph(pairs.subList(from, from + size), random);
      from += size;
      for (AlignedPair pair : aligner.align(paragraph.document()).pairs()) {
        for (Bead bead : pair.beads()) {
          Set<Integer> english = rows(bead.source(), paragraph.english);
          Set<Integer> chinese = rows(bead.target(), paragraph.chinese);
          found += english.size() * chinese.size();
          english.retainAll(chinese);
          right += english.size();
        }
      }
      gold += paragraph.kept;
    }
    return new Score(found, right, gold);
  }

  private static Set<Integer> rows(List<Sentence> sentences, List<Integer> ends) {
    Set<Integer> rows = new HashSet<>();
    for (Sentence sentence : sentences) {
      int at = sentence.span().start();
      int row = 0;
      while (ends.get(row) <= at) {
        row++;
      }
      rows.add(row);
    }
    return rows;
  }

  /** Rows joined, with where each ends; one that was dropped ends where it begins. */
  private static final class Paragraph {
    final List<Integer> english = new ArrayList<>();
    final List<Integer> chinese = new ArrayList<>();
    final StringBuilder source = new StringBuilder();
    final StringBuilder target = new StringBuilder();
    final LanguageTag language;
    int kept;

    Paragraph(List<Pair> rows, Random random) {
      language = rows.get(0).language();
      for (Pair row : rows) {
        double chance = random.nextDouble();
        boolean left = chance >= DROPPED;
        boolean right = chance < 1 - DROPPED;
        kept += left && right ? 1 : 0;
        if (left) {
          source.append(ended(row.english().strip(), ".")).append(' ');
        }
        if (right) {
          target.append(ended(row.chinese().strip(), "。"));
        }
        english.add(source.length());
        chinese.add(target.length());
      }
    }

    private static String ended(String text, String stop) {
      boolean open = Character.isLetterOrDigit(text.codePointBefore(text.length()));
      return open ? text + stop : text;
    }

    Document document() {
      String left = source.toString().strip();
      String content = left + "\n" + target;
      Block block =
          new Block(
              Block.Kind.SPEECH,
              Optional.empty(),
              List.of(new Segment(left, 0)),
              List.of(new Segment(target.toString(), left.length() + 1)));
      return new Document(
          "paragraph", content, LineMap.of(content), LanguageTag.EN, language, List.of(block));
    }
  }
}
