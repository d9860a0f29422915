package org.bilint.coverage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.bilint.align.AlignedDocument;
import org.bilint.align.Aligner;
import org.bilint.lexicon.Lexicons;
import org.bilint.read.InputFormat;
import org.bilint.read.Readers;
import org.bilint.read.UnreadableException;
import org.bilint.text.LanguageTag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CoverageTest {

  private static final Aligner ALIGNER = new Aligner(Lexicons.bundled());

  private static AlignedDocument aligned(String english, String chinese)
      throws UnreadableException {
    byte[] bytes = (english + "\t" + chinese + "\n").getBytes(StandardCharsets.UTF_8);
    return ALIGNER.align(
        Readers.read(
            "a.tsv", bytes, InputFormat.TSV, Optional.empty(), Optional.of(LanguageTag.ZH_TW)));
  }

  /** The first that a reader is asked to look at, or nothing. */
  private static String told(List<Gap> gaps) {
    return gaps.stream()
        .filter(gap -> gap.tier() != Gap.Tier.POSSIBLE)
        .findFirst()
        .map(gap -> gap.kind() + " " + gap.place().text())
        .orElse("");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        // A clause in the middle, one at the end, and one that begins the sentence.
        "We closed two plants, moved their output to Mexico, and sold the headquarters."
            + "|我們關閉了兩座工廠，並出售了總部。|CLAUSE moved their output to Mexico",
        "The board approved the budget, although two directors voted against it."
            + "|董事會批准了預算。|CLAUSE although two directors voted against it",
        // Words stand for it, if not the dictionary's.
        "Needless to say, the board approved the budget.|董事會當然批准了預算。|''",
        // What is said twice need be rendered but once.
        "In the first half of the year, in the first half, we saw no weaker demand."
            + "|今年上半年，我們沒有看到需求減弱。|''",
      })
  void whatHasNoCounterpartIsTold(String english, String chinese, String gap)
      throws UnreadableException {
    assertEquals(
        gap, told(Coverage.omissions(aligned(english, chinese), Lexicons.bundled())), chinese);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "We opened a new store in Taipei.|我們在台北開設了一家新店，並將在明年擴建高雄的倉庫。",
        "The board approved the budget.|董事會批准了預算，同時任命了新的財務長與營運長。",
      })
  void whatCameInIsTold(String english, String chinese) throws UnreadableException {
    List<Gap> gaps = Coverage.additions(aligned(english, chinese), Lexicons.bundled());
    assertEquals(1, gaps.size());
    Gap gap = gaps.get(0);
    assertTrue(chinese.indexOf("，") <= gap.place().span().start(), gap.place()::text);
    assertTrue(gap.confidence() > 0.5 && gap.confidence() < 1, () -> "" + gap.confidence());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "We opened a new store in Taipei.|我們在台北開設了一家新門市。",
        // A subject, a measure word and a title that Chinese asks for.
        "Thanks to Chen, sales doubled.|多虧了陳總經理，我們的銷售額增加了一倍。",
      })
  void whatChineseAsksForIsNoAddition(String english, String chinese) throws UnreadableException {
    assertEquals(List.of(), Coverage.additions(aligned(english, chinese), Lexicons.bundled()));
  }
}
