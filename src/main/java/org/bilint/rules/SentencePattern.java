package org.bilint.rules;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import com.google.re2j.PatternSyntaxException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bilint.annotate.Sentence;
import org.bilint.check.ParameterException;
import org.bilint.check.Parameters;
import org.bilint.text.Place;
import org.bilint.text.Span;

/**
 * A pattern of a rule, in RE2's syntax: it has no look-around and no back-references, so that no
 * pattern that a user writes can take exponential time.
 */
record SentencePattern(Pattern pattern) {

  /** The patterns of a parameter. */
  static List<SentencePattern> all(Parameters parameters, String name) {
    return parameters.all(name).stream().map(text -> compile(name, text)).toList();
  }

  /** The patterns of a parameter that must have some. */
  static List<SentencePattern> some(Parameters parameters, String name) {
    List<SentencePattern> all = all(parameters, name);
    if (all.isEmpty()) {
      throw new ParameterException(name, "`with." + name + "` needs a pattern");
    }
    return all;
  }

  private static SentencePattern compile(String name, String text) {
    try {
      Pattern pattern = Pattern.compile(text);
      if (pattern.matcher("").find()) {
        throw new ParameterException(name, "the pattern `" + text + "` matches the empty text");
      }
      return new SentencePattern(pattern);
    } catch (PatternSyntaxException e) {
      throw new ParameterException(name, "not a pattern: " + e.getMessage());
    }
  }

  /** Where the pattern matches, sentence by sentence. */
  List<Place> places(List<Sentence> sentences) {
    List<Place> places = new ArrayList<>();
    for (Sentence sentence : sentences) {
      Matcher matcher = pattern.matcher(sentence.text());
      while (matcher.find()) {
        if (matcher.end() > matcher.start()) {
          Span span = new Span(matcher.start(), matcher.end()).shift(sentence.span().start());
          places.add(new Place(sentence.segment(), span));
        }
      }
    }
    return places;
  }

  /** The first place at which one of the patterns matches. */
  static Optional<Place> first(List<SentencePattern> patterns, List<Sentence> sentences) {
    return patterns.stream()
        .flatMap(pattern -> pattern.places(sentences).stream())
        .min(Place::compareTo);
  }
}
