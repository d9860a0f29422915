package org.bilint;

import java.util.List;
import java.util.stream.Stream;
import org.bilint.align.AlignedDocument;
import org.bilint.align.AlignedPair;
import org.bilint.align.Bead;
import org.bilint.align.words.WordAlignment;
import org.bilint.annotate.Annotated;
import org.bilint.annotate.Sentence;
import org.bilint.check.CheckedDocument;
import org.bilint.check.Checker;
import org.bilint.check.RuleSet;
import org.bilint.text.Block;
import org.bilint.text.Document;
import org.bilint.text.LanguageTag;
import org.bilint.text.Segment;

/**
 * The pipeline without knowledge of any language: a segment is a sentence, a block is a pair with
 * one bead, and nothing is mentioned. Tests of the rule framework need no more.
 */
public final class PlainPipeline {

  private PlainPipeline() {}

  public static CheckedDocument lint(RuleSet rules, Document document) {
    return new Checker(rules).check(align(document));
  }

  public static AlignedDocument align(Document document) {
    return new AlignedDocument(
        document, document.blocks().stream().map(block -> pair(document, block)).toList());
  }

  private static AlignedPair pair(Document document, Block block) {
    List<Annotated> source = annotated(block.source(), document.sourceLanguage());
    List<Annotated> target = annotated(block.target(), document.targetLanguage());
    Bead bead =
        new Bead(
            document.targetLanguage(),
            block.speaker(),
            sentences(source).toList(),
            sentences(target).toList(),
            List.of(),
            List.of(),
            WordAlignment.NONE);
    return new AlignedPair(block.kind(), block.speaker(), source, target, List.of(bead));
  }

  private static List<Annotated> annotated(List<Segment> segments, LanguageTag language) {
    return segments.stream()
        .map(
            s ->
                new Annotated(
                    s, language, List.of(new Sentence(s, s.span())), List.of(), List.of()))
        .toList();
  }

  private static Stream<Sentence> sentences(List<Annotated> paragraphs) {
    return paragraphs.stream().flatMap(paragraph -> paragraph.sentences().stream());
  }
}
