package org.bilint.align;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bilint.align.AlignmentUnit.Anchors;
import org.bilint.align.names.Means;
import org.bilint.align.names.NameLink;
import org.bilint.align.names.NameMatcher;
import org.bilint.align.names.SourceName;
import org.bilint.align.words.Claim;
import org.bilint.align.words.Vocabulary;
import org.bilint.align.words.WordAligner;
import org.bilint.align.words.WordAlignment;
import org.bilint.annotate.Annotated;
import org.bilint.annotate.Name;
import org.bilint.annotate.Occurrence;
import org.bilint.annotate.Sentence;
import org.bilint.annotate.Word;
import org.bilint.bench.FreshCalls;
import org.bilint.lexicon.Lexicon;
import org.bilint.lexicon.Lexicons;
import org.bilint.lexicon.sound.NameBook;
import org.bilint.lexicon.sound.SoundMatcher;
import org.bilint.terms.TermLexicon;
import org.bilint.terms.Termbases;
import org.bilint.text.Document;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.Blackhole;

/**
 * What stands for what: annotated and aligned in one, as {@link Aligner} does it, and the parts of
 * aligning, each over what the others before it have left in an aligned document.
 */
public class AligningBenchmark {

  /** Target characters for one of the source, as in a call. */
  private static final double RATIO = 0.31;

  /** A document. */
  @State(Scope.Thread)
  public static class Read {

    private final FreshCalls calls = new FreshCalls();
    private final Aligner aligner = FreshCalls.aligner();
    Document document = calls.document();

    @Setup(Level.Invocation)
    public void prepare() {
      document = calls.document();
    }
  }

  /** An aligned document, and what knows how to align its parts. */
  @State(Scope.Thread)
  public static class Aligned {

    private final FreshCalls calls = new FreshCalls();
    private final Lexicon lexicon =
        Lexicons.stacked(List.of(Lexicons.bundled(), TermLexicon.of(Termbases.bundled())));
    final Vocabulary vocabulary = new Vocabulary(lexicon);
    final NameMatcher matcher =
        new NameMatcher(lexicon, NameBook.bundled(), SoundMatcher.bundled());
    AlignedDocument document = calls.aligned();

    @Setup(Level.Invocation)
    public void prepare() {
      document = calls.aligned();
    }

    /** Those that have beads. */
    List<AlignedPair> pairs() {
      return document.pairs().stream().filter(pair -> !pair.beads().isEmpty()).toList();
    }
  }

  @Benchmark
  public AlignedDocument annotateAndAlign(Read read) {
    return read.aligner.align(read.document);
  }

  @Benchmark
  public void sentences(Aligned aligned, Blackhole out) {
    WordAligner words = new WordAligner(aligned.vocabulary);
    for (AlignedPair pair : aligned.pairs()) {
      Anchors anchors = new Anchors();
      out.consume(
          new SequenceAligner(
                  units(pair.source(), anchors), units(pair.target(), anchors), RATIO, true)
              .align(() -> words.matches(words(pair.source()), sentences(pair.target()))));
    }
  }

  @Benchmark
  public void mentions(Aligned aligned, Blackhole out) {
    for (AlignedPair pair : aligned.pairs()) {
      out.consume(
          new MentionMatcher(
                  pair.source(),
                  pair.target(),
                  pair.beads().stream().map(Bead::source).toList(),
                  pair.beads().stream().map(Bead::target).toList())
              .links());
    }
  }

  @Benchmark
  public void names(Aligned aligned, Blackhole out) {
    for (AlignedPair pair : aligned.pairs()) {
      for (Bead bead : pair.beads()) {
        List<SourceName> names =
            bead.names().stream().map(link -> new SourceName(link.source(), link.name())).toList();
        out.consume(aligned.matcher.match(names, bead.target(), bead.targetLanguage()));
      }
    }
  }

  @Benchmark
  public List<WordAlignment> words(Aligned aligned) {
    WordAligner words = new WordAligner(aligned.vocabulary);
    for (AlignedPair pair : aligned.pairs()) {
      for (Bead bead : pair.beads()) {
        words.add(bead.source(), pair.source(), bead.target(), claims(bead));
      }
    }
    return words.align();
  }

  private static List<Claim> claims(Bead bead) {
    List<Claim> claims = new ArrayList<>();
    for (Link link : bead.links()) {
      claims.add(
          new Claim(link.source().map(Occurrence::place), link.target().map(Occurrence::place)));
    }
    for (NameLink name : bead.names()) {
      boolean word = name.means() == Means.TRANSLATED || name.name().kind() == Name.Kind.ACRONYM;
      if (name.means().found() && !word) {
        claims.add(new Claim(Optional.of(name.source()), name.target()));
      }
    }
    return claims;
  }

  private static List<AlignmentUnit> units(List<Annotated> side, Anchors anchors) {
    List<AlignmentUnit> units = new ArrayList<>();
    for (Annotated each : side) {
      each.sentences().forEach(one -> units.add(AlignmentUnit.of(each, one, anchors)));
    }
    return units;
  }

  private static List<List<Word>> words(List<Annotated> side) {
    List<List<Word>> words = new ArrayList<>();
    for (Annotated each : side) {
      each.sentences().forEach(one -> words.add(each.wordsIn(one.span())));
    }
    return words;
  }

  private static List<Sentence> sentences(List<Annotated> side) {
    return side.stream().flatMap(each -> each.sentences().stream()).toList();
  }
}
