package org.bilint.check;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.bilint.text.Place;

/** A rule's message, to be filled in from hits. */
final class Wording {

  /** Units of a place that a message shows; the report shows the whole. */
  private static final int LONGEST = 60;

  private final Message message;

  Wording(Rule rule) {
    this.message = Message.parse(rule.message());
  }

  String of(Hit hit) {
    return message.fill(values(hit));
  }

  /** Placeholders for which the hit has no value: a fault of the check or of the rule. */
  List<String> missing(Hit hit) {
    Map<String, String> values = values(hit);
    return message.placeholders().stream().filter(name -> !values.containsKey(name)).toList();
  }

  private static Map<String, String> values(Hit hit) {
    Map<String, String> values = new HashMap<>();
    hit.source().ifPresent(place -> values.put("source", quote(place)));
    hit.target().ifPresent(place -> values.put("target", quote(place)));
    values.putAll(hit.details());
    return values;
  }

  private static String quote(Place place) {
    String text = place.text();
    if (text.length() <= LONGEST) {
      return text;
    }
    int end = LONGEST - 1;
    // Half a surrogate pair would not survive any encoding.
    return text.substring(0, Character.isHighSurrogate(text.charAt(end - 1)) ? end - 1 : end) + "…";
  }
}
