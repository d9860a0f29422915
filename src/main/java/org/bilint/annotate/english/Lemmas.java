package org.bilint.annotate.english;

import java.util.List;

/**
 * Chooses among the base forms that the dictionary gives. A past tense is likelier than the rare
 * verb that is spelt like it (found, fell, saw); a form that is a noun or an adjective in its own
 * right is itself (data, meeting, number). Of two as good the dictionary's first.
 */
final class Lemmas {

  private final String form;
  private final List<Reading> readings;

  Lemmas(String form, List<Reading> readings) {
    this.form = form;
    this.readings = readings;
  }

  String likeliest() {
    String past = other("VBD", "VBN");
    if (!past.isEmpty()) {
      return past;
    }
    if (isItself("NN")) {
      return form;
    }
    String plural = other("NNS", "VBZ");
    if (!plural.isEmpty()) {
      return plural;
    }
    if (isItself("JJ")) {
      return form;
    }
    String inflected = other("VBG", "JJR", "JJS", "RBR", "RBS", "NNPS");
    return inflected.isEmpty() ? base() : inflected;
  }

  String verb() {
    String verb = other("VB");
    return verb.isEmpty() ? likeliest() : verb;
  }

  /** Whether the form is its own base form under such a tag; plural nouns are not. */
  private boolean isItself(String prefix) {
    return readings.stream()
        .anyMatch(
            each ->
                each.isTagged(prefix)
                    && !each.isTagged("NNP")
                    && !each.isTagged("NNS")
                    && each.stem().equals(form));
  }

  private String other(String... prefixes) {
    for (Reading reading : readings) {
      for (String prefix : prefixes) {
        if (reading.isTagged(prefix) && !reading.stem().equals(form)) {
          return reading.stem();
        }
      }
    }
    return "";
  }

  private String base() {
    return readings.stream().anyMatch(each -> each.stem().equals(form))
        ? form
        : readings.get(0).stem();
  }
}
