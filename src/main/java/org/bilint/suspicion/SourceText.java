package org.bilint.suspicion;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.bilint.align.AlignedDocument;
import org.bilint.align.AlignedDocument.Fact;
import org.bilint.align.AlignedPair;
import org.bilint.annotate.Annotated;
import org.bilint.annotate.Word;
import org.bilint.text.Block;
import org.bilint.text.Place;
import org.bilint.text.Span;

/**
 * The English of a document: what was said, in document order, and who spoke.
 *
 * @param speeches the paragraphs of running text
 * @param speakers the words of the lines that name a speaker, which were typed and not heard, with
 *     how often each occurs
 * @param topics what is spoken about
 */
public record SourceText(
    List<Annotated> speeches, Map<String, Integer> speakers, Set<Topic> topics) {

  public SourceText {
    speeches = List.copyOf(speeches);
    speakers = Map.copyOf(speakers);
    topics = Set.copyOf(topics);
  }

  private static final Fact<SourceText> OF = new Fact<>(SourceText::read);

  public static SourceText of(AlignedDocument document) {
    return document.fact(OF);
  }

  private static SourceText read(AlignedDocument document) {
    List<Annotated> speeches = new ArrayList<>();
    Map<String, Integer> speakers = new HashMap<>();
    for (AlignedPair pair : document.pairs()) {
      if (pair.kind() == Block.Kind.SPEECH) {
        speeches.addAll(pair.source());
      } else {
        for (Annotated line : pair.source()) {
          line.words().forEach(word -> speakers.merge(word.text(), 1, Integer::sum));
        }
      }
    }
    return new SourceText(speeches, speakers, Topics.of(speeches));
  }

  /** The stretch from one word to another of the same segment. */
  static Place place(Annotated speech, Word first, Word last) {
    return new Place(speech.segment(), new Span(first.span().start(), last.span().end()));
  }

  /** Whether nothing but one blank or hyphen stands between a word and the next. */
  static boolean adjoin(Annotated speech, Word word, Word next) {
    int from = word.span().end();
    return next.span().start() == from + 1
        && " -\u00a0".indexOf(speech.segment().text().charAt(from)) >= 0;
  }
}
