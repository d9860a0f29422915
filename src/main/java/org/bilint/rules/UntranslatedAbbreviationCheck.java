package org.bilint.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bilint.align.Bead;
import org.bilint.align.words.SourceWord;
import org.bilint.align.words.TargetWord;
import org.bilint.check.Check;
import org.bilint.check.Hit;
import org.bilint.lexicon.sound.KnownName;
import org.bilint.lexicon.sound.NameBook;
import org.bilint.text.Place;
import org.bilint.text.Span;

/** An abbreviation that Chinese readers do not use, left as it is: IR, GenAI. */
final class UntranslatedAbbreviationCheck implements Check.OfBead {

  private final NameBook names;

  UntranslatedAbbreviationCheck(NameBook names) {
    this.names = names;
  }

  @Override
  public List<Hit> check(Bead bead) {
    List<Hit> hits = new ArrayList<>();
    for (TargetWord word : bead.words().target()) {
      String text = word.place().text();
      if (Character.isUpperCase(text.charAt(0)) && !isBracketed(word.place())) {
        Optional<KnownName> known =
            names.find(text).stream()
                .filter(each -> each.kind() == KnownName.Kind.ACRONYM)
                .filter(each -> each.latin() == KnownName.Latin.TRANSLATE)
                .findFirst();
        Optional<Place> source =
            bead.words().source().stream()
                .filter(each -> each.word().text().equals(text))
                .map(SourceWord::place)
                .findFirst();
        if (known.isPresent() && source.isPresent()) {
          hits.add(
              new Hit(
                  source,
                  Optional.of(word.place()),
                  Optional.empty(),
                  Map.of(),
                  known.get().preferred(bead.targetLanguage())));
        }
      }
    }
    return hits;
  }

  /** Whether it stands in brackets, beside its Chinese. */
  private static boolean isBracketed(Place place) {
    String line = place.segment().text();
    Span span = place.span();
    return (span.start() > 0 && "(（".indexOf(line.charAt(span.start() - 1)) >= 0)
        || (span.end() < line.length() && ")）(（".indexOf(line.charAt(span.end())) >= 0);
  }
}
