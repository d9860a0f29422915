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
import org.bilint.check.Severity;
import org.bilint.locale.ForeignWords;
import org.bilint.locale.Wording;
import org.bilint.text.LanguageTag;
import org.bilint.text.Place;

/** A word that another region says: 視頻 in a Taiwanese text, 軟體 in one for the Mainland. */
final class ForeignWordingCheck implements Check.OfBead {

  @Override
  public List<Hit> check(Bead bead) {
    ForeignWords words = ForeignWords.to(bead.targetLanguage());
    List<Hit> hits = new ArrayList<>();
    WordOrigins origins = null;
    for (Sentence sentence : bead.target()) {
      String text = sentence.text();
      Titles titles = new Titles(text);
      for (ForeignWords.Occurrence each : words.in(text)) {
        if (titles.contain(each.span())) {
          continue;
        }
        origins = origins == null ? new WordOrigins(bead) : origins;
        Place place = new Place(sentence.segment(), each.span().shift(sentence.span().start()));
        if (!origins.isCut(place)) {
          hit(place, each.senses(), origins, bead.targetLanguage()).ifPresent(hits::add);
        }
      }
    }
    return hits;
  }

  private static Optional<Hit> hit(
      Place place, List<Wording> senses, WordOrigins origins, LanguageTag locale) {
    for (Wording sense : senses) {
      if (sense.isCertain()) {
        return Optional.of(hit(place, origins.of(place), sense, senses.size() == 1, locale));
      }
      Optional<Place> source = origins.among(place, sense.english());
      if (source.isPresent() && (sense.nearby().isEmpty() || origins.has(sense.nearby()))) {
        return Optional.of(hit(place, source, sense, false, locale));
      }
    }
    return Optional.empty();
  }

  private static Hit hit(
      Place place, Optional<Place> source, Wording sense, boolean sole, LanguageTag locale) {
    String suggestion = sense.local().get(0);
    boolean safe = sole && sense.local().size() == 1;
    return new Hit(
        source,
        Optional.of(place),
        sense.misleads() ? Optional.of(Severity.MAJOR) : Optional.empty(),
        Map.of(
            "local", String.join("/", sense.local()),
            "origin", name(sense.origins().get(0)),
            "here", name(locale)),
        Optional.of(suggestion),
        safe ? Optional.of(Fix.safe(place, suggestion)) : Optional.empty());
  }

  private static String name(LanguageTag locale) {
    return switch (locale) {
      case ZH_TW -> "Taiwan";
      case ZH_CN -> "Mainland";
      case ZH_HK -> "Hong Kong";
      case EN -> locale.tag();
    };
  }
}
