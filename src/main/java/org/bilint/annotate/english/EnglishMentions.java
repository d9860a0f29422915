package org.bilint.annotate.english;

import java.util.ArrayList;
import java.util.List;
import org.bilint.annotate.Mention;
import org.jspecify.annotations.Nullable;

/**
 * Finds every quantity, date and label of English text. One pass over the tokens: at each, the
 * longest reading wins; of two as long, a date before a label before a quantity.
 */
public final class EnglishMentions {

  private EnglishMentions() {}

  /** The mentions of a text in text order; they do not overlap. Linear in the text's length. */
  public static List<Mention> find(String text) {
    Tokens tokens = Tokens.of(text);
    DateFinder dates = new DateFinder(tokens);
    LabelFinder labels = new LabelFinder(tokens);
    QuantityFinder quantities = new QuantityFinder(tokens, dates);
    List<Mention> mentions = new ArrayList<>();
    int at = 0;
    while (at < tokens.size()) {
      if (!Openers.may(tokens, at)) {
        at++;
        continue;
      }
      Match match = longer(longer(dates.at(at), labels.at(at)), quantities.at(at));
      if (match == null) {
        at++;
      } else {
        mentions.addAll(match.mentions());
        at = match.end();
      }
    }
    return EllipticalUnits.complete(text, mentions);
  }

  private static @Nullable Match longer(@Nullable Match first, @Nullable Match second) {
    if (first == null || second == null) {
      return first == null ? second : first;
    }
    return second.end() > first.end() ? second : first;
  }
}
