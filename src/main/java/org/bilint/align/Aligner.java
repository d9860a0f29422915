package org.bilint.align;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bilint.align.SequenceAligner.Step;
import org.bilint.annotate.Annotated;
import org.bilint.annotate.Annotator;
import org.bilint.annotate.Sentence;
import org.bilint.text.Block;
import org.bilint.text.Document;
import org.bilint.text.LanguageTag;
import org.bilint.text.Segment;
import org.bilint.text.Span;

/** Pairs paragraphs within a block, sentences within a pair, and mentions within a bead. */
public final class Aligner {

  /** Chinese characters for one of English where the document is too short to tell its own. */
  private static final double USUAL_RATIO = 0.31;

  /** What the usual ratio weighs against the document's own, in English characters. */
  private static final double PRIOR = 2000;

  private Aligner() {}

  /** The pairs of a document whose blocks have been annotated. */
  public static AlignedDocument align(Document document) {
    List<AnnotatedBlock> blocks = new ArrayList<>();
    for (Block block : document.blocks()) {
      blocks.add(
          new AnnotatedBlock(
              block,
              annotate(block.source(), document.sourceLanguage()),
              annotate(block.target(), document.targetLanguage())));
    }
    double ratio = ratio(blocks);
    List<AlignedPair> pairs = new ArrayList<>();
    for (AnnotatedBlock block : blocks) {
      pairs.addAll(pairs(block, ratio, document.targetLanguage()));
    }
    return new AlignedDocument(document, pairs);
  }

  private record AnnotatedBlock(Block block, List<Annotated> source, List<Annotated> target) {}

  private static List<Annotated> annotate(List<Segment> segments, LanguageTag language) {
    return segments.stream().map(segment -> Annotator.annotate(segment, language)).toList();
  }

  /** Measured over the blocks that are beyond doubt, one paragraph on each side. */
  private static double ratio(List<AnnotatedBlock> blocks) {
    double source = PRIOR;
    double target = PRIOR * USUAL_RATIO;
    for (AnnotatedBlock block : blocks) {
      if (block.source.size() == 1 && block.target.size() == 1) {
        source += unit(block.source.get(0)).length();
        target += unit(block.target.get(0)).length();
      }
    }
    return target / source;
  }

  private static AlignmentUnit unit(Annotated annotated) {
    return AlignmentUnit.of(annotated, annotated.segment().span());
  }

  private static List<AlignedPair> pairs(
      AnnotatedBlock block, double ratio, LanguageTag targetLanguage) {
    List<AlignedPair> pairs = new ArrayList<>();
    for (Step step : steps(block, ratio)) {
      List<Annotated> source = sub(block.source, step.source());
      List<Annotated> target = sub(block.target, step.target());
      List<Bead> beads =
          block.block.kind() == Block.Kind.SPEECH && !source.isEmpty() && !target.isEmpty()
              ? beads(source, target, ratio, block.block.speaker(), targetLanguage)
              : List.of();
      pairs.add(new AlignedPair(block.block.kind(), block.block.speaker(), source, target, beads));
    }
    return pairs;
  }

  private static List<Step> steps(AnnotatedBlock block, double ratio) {
    if (block.source.size() <= 1 && block.target.size() <= 1) {
      return List.of(new Step(new Span(0, block.source.size()), new Span(0, block.target.size())));
    }
    return new SequenceAligner(
            block.source.stream().map(Aligner::unit).toList(),
            block.target.stream().map(Aligner::unit).toList(),
            ratio,
            false)
        .align();
  }

  private static <T> List<T> sub(List<T> list, Span span) {
    return list.subList(span.start(), span.end());
  }

  private static List<Bead> beads(
      List<Annotated> source,
      List<Annotated> target,
      double ratio,
      Optional<String> speaker,
      LanguageTag targetLanguage) {
    List<Sentence> sourceSentences = sentences(source);
    List<Sentence> targetSentences = sentences(target);
    List<Step> steps = new SequenceAligner(units(source), units(target), ratio, true).align();
    List<List<Sentence>> left = new ArrayList<>();
    List<List<Sentence>> right = new ArrayList<>();
    for (Step step : steps) {
      left.add(sub(sourceSentences, step.source()));
      right.add(sub(targetSentences, step.target()));
    }
    List<List<Link>> links = new MentionMatcher(source, target, left, right).links();
    List<Bead> beads = new ArrayList<>();
    for (int i = 0; i < steps.size(); i++) {
      beads.add(new Bead(targetLanguage, speaker, left.get(i), right.get(i), links.get(i)));
    }
    return beads;
  }

  private static List<Sentence> sentences(List<Annotated> side) {
    return side.stream().flatMap(each -> each.sentences().stream()).toList();
  }

  private static List<AlignmentUnit> units(List<Annotated> side) {
    List<AlignmentUnit> units = new ArrayList<>();
    for (Annotated each : side) {
      for (Sentence sentence : each.sentences()) {
        units.add(AlignmentUnit.of(each, sentence));
      }
    }
    return units;
  }
}
