package org.bilint.grammar;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bilint.align.AlignedDocument;
import org.bilint.align.AlignedPair;
import org.bilint.annotate.Annotated;
import org.bilint.annotate.Name;
import org.bilint.annotate.Sentence;
import org.bilint.check.Check;
import org.bilint.check.Hit;
import org.bilint.check.Parameters;
import org.bilint.check.Severity;
import org.bilint.text.Block;
import org.bilint.text.Place;
import org.bilint.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * LanguageTool's findings on one side, sentence by sentence. It is started with the first sentence
 * and then kept: what it answers depends on the sentence alone.
 */
public final class GrammarCheck implements Check.OfDocument {

  /** A sentence of more characters is a table or a log, and would cost LanguageTool too much. */
  private static final int LONGEST = 2_000;

  private final Side side;
  private @Nullable Proofreader proofreader;

  private GrammarCheck(Side side) {
    this.side = side;
  }

  /** With the parameter {@code side}: {@code source} or {@code target}. */
  public static Check of(Parameters parameters) {
    return new GrammarCheck(parameters.only("side").oneOf(Side.class, "side"));
  }

  @Override
  public List<Hit> check(AlignedDocument document) {
    List<Hit> hits = new ArrayList<>();
    for (AlignedPair pair : document.pairs()) {
      if (pair.kind() == Block.Kind.SPEECH) {
        for (Annotated paragraph : side.of(pair)) {
          for (Sentence sentence : paragraph.sentences()) {
            if (sentence.span().length() <= LONGEST) {
              hits.addAll(hits(paragraph, sentence));
            }
          }
        }
      }
    }
    return hits;
  }

  private List<Hit> hits(Annotated paragraph, Sentence sentence) {
    List<Hit> hits = new ArrayList<>();
    for (Remark remark : read(side.readable(sentence.text()))) {
      Span span = remark.span().shift(sentence.span().start());
      if (!isName(paragraph, span)) {
        hits.add(hit(new Place(sentence.segment(), span), paragraph, remark));
      }
    }
    return hits;
  }

  /** LanguageTool is not made for two threads at once. */
  private synchronized List<Remark> read(String text) {
    Proofreader reader = proofreader;
    if (reader == null) {
      reader = Proofreader.start(side.language(), Selection.load(side.table()));
      proofreader = reader;
    }
    return reader.read(text);
  }

  /** Names have a grammar of their own: the Roa Roa Hotel, the This Morning presenter. */
  private static boolean isName(Annotated paragraph, Span span) {
    return paragraph.names().stream()
        .anyMatch(
            name -> name.certainty() != Name.Certainty.POSSIBLE && name.span().overlaps(span));
  }

  private Hit hit(Place place, Annotated paragraph, Remark remark) {
    Map<String, String> details = Map.of("remark", remark.message(), "rule", remark.rule());
    Optional<Place> here = Optional.of(place);
    Optional<Severity> severity = Optional.of(remark.severity());
    return side == Side.SOURCE
        ? new Hit(here, Optional.empty(), severity, details, Optional.empty())
        : new Hit(
            Optional.empty(),
            here,
            severity,
            details,
            // What LanguageTool offers is Simplified.
            remark.replacement().filter(text -> !paragraph.language().isTraditional()));
  }
}
