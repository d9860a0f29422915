package org.bilint.annotate;

import java.util.ArrayList;
import java.util.List;
import org.bilint.annotate.english.EnglishNames;
import org.bilint.annotate.english.EnglishWords;
import org.bilint.bench.FreshCalls;
import org.bilint.text.Block;
import org.bilint.text.Document;
import org.bilint.text.Segment;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.Blackhole;

/** What each language says, as a whole and in its parts. */
public class AnnotatingBenchmark {

  /** A document. */
  @State(Scope.Thread)
  public static class Read {

    private final FreshCalls calls = new FreshCalls();
    Document document = calls.document();

    @Setup(Level.Invocation)
    public void prepare() {
      document = calls.document();
    }
  }

  /** A document whose parts that come before the names are there. */
  @State(Scope.Thread)
  public static class Known {

    List<Annotated> source = List.of();

    @Setup(Level.Invocation)
    public void prepare(Read read) {
      source = source(read.document);
    }
  }

  private static List<Annotated> source(Document document) {
    List<Annotated> all = new ArrayList<>();
    for (Block block : document.blocks()) {
      for (Segment segment : block.source()) {
        all.add(Annotator.annotate(segment, document.sourceLanguage()));
      }
    }
    return all;
  }

  @Benchmark
  public void annotate(Read read, Blackhole out) {
    Document document = read.document;
    out.consume(Annotator.settle(source(document)));
    for (Block block : document.blocks()) {
      for (Segment segment : block.target()) {
        out.consume(Annotator.annotate(segment, document.targetLanguage()));
      }
    }
  }

  @Benchmark
  public void sentences(Read read, Blackhole out) {
    Document document = read.document;
    for (Block block : document.blocks()) {
      block.source().forEach(each -> out.consume(Sentences.of(each, document.sourceLanguage())));
      block.target().forEach(each -> out.consume(Sentences.of(each, document.targetLanguage())));
    }
  }

  @Benchmark
  public void mentions(Read read, Blackhole out) {
    Document document = read.document;
    for (Block block : document.blocks()) {
      for (Segment segment : block.source()) {
        out.consume(Annotator.mentions(segment.text(), document.sourceLanguage()));
      }
      for (Segment segment : block.target()) {
        out.consume(Annotator.mentions(segment.text(), document.targetLanguage()));
      }
    }
  }

  @Benchmark
  public void words(Read read, Blackhole out) {
    for (Block block : read.document.blocks()) {
      block.source().forEach(each -> out.consume(EnglishWords.of(each.text())));
    }
  }

  @Benchmark
  public void names(Known known, Blackhole out) {
    List<Annotated> named = new ArrayList<>();
    for (Annotated each : known.source) {
      List<Name> names =
          EnglishNames.find(each.segment().text(), each.sentences(), each.words(), each.mentions());
      named.add(each.withNames(names));
    }
    out.consume(Annotator.settle(named));
  }

  /** No stage does this: checks ask for the sentences that they must know it of. */
  @Benchmark
  public void partsOfSpeech(Known known, Blackhole out) {
    for (Annotated each : known.source) {
      each.sentences().forEach(sentence -> out.consume(PartsOfSpeech.of(each, sentence)));
    }
  }
}
