package org.bilint.annotate;

import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import org.bilint.text.LanguageTag;
import org.bilint.text.Segment;
import org.bilint.text.Span;

/**
 * A segment with what was found in it, all lists in text order. Mentions do not overlap each other,
 * nor do words, nor do names.
 *
 * @param latinWords the words in Latin letters: what a translation may have kept
 * @param words the words of an English segment; empty for a Chinese one
 * @param names the names in an English segment; empty for a Chinese one
 */
public record Annotated(
    Segment segment,
    LanguageTag language,
    List<Sentence> sentences,
    List<Mention> mentions,
    List<Span> latinWords,
    List<Word> words,
    List<Name> names) {

  public Annotated {
    sentences = List.copyOf(sentences);
    mentions = sorted(mentions, Mention::span);
    latinWords = List.copyOf(latinWords);
    words = List.copyOf(words);
    names = sorted(names, Name::span);
  }

  /** Most lists come sorted. */
  private static <T> List<T> sorted(List<T> list, Function<T, Span> place) {
    for (int i = 1; i < list.size(); i++) {
      if (place.apply(list.get(i - 1)).compareTo(place.apply(list.get(i))) > 0) {
        return list.stream().sorted(Comparator.comparing(place)).toList();
      }
    }
    return List.copyOf(list);
  }

  /** A segment without words and names. */
  public Annotated(
      Segment segment,
      LanguageTag language,
      List<Sentence> sentences,
      List<Mention> mentions,
      List<Span> latinWords) {
    this(segment, language, sentences, mentions, latinWords, List.of(), List.of());
  }

  /**
   * The same segment with other names. The words in those that are likely or sure keep their
   * letters as lemmas.
   */
  public Annotated withNames(List<Name> names) {
    List<Word> named = NamedWords.of(words, names);
    return new Annotated(segment, language, sentences, mentions, latinWords, named, names);
  }

  /** The segment with its sentences and nothing else. */
  public Annotated outlined() {
    return new Annotated(segment, language, sentences, List.of(), List.of());
  }

  /** The mentions that lie within a span of the segment. */
  public List<Mention> mentionsIn(Span span) {
    return within(mentions, Mention::span, span);
  }

  /** The words in Latin letters that lie within a span of the segment. */
  public List<Span> latinWordsIn(Span span) {
    return within(latinWords, word -> word, span);
  }

  /** The words that lie within a span of the segment. */
  public List<Word> wordsIn(Span span) {
    return within(words, Word::span, span);
  }

  /** The names that lie within a span of the segment. */
  public List<Name> namesIn(Span span) {
    return within(names, Name::span, span);
  }

  /** Found by halving, so that asking for sentence after sentence stays linear. */
  private static <T> List<T> within(List<T> sorted, Function<T, Span> place, Span span) {
    int from = 0;
    int high = sorted.size();
    while (from < high) {
      int middle = (from + high) >>> 1;
      if (place.apply(sorted.get(middle)).start() >= span.start()) {
        high = middle;
      } else {
        from = middle + 1;
      }
    }
    int to = from;
    high = sorted.size();
    while (to < high) {
      int middle = (to + high) >>> 1;
      if (place.apply(sorted.get(middle)).end() > span.end()) {
        high = middle;
      } else {
        to = middle + 1;
      }
    }
    return sorted.subList(from, to);
  }
}
