package org.bilint.bitext;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bilint.align.AlignedDocument;
import org.bilint.align.AlignedPair;
import org.bilint.align.Bead;
import org.bilint.annotate.Annotated;
import org.bilint.annotate.Sentence;
import org.bilint.check.Check;
import org.bilint.check.Hit;
import org.bilint.text.LanguageTag;
import org.bilint.text.Place;
import org.bilint.text.Segment;
import org.bilint.text.Span;

/**
 * One bitext rule: where the source pattern stands in a bead, each match of the target pattern is a
 * finding.
 *
 * @param locale the one that the rule is for; empty for all Chinese
 * @param message with {@code \1} for the first token of the target pattern
 * @param suggestion the same, if the rule has one
 */
record BitextCheck(
    SourcePattern source,
    TargetPattern target,
    Optional<LanguageTag> locale,
    String message,
    Optional<String> suggestion)
    implements Check.OfDocument {

  @Override
  public List<Hit> check(AlignedDocument document) {
    List<Hit> hits = new ArrayList<>();
    if (locale.isPresent() && locale.get() != document.document().targetLanguage()) {
      return hits;
    }
    for (AlignedPair pair : document.pairs()) {
      Map<Segment, Annotated> paragraphs = new HashMap<>();
      pair.source().forEach(paragraph -> paragraphs.put(paragraph.segment(), paragraph));
      for (Bead bead : pair.beads()) {
        cause(bead, paragraphs).ifPresent(cause -> hits.addAll(hits(bead, cause)));
      }
    }
    return hits;
  }

  private Optional<Place> cause(Bead bead, Map<Segment, Annotated> paragraphs) {
    for (Sentence sentence : bead.source()) {
      Annotated paragraph = paragraphs.get(sentence.segment());
      if (paragraph != null) {
        Optional<Span> span = source.find(Token.of(paragraph, sentence));
        if (span.isPresent()) {
          return Optional.of(new Place(sentence.segment(), span.get()));
        }
      }
    }
    return Optional.empty();
  }

  private List<Hit> hits(Bead bead, Place cause) {
    List<Hit> hits = new ArrayList<>();
    for (Sentence sentence : bead.target()) {
      for (TargetPattern.Match match : target.matches(sentence.text())) {
        Place place = new Place(sentence.segment(), match.span().shift(sentence.span().start()));
        hits.add(
            new Hit(
                Optional.of(cause),
                Optional.of(place),
                Optional.empty(),
                Map.of("note", filled(message, match)),
                suggestion.map(text -> filled(text, match))));
      }
    }
    return hits;
  }

  /** With the texts of tokens for their numbers; a number without a token stays. */
  private static String filled(String text, TargetPattern.Match match) {
    String filled = text;
    // From the last, so that \1 leaves \12 alone.
    for (int i = match.tokens().size(); i > 0; i--) {
      filled = filled.replace("\\" + i, match.tokens().get(i - 1));
    }
    return filled;
  }
}
