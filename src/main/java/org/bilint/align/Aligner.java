package org.bilint.align;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.bilint.align.AlignmentUnit.Anchors;
import org.bilint.align.SequenceAligner.Step;
import org.bilint.align.names.Means;
import org.bilint.align.names.NameLink;
import org.bilint.align.names.NameMatcher;
import org.bilint.align.names.SourceName;
import org.bilint.align.words.Claim;
import org.bilint.align.words.Vocabulary;
import org.bilint.align.words.WordAligner;
import org.bilint.align.words.WordAlignment;
import org.bilint.annotate.Annotated;
import org.bilint.annotate.Annotator;
import org.bilint.annotate.Name;
import org.bilint.annotate.Occurrence;
import org.bilint.annotate.Quantity;
import org.bilint.annotate.Sentence;
import org.bilint.annotate.Word;
import org.bilint.lexicon.Lexicon;
import org.bilint.lexicon.sound.NameBook;
import org.bilint.lexicon.sound.SoundMatcher;
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

  private final Vocabulary vocabulary;
  private final NameMatcher names;

  /** An aligner may serve many documents, and several threads. */
  public Aligner(Lexicon lexicon) {
    this.vocabulary = new Vocabulary(lexicon);
    this.names = new NameMatcher(lexicon, NameBook.bundled(), SoundMatcher.bundled());
  }

  /** Reads now what every aligner needs whatever its lexicon, so that the first need not wait. */
  public static void prepare() {
    NameBook.bundled();
    SoundMatcher.bundled();
  }

  /** The pairs of a document with their beads, mentions, names and words linked. */
  public AlignedDocument align(Document document) {
    List<AnnotatedBlock> blocks = annotate(document);
    double ratio = ratio(blocks);
    List<PairDraft> drafts = new ArrayList<>();
    WordAligner words = new WordAligner(vocabulary);
    for (AnnotatedBlock block : blocks) {
      for (PairDraft draft : pairs(block, ratio, document.targetLanguage(), words)) {
        drafts.add(draft);
        draft.beads.forEach(bead -> bead.addTo(words, draft.source));
      }
    }
    Iterator<WordAlignment> aligned = words.align().iterator();
    return new AlignedDocument(
        document,
        BareMoney.blamed(
            drafts.stream().map(draft -> draft.pair(document.targetLanguage(), aligned)).toList()));
  }

  /** Segments are annotated beside each other; their order is kept. */
  private static List<AnnotatedBlock> annotate(Document document) {
    List<Block> blocks = document.blocks();
    Iterator<Annotated> source =
        Annotator.settle(annotate(blocks, Block::source, document.sourceLanguage())).iterator();
    Iterator<Annotated> target =
        annotate(blocks, Block::target, document.targetLanguage()).iterator();
    return blocks.stream()
        .map(
            block ->
                new AnnotatedBlock(
                    block, next(source, block.source()), next(target, block.target())))
        .toList();
  }

  private static List<Annotated> annotate(
      List<Block> blocks, Function<Block, List<Segment>> side, LanguageTag language) {
    return blocks.parallelStream()
        .flatMap(block -> side.apply(block).stream())
        .map(segment -> Annotator.annotate(segment, language))
        .toList();
  }

  private static List<Annotated> next(Iterator<Annotated> annotated, List<Segment> segments) {
    return segments.stream().map(any -> annotated.next()).toList();
  }

  /** A bead whose words wait for the rest of the document. */
  private record BeadDraft(
      List<Sentence> source, List<Sentence> target, List<Link> links, List<NameLink> names) {

    void addTo(WordAligner aligner, List<Annotated> segments) {
      List<Claim> claims = new ArrayList<>();
      for (Link link : links) {
        claims.add(
            new Claim(link.source().map(Occurrence::place), link.target().map(Occurrence::place)));
      }
      for (NameLink name : names) {
        boolean word = name.means() == Means.TRANSLATED || name.name().kind() == Name.Kind.ACRONYM;
        if (name.means().found() && !word) {
          claims.add(new Claim(Optional.of(name.source()), name.target()));
        }
      }
      aligner.add(source, segments, target, claims);
    }
  }

  private record PairDraft(
      Block block, List<Annotated> source, List<Annotated> target, List<BeadDraft> beads) {

    AlignedPair pair(LanguageTag language, Iterator<WordAlignment> words) {
      List<Bead> finished = new ArrayList<>();
      for (BeadDraft bead : beads) {
        finished.add(
            new Bead(
                language,
                block.speaker(),
                bead.source,
                bead.target,
                bead.links,
                bead.names,
                words.next()));
      }
      return new AlignedPair(block.kind(), block.speaker(), source, target, finished);
    }
  }

  private record AnnotatedBlock(Block block, List<Annotated> source, List<Annotated> target) {}

  /** Measured over the blocks that are beyond doubt, one paragraph on each side. */
  private static double ratio(List<AnnotatedBlock> blocks) {
    double source = PRIOR;
    double target = PRIOR * USUAL_RATIO;
    for (AnnotatedBlock block : blocks) {
      if (block.source.size() == 1 && block.target.size() == 1) {
        source += length(block.source.get(0));
        target += length(block.target.get(0));
      }
    }
    return target / source;
  }

  private static double length(Annotated annotated) {
    return AlignmentUnit.length(annotated, annotated.segment().span());
  }

  private static List<AlignmentUnit> paragraphs(List<Annotated> side, Anchors anchors) {
    return side.stream()
        .map(each -> AlignmentUnit.of(each, each.segment().span(), anchors))
        .toList();
  }

  private List<PairDraft> pairs(
      AnnotatedBlock block, double ratio, LanguageTag targetLanguage, WordAligner words) {
    List<PairDraft> pairs = new ArrayList<>();
    for (Step step : steps(block, ratio, words)) {
      List<Annotated> source = sub(block.source, step.source());
      List<Annotated> target = sub(block.target, step.target());
      List<BeadDraft> beads =
          block.block.kind() == Block.Kind.SPEECH && !source.isEmpty() && !target.isEmpty()
              ? beads(source, target, ratio, targetLanguage, words)
              : List.of();
      pairs.add(new PairDraft(block.block, source, target, beads));
    }
    return pairs;
  }

  private static List<Step> steps(AnnotatedBlock block, double ratio, WordAligner words) {
    if (block.source.size() <= 1 && block.target.size() <= 1) {
      return List.of(new Step(new Span(0, block.source.size()), new Span(0, block.target.size())));
    }
    Anchors anchors = new Anchors();
    SequenceAligner aligner =
        new SequenceAligner(
            paragraphs(block.source, anchors), paragraphs(block.target, anchors), ratio, false);
    // One paragraph beside several: as a rule it was pasted twice or reworded, and each of the
    // several has its words. Numbers and length tell better.
    return block.source.size() == 1 || block.target.size() == 1
        ? aligner.align()
        : aligner.align(
            () ->
                words.matches(
                    block.source.stream().map(Annotated::words).toList(),
                    block.target.stream()
                        .map(each -> new Sentence(each.segment(), each.segment().span()))
                        .toList()));
  }

  private static <T> List<T> sub(List<T> list, Span span) {
    return list.subList(span.start(), span.end());
  }

  private List<BeadDraft> beads(
      List<Annotated> source,
      List<Annotated> target,
      double ratio,
      LanguageTag language,
      WordAligner words) {
    List<Sentence> sourceSentences = sentences(source);
    List<Sentence> targetSentences = sentences(target);
    Anchors anchors = new Anchors();
    List<Step> steps =
        new SequenceAligner(units(source, anchors), units(target, anchors), ratio, true)
            .align(() -> words.matches(words(source), targetSentences));
    List<List<Sentence>> left = new ArrayList<>();
    List<List<Sentence>> right = new ArrayList<>();
    for (Step step : steps) {
      left.add(sub(sourceSentences, step.source()));
      right.add(sub(targetSentences, step.target()));
    }
    List<List<Link>> links = new MentionMatcher(source, target, left, right).links();
    List<BeadDraft> beads = new ArrayList<>();
    for (int i = 0; i < steps.size(); i++) {
      List<NameLink> found = names.match(sourceNames(left.get(i), source), right.get(i), language);
      beads.add(new BeadDraft(left.get(i), right.get(i), links.get(i), found));
    }
    return beads;
  }

  private static List<SourceName> sourceNames(List<Sentence> bead, List<Annotated> side) {
    List<SourceName> names = new ArrayList<>();
    for (Sentence sentence : bead) {
      for (Annotated annotated : side) {
        if (annotated.segment().equals(sentence.segment())) {
          for (Name name : annotated.namesIn(sentence.span())) {
            if (!isUnit(name, annotated)) {
              names.add(SourceName.of(annotated.segment(), name));
            }
          }
        }
      }
    }
    return names;
  }

  /** Fahrenheit in 90 degrees Fahrenheit, which belongs to the quantity. */
  private static boolean isUnit(Name name, Annotated annotated) {
    return annotated.mentions().stream()
        .anyMatch(mention -> mention instanceof Quantity && mention.span().contains(name.span()));
  }

  private static List<Sentence> sentences(List<Annotated> side) {
    return side.stream().flatMap(each -> each.sentences().stream()).toList();
  }

  private static List<List<Word>> words(List<Annotated> side) {
    List<List<Word>> words = new ArrayList<>();
    for (Annotated each : side) {
      each.sentences().forEach(sentence -> words.add(each.wordsIn(sentence.span())));
    }
    return words;
  }

  private static List<AlignmentUnit> units(List<Annotated> side, Anchors anchors) {
    List<AlignmentUnit> units = new ArrayList<>();
    for (Annotated each : side) {
      for (Sentence sentence : each.sentences()) {
        units.add(AlignmentUnit.of(each, sentence, anchors));
      }
    }
    return units;
  }
}
