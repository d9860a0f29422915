package org.bilint.report;

import java.util.List;
import java.util.Locale;

/**
 * Something that the page says, in whichever language it is read.
 *
 * @param key of its line in {@code report/wordings.tsv}
 * @param values for its places {@code {0}}, {@code {1}} and so on
 */
record Phrase(String key, List<String> values) {

  Phrase {
    values = List.copyOf(values);
  }

  static Phrase of(String key, String... values) {
    return new Phrase(key, List.of(values));
  }

  /** A number of things: the key's form {@code .one} or {@code .many}, the number its value. */
  static Phrase count(String key, int count) {
    return of(key + (count == 1 ? ".one" : ".many"), String.format(Locale.ROOT, "%,d", count));
  }
}
