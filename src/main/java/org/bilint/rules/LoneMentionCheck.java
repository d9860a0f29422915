package org.bilint.rules;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.bilint.align.Bead;
import org.bilint.align.Link;
import org.bilint.annotate.DateTime;
import org.bilint.annotate.Exactness;
import org.bilint.annotate.Mention;
import org.bilint.annotate.Occurrence;
import org.bilint.annotate.Quantity;
import org.bilint.annotate.Sentence;
import org.bilint.check.Check;
import org.bilint.check.Hit;
import org.bilint.check.Parameters;
import org.bilint.check.Severity;

/**
 * A mention on one side that nothing on the other side stands for. Parameters: {@code side}, {@code
 * source} for what is missing and {@code target} for what was added; {@code of}, {@code quantity}
 * or {@code date}; {@code guess}, the severity for small counts, which languages often say
 * otherwise.
 */
final class LoneMentionCheck implements Check.OfBead {

  private static final BigDecimal SMALL = BigDecimal.TEN;

  private final boolean missing;
  private final String kind;
  private final Severity guess;

  private LoneMentionCheck(Parameters parameters) {
    parameters.only("side", "of", "guess");
    String side = parameters.one("side");
    if (!side.equals("source") && !side.equals("target")) {
      throw new IllegalArgumentException("`with.side` must be source or target");
    }
    missing = side.equals("source");
    kind = parameters.one("of");
    guess = Severity.valueOf(parameters.one("guess").toUpperCase(Locale.ROOT));
  }

  static Check of(Parameters parameters) {
    return new LoneMentionCheck(parameters);
  }

  @Override
  public List<Hit> check(Bead bead) {
    List<Hit> hits = new ArrayList<>();
    if (missing ? bead.target().isEmpty() : bead.source().isEmpty()) {
      // The whole sentence is missing, which another rule tells once.
      return hits;
    }
    for (Link link : bead.links()) {
      Optional<Occurrence> lone = missing ? link.source() : link.target();
      Optional<Occurrence> other = missing ? link.target() : link.source();
      if (lone.isEmpty() || other.isPresent()) {
        continue;
      }
      Mention mention = lone.get().mention();
      if (mention.kind().equals(kind)
          && !mention.weak()
          && (missing || mention instanceof DateTime || !isSmall(mention) || isFigure(lone.get()))
          && !isEchoed(lone.get(), bead)
          && !Digits.standFree(lone.get(), bead, missing)) {
        hits.add(hit(lone.get(), bead));
      }
    }
    return hits;
  }

  /** Whether a small number is written as one that matters: in digits, and more than one. */
  private static boolean isFigure(Occurrence lone) {
    return Digits.in(lone.text())
        && lone.mention() instanceof Quantity quantity
        && quantity.amount().high().compareTo(BigDecimal.ONE) > 0;
  }

  /**
   * Whether the other side says the number in a word that is no number (雙 for two, "both" for 二),
   * or keeps the very words, as in a title left in English.
   */
  private boolean isEchoed(Occurrence lone, Bead bead) {
    List<Sentence> other = missing ? bead.target() : bead.source();
    boolean inWords = !Digits.in(lone.text());
    return other.stream()
        .map(Sentence::text)
        .anyMatch(
            text ->
                Echoes.has(lone.mention(), text, missing)
                    || (inWords && text.contains(lone.text())));
  }

  private Hit hit(Occurrence lone, Bead bead) {
    String expected = NormalForm.of(lone.mention());
    Optional<String> writing =
        missing
            ? Suggestions.missing(lone.mention(), bead.target(), bead.targetLanguage())
            : Optional.empty();
    return new Hit(
        missing ? Optional.of(lone.place()) : Optional.empty(),
        missing ? Optional.empty() : Optional.of(lone.place()),
        isSmall(lone.mention()) ? Optional.of(guess) : Optional.empty(),
        Map.of(
            "expected",
            expected,
            "writing",
            writing.map(each -> "; in Chinese: " + each.strip()).orElse("")),
        Optional.empty());
  }

  /** A date told by one small part, or a small bare number, may be said in words unknown to us. */
  private boolean isSmall(Mention mention) {
    if (mention instanceof DateTime date) {
      return date.parts().size() == 1 && !date.has(DateTime.Part.YEAR);
    }
    if (mention instanceof Quantity quantity) {
      // "In the mid-40s" tells not even the unit.
      boolean unsure = quantity.unit().isNone() && quantity.readings().size() > 1;
      boolean vague = (!missing || unsure) && quantity.amount().exactness() == Exactness.VAGUE;
      return quantity.isPlain() && (vague || quantity.amount().high().abs().compareTo(SMALL) <= 0);
    }
    return true;
  }
}
