package org.bilint.rules;

import com.google.re2j.Pattern;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bilint.align.Bead;
import org.bilint.check.Check;
import org.bilint.check.Hit;
import org.bilint.check.ParameterException;
import org.bilint.check.Parameters;
import org.bilint.text.Place;

/**
 * What must not stand in the translation; with {@code source}, only where that stands in the
 * source.
 *
 * @param target one hit for each match
 * @param source if there are any, one of them must match, and the hit points at the first match
 * @param replacement the suggestion, with {@code $1} for a group of the target pattern
 */
record Forbid(
    List<SentencePattern> target, List<SentencePattern> source, Optional<String> replacement)
    implements Check.OfBead {

  static Check of(Parameters parameters) {
    parameters.only("target", "source", "replacement");
    Forbid check =
        new Forbid(
            SentencePattern.some(parameters, "target"),
            SentencePattern.all(parameters, "source"),
            parameters.optional("replacement"));
    check.replacement.ifPresent(check::requireGroups);
    return check;
  }

  @Override
  public List<Hit> check(Bead bead) {
    Optional<Place> cause = SentencePattern.first(source, bead.source());
    if (cause.isEmpty() && !source.isEmpty()) {
      return List.of();
    }
    List<Hit> hits = new ArrayList<>();
    for (SentencePattern pattern : target) {
      for (Place place : pattern.places(bead.target())) {
        Optional<String> suggestion =
            replacement.map(text -> pattern.pattern().matcher(place.text()).replaceFirst(text));
        hits.add(new Hit(cause, Optional.of(place), Optional.empty(), Map.of(), suggestion));
      }
    }
    return hits;
  }

  private void requireGroups(String text) {
    for (SentencePattern one : target) {
      try {
        // Groups are looked up only when something matches, so this makes something match.
        Pattern.compile("(?:" + one.pattern() + ")|sample").matcher("sample").replaceFirst(text);
      } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
        throw new ParameterException(
            "replacement", "`" + text + "` names a group that `" + one.pattern() + "` lacks");
      }
    }
  }
}
