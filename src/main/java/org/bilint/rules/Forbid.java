package org.bilint.rules;

import com.google.re2j.Pattern;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bilint.align.Bead;
import org.bilint.check.Check;
import org.bilint.check.Fix;
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
 * @param safety whether a program may write the suggestion
 */
record Forbid(
    List<SentencePattern> target,
    List<SentencePattern> source,
    Optional<String> replacement,
    Fix.Safety safety)
    implements Check.OfBead {

  static Check of(Parameters parameters) {
    parameters.only("target", "source", "replacement", "safe");
    Forbid check =
        new Forbid(
            SentencePattern.some(parameters, "target"),
            SentencePattern.all(parameters, "source"),
            parameters.optional("replacement"),
            safety(parameters));
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
        Optional<Fix> fix =
            suggestion.map(text -> new Fix(safety, List.of(new Fix.Edit(place, text))));
        hits.add(new Hit(cause, Optional.of(place), Optional.empty(), Map.of(), suggestion, fix));
      }
    }
    return hits;
  }

  private static Fix.Safety safety(Parameters parameters) {
    String safe = parameters.optional("safe").orElse("false");
    if (!safe.equals("true") && !safe.equals("false")) {
      throw new ParameterException("safe", "`with.safe` must be true or false");
    }
    if (safe.equals("true") && parameters.optional("replacement").isEmpty()) {
      throw new ParameterException("safe", "`with.safe` needs a `replacement`");
    }
    return safe.equals("true") ? Fix.Safety.SAFE : Fix.Safety.UNSAFE;
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
