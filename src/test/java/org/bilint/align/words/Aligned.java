package org.bilint.align.words;

import java.util.List;
import java.util.Optional;
import org.bilint.align.Aligner;
import org.bilint.align.Bead;
import org.bilint.lexicon.Lexicons;
import org.bilint.text.Block;
import org.bilint.text.Document;
import org.bilint.text.LanguageTag;
import org.bilint.text.LineMap;
import org.bilint.text.Segment;

/** One English paragraph beside one Chinese, and what became of it. */
final class Aligned {

  private static final Aligner ALIGNER = new Aligner(Lexicons.bundled());

  private Aligned() {}

  static List<WordAlignment> words(String english, String chinese) {
    String content = english + "\n" + chinese;
    Block block =
        new Block(
            Block.Kind.SPEECH,
            Optional.empty(),
            List.of(new Segment(english, 0)),
            List.of(new Segment(chinese, english.length() + 1)));
    Document document =
        new Document(
            "own.txt",
            content,
            LineMap.of(content),
            LanguageTag.EN,
            LanguageTag.ZH_TW,
            List.of(block));
    return ALIGNER.align(document).pairs().get(0).beads().stream().map(Bead::words).toList();
  }

  /** The links of a pair that is one bead, in order, as {@code revenue=收入}. */
  static List<String> links(String english, String chinese) {
    WordAlignment words = words(english, chinese).get(0);
    return words.allLinks().stream()
        .map(
            link ->
                words.source().get(link.source()).word().text()
                    + "="
                    + words.target().get(link.target()).place().text())
        .toList();
  }

  static double agreement(String english, String chinese) {
    return words(english, chinese).stream().mapToDouble(WordAlignment::agreement).sum();
  }
}
