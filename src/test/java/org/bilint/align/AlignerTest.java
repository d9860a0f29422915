package org.bilint.align;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.bilint.annotate.Sentence;
import org.bilint.lexicon.Lexicons;
import org.bilint.text.Block;
import org.bilint.text.Document;
import org.bilint.text.LanguageTag;
import org.bilint.text.LineMap;
import org.bilint.text.Segment;
import org.junit.jupiter.api.Test;

class AlignerTest {

  private static final Aligner ALIGNER = new Aligner(Lexicons.bundled());

  @Test
  void sentencesThatWereSplitOrMergedStayTogether() {
    assertEquals(
        List.of("1-2", "2-1"),
        shapes(
            "We opened 14 stores in Ohio, and we closed 3 in Maine last year after a long review of"
                + " the market. Sales rose 12%. Margins rose 40 basis points.",
            "我們在俄亥俄州開設了14家門市。經過對市場的長期評估，我們去年關閉了緬因州的3家門市。" + "銷售額成長12%，利潤率上升40個基點。"));
  }

  @Test
  void aSentenceWithoutTranslationStandsAlone() {
    assertEquals(
        List.of("1-1", "1-0", "1-1"),
        shapes(
            "Revenue was $4.2 billion in the third quarter. Our new plant in Texas now employs about"
                + " 900 people in two shifts. Operating margin was 17.5% in the quarter.",
            "第三季營收為42億美元。本季營業利益率為17.5%。"));
  }

  @Test
  void aParagraphWithoutTranslationDoesNotShiftTheRest() {
    List<AlignedPair> pairs =
        pairs(
            List.of(
                "Revenue was $4.2 billion in the quarter.",
                "Our new plant in Texas now employs about 900 people.",
                "Operating margin was 17.5%."),
            List.of("本季營收為42億美元。", "營業利益率為17.5%。"));
    assertEquals(List.of("1-1", "1-0", "1-1"), shapesOf(pairs));
  }

  @Test
  void aRepeatedTranslationStandsAlone() {
    List<AlignedPair> pairs =
        pairs(
            List.of("Revenue was $4.2 billion in the quarter."),
            List.of("本季營收為42億美元。", "本季營收為42億美元。"));
    assertEquals(2, pairs.size());
    assertEquals(1, pairs.stream().filter(pair -> pair.source().isEmpty()).count());
  }

  @Test
  void severalParagraphsBeforeTheirTranslationsArePairedInOrder() {
    List<AlignedPair> pairs =
        pairs(
            List.of("Thank you.", "We shipped 300,000 units.", "Next question, please."),
            List.of("謝謝。", "我們出貨了30萬台。", "請下一位提問。"));
    assertEquals(List.of("1-1", "1-1", "1-1"), shapesOf(pairs));
  }

  @Test
  void aParagraphOfFourThousandSentencesTakesNoLongerPerSentence() {
    String english = "We shipped 12 units to Texas in May. ".repeat(4_000).strip();
    String chinese = "我們在五月向德州出貨了12台。".repeat(4_000);
    assertTimeout(Duration.ofSeconds(60), () -> pairs(List.of(english), List.of(chinese)));
  }

  private static List<String> shapes(String english, String chinese) {
    List<String> shapes = new ArrayList<>();
    for (Bead bead : pairs(List.of(english), List.of(chinese)).get(0).beads()) {
      shapes.add(bead.source().size() + "-" + bead.target().size());
    }
    return shapes;
  }

  private static List<String> shapesOf(List<AlignedPair> pairs) {
    return pairs.stream()
        .map(pair -> pair.source().size() + "-" + pair.target().size())
        .collect(Collectors.toList());
  }

  private static List<AlignedPair> pairs(List<String> english, List<String> chinese) {
    StringBuilder content = new StringBuilder();
    List<Segment> source = english.stream().map(line -> add(content, line)).toList();
    List<Segment> target = chinese.stream().map(line -> add(content, line)).toList();
    Block block = new Block(Block.Kind.SPEECH, Optional.empty(), source, target);
    List<AlignedPair> pairs =
        ALIGNER
            .align(
                new Document(
                    "test.txt",
                    content.toString(),
                    LineMap.of(content),
                    LanguageTag.EN,
                    LanguageTag.ZH_TW,
                    List.of(block)))
            .pairs();
    for (AlignedPair pair : pairs) {
      for (Bead bead : pair.beads()) {
        for (Sentence sentence : bead.target()) {
          assertEquals(
              sentence.text(),
              sentence.segment().inDocument(sentence.span()).of(content),
              "offsets lead back to the content");
        }
      }
    }
    return pairs;
  }

  private static Segment add(StringBuilder content, String line) {
    Segment segment = new Segment(line, content.length());
    content.append(line).append('\n');
    return segment;
  }
}
