package org.bilint.align.words;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.bilint.annotate.Annotated;
import org.bilint.annotate.Sentence;
import org.bilint.annotate.Word;
import org.bilint.annotate.WordClass;
import org.bilint.text.Place;
import org.bilint.text.Span;

/** Reads the words of beads, with what the lexicon gives for them. Made for one document. */
final class WordReader {

  private final Vocabulary vocabulary;
  private final GlossCache glosses;
  private final Wanted wanted = new Wanted();

  WordReader(Vocabulary vocabulary, GlossCache glosses) {
    this.vocabulary = vocabulary;
    this.glosses = glosses;
  }

  BeadWords read(
      List<Sentence> sourceSentences,
      List<Annotated> source,
      List<Sentence> targetSentences,
      List<Claim> claims) {
    List<Claim> ordered = ClaimMarks.inOrder(claims);
    TargetText text = new TargetText(targetSentences);
    int[] marks = new int[text.simplified().length()];
    for (int i = 0; i < ordered.size(); i++) {
      int mark = i + 1;
      ordered.get(i).target().ifPresent(place -> text.mark(place, marks, mark));
    }
    List<Integer> sourceClaims = new ArrayList<>();
    List<SourceWord> words = sourceWords(sourceSentences, source, ordered, sourceClaims);
    List<Glosses> given = new ArrayList<>();
    wanted.clear();
    for (SourceWord word : words) {
      Glosses each = word.isFree() || isNumeral(word) ? glosses.of(word.word()) : Glosses.NONE;
      given.add(each);
      wanted.add(each);
    }
    Expressions expressions =
        new Expressions(vocabulary.lexicon(), words, text.simplified(), ClaimMarks.any(marks));
    expressions.renderings().forEach(wanted::add);
    List<Span> spans = spans(text.simplified());
    int[] targetClaims =
        spans.stream().mapToInt(span -> ClaimMarks.of(marks, span.start(), span.end())).toArray();
    List<TargetWord> targets = new ArrayList<>(spans.size());
    for (int j = 0; j < targetClaims.length; j++) {
      targets.add(targetWord(text, spans.get(j), targetClaims[j] > 0));
    }
    return new BeadWords(
        words,
        targets,
        given,
        expressions.links(spans),
        ClaimMarks.links(
            sourceClaims.stream().mapToInt(Integer::intValue).toArray(), targetClaims));
  }

  private static boolean isNumeral(SourceWord word) {
    return word.word().isOnly(WordClass.NUMBER) && Character.isLetter(word.key().charAt(0));
  }

  private List<SourceWord> sourceWords(
      List<Sentence> sentences,
      List<Annotated> segments,
      List<Claim> claims,
      List<Integer> claimOf) {
    List<SourceWord> words = new ArrayList<>();
    for (Sentence sentence : sentences) {
      int[] marks = new int[sentence.span().length()];
      for (int i = 0; i < claims.size(); i++) {
        int mark = i + 1;
        claims.get(i).source().ifPresent(place -> mark(place, sentence, marks, mark));
      }
      boolean opens = true;
      for (Annotated annotated : segments) {
        if (annotated.segment().equals(sentence.segment())) {
          for (Word word : annotated.wordsIn(sentence.span())) {
            int claim = marks[word.span().start() - sentence.span().start()];
            words.add(sourceWord(sentence, word, opens, claim > 0));
            claimOf.add(claim);
            opens = false;
          }
        }
      }
    }
    return words;
  }

  private static void mark(Place place, Sentence sentence, int[] marks, int mark) {
    Span span = sentence.span();
    if (place.segment().equals(sentence.segment()) && place.span().overlaps(span)) {
      Arrays.fill(
          marks,
          Math.max(0, place.span().start() - span.start()),
          Math.min(span.length(), place.span().end() - span.start()),
          mark);
    }
  }

  private SourceWord sourceWord(Sentence sentence, Word word, boolean opens, boolean claimed) {
    boolean named = !opens && Character.isUpperCase(word.text().charAt(0));
    Vocabulary.English known = vocabulary.of(word);
    String key = named ? word.text() : known.lemma();
    boolean content =
        !known.light() && !word.isOnly(WordClass.FUNCTION) && !word.isOnly(WordClass.NUMBER);
    Place place = new Place(sentence.segment(), word.span());
    return new SourceWord(place, word, key, opens, content, claimed);
  }

  /** Words of letters or digits; marks are none. */
  private List<Span> spans(String simplified) {
    List<Span> spans = vocabulary.cutter().of(simplified, wanted);
    spans.removeIf(span -> !Character.isLetterOrDigit(simplified.charAt(span.start())));
    return spans;
  }

  private TargetWord targetWord(TargetText text, Span span, boolean claimed) {
    Vocabulary.Chinese known = vocabulary.of(text.simplified(), span.start(), span.end());
    return new TargetWord(text.place(span), known.key(), known.content(), claimed);
  }
}
