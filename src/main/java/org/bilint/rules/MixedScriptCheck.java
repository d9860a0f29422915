package org.bilint.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bilint.align.Bead;
import org.bilint.annotate.Sentence;
import org.bilint.check.Check;
import org.bilint.check.Fix;
import org.bilint.check.Hit;
import org.bilint.locale.Scripts;
import org.bilint.text.Place;
import org.bilint.text.Span;

/** Simplified characters in Traditional text, and the reverse; one finding for each stretch. */
final class MixedScriptCheck implements Check.OfBead {

  @Override
  public List<Hit> check(Bead bead) {
    boolean traditional = bead.targetLanguage().isTraditional();
    List<Hit> hits = new ArrayList<>();
    for (Sentence sentence : bead.target()) {
      String text = sentence.text();
      Titles titles = new Titles(text);
      for (Span span : Scripts.bundled().foreign(text, traditional)) {
        if (!titles.contain(span) && !isJapanese(text, span)) {
          hits.add(
              hit(new Place(sentence.segment(), span.shift(sentence.span().start())), traditional));
        }
      }
    }
    return hits;
  }

  /** Kana beside it: a Japanese name or title is quoted as it is. */
  private static boolean isJapanese(String text, Span span) {
    return span.start() > 0 && isKana(text.charAt(span.start() - 1))
        || span.end() < text.length() && isKana(text.charAt(span.end()));
  }

  private static boolean isKana(char c) {
    return c >= '\u3041' && c <= '\u30FF' && c != '\u30FB';
  }

  private static Hit hit(Place place, boolean traditional) {
    Optional<String> converted = Scripts.bundled().converted(place.text());
    return new Hit(
        Optional.empty(),
        Optional.of(place),
        Optional.empty(),
        Map.of(
            "script",
            traditional ? "Traditional" : "Simplified",
            "converted",
            converted.map(text -> "; here it is " + text).orElse("")),
        converted,
        converted.map(text -> Fix.safe(place, text)));
  }
}
