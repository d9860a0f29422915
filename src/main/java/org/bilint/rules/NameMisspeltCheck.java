package org.bilint.rules;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.commons.text.similarity.LevenshteinDistance;
import org.bilint.align.Bead;
import org.bilint.align.names.NameLink;
import org.bilint.align.words.SourceWord;
import org.bilint.align.words.TargetWord;
import org.bilint.annotate.Name;
import org.bilint.check.Check;
import org.bilint.check.Hit;
import org.bilint.text.Place;

/** A name that stays in Latin letters and is spelled otherwise: Susan Albright for Albrecht. */
final class NameMisspeltCheck implements Check.OfBead {

  /** Shorter words resemble too many others. */
  private static final int SHORTEST = 5;

  /** One letter in so many may differ. */
  private static final int LETTERS = 3;

  private static final Pattern WORD = Pattern.compile("\\p{Lu}[\\p{L}'’]+");
  private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");

  @Override
  public List<Hit> check(Bead bead) {
    List<TargetWord> kept =
        bead.words().target().stream().filter(word -> isWord(word.place())).toList();
    if (kept.isEmpty()) {
      return List.of();
    }
    Set<String> said =
        bead.words().source().stream()
            .map(word -> folded(word.place()))
            .collect(Collectors.toSet());
    Set<String> stand = kept.stream().map(word -> folded(word.place())).collect(Collectors.toSet());
    List<Hit> hits = new ArrayList<>();
    for (SourceWord word : bead.words().source()) {
      if (isWord(word.place())
          && !stand.contains(folded(word.place()))
          && bead.names().stream().anyMatch(name -> holds(name, word.place()))) {
        kept.stream()
            .filter(other -> !said.contains(folded(other.place())))
            .filter(other -> resemble(folded(word.place()), folded(other.place())))
            .findFirst()
            .map(other -> hit(word.place(), other.place()))
            .ifPresent(hits::add);
      }
    }
    return hits;
  }

  private static boolean isWord(Place place) {
    return place.span().length() >= SHORTEST && WORD.matcher(place.text()).matches();
  }

  /** Whether a word is part of a name that is there in other respects; else others tell of it. */
  private static boolean holds(NameLink name, Place word) {
    return name.means().found()
        && name.name().kind() != Name.Kind.ACRONYM
        && name.source().segment().equals(word.segment())
        && name.source().span().contains(word.span());
  }

  private static boolean resemble(String a, String b) {
    // A plural, or a longer form of the same name, is no slip.
    return a.charAt(0) == b.charAt(0)
        && !a.startsWith(b)
        && !b.startsWith(a)
        && LevenshteinDistance.getDefaultInstance().apply(a, b)
            <= Math.max(a.length(), b.length()) / LETTERS;
  }

  private static String folded(Place place) {
    String plain = Normalizer.normalize(place.text(), Normalizer.Form.NFD);
    return ACCENTS.matcher(plain).replaceAll("").toLowerCase(Locale.ROOT);
  }

  private static Hit hit(Place source, Place target) {
    return new Hit(
        Optional.of(source),
        Optional.of(target),
        Optional.empty(),
        Map.of(),
        Optional.of(source.text()));
  }
}
