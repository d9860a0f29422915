package org.bilint.quality;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.bilint.align.Aligner;
import org.bilint.lexicon.Lexicons;
import org.bilint.quality.SharedData.Pair;
import org.junit.jupiter.api.Test;

class SentenceAlignmentTest {

  /** Length and anchors alone reach .83, the dictionary beside them .94. */
  @Test
  void sentencesFindEachOtherThoughSomeWereDropped() throws IOException {
    Optional<Path> set = SharedData.find("dev/ntrex128.zh-TW.tsv");
    assumeTrue(set.isPresent(), "skipped: the data is not here");
    List<Pair> pairs = SharedData.pairs(set.get()).subList(0, 500);
    SentenceAlignment.Score score =
        SentenceAlignment.measure(new Aligner(Lexicons.bundled()), pairs, 7);
    assertTrue(score.f1() > .9, score::toString);
  }
}
