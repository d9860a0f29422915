package org.bilint.check;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.bilint.text.Place;
import org.bilint.text.Sha256;
import org.bilint.text.Span;

/**
 * Names for findings that outlive edits elsewhere. A name is made of the rule, the texts of both
 * places and a little of the text around, or else of what the finding is about: no line, no column,
 * no path. Findings that are equal in all of these are told apart by their paragraphs, so that one
 * of them goes without taking the others' names along; by their order only in equal paragraphs.
 */
final class Fingerprints {

  /** Units of context on each side: enough to tell "up 10%" here from "up 10%" there. */
  private static final int CONTEXT = 24;

  private static final int HEX_DIGITS = 16;

  /** White space that is not one blank already. */
  private static final Pattern BLANKS = Pattern.compile("\\s{2,}|[\\s&&[^ ]]");

  private final MessageDigest sha256 = Sha256.begin();

  private Fingerprints() {}

  /**
   * One name for each hit.
   *
   * @param hits in document order, each with its rule
   */
  static List<String> of(List<Map.Entry<Rule, Hit>> hits) {
    return new Fingerprints().names(hits);
  }

  private List<String> names(List<Map.Entry<Rule, Hit>> hits) {
    Map<String, List<Integer>> twins = new LinkedHashMap<>();
    for (int i = 0; i < hits.size(); i++) {
      String identity = identity(hits.get(i).getKey(), hits.get(i).getValue());
      twins.computeIfAbsent(identity, key -> new ArrayList<>(1)).add(i);
    }
    String[] names = new String[hits.size()];
    twins.forEach(
        (identity, equal) -> {
          if (equal.size() == 1) {
            names[equal.get(0)] = digest(identity + "\n1");
          } else {
            tellApart(identity, equal, hits, names);
          }
        });
    return List.of(names);
  }

  private void tellApart(
      String identity, List<Integer> twins, List<Map.Entry<Rule, Hit>> hits, String[] names) {
    TreeMap<String, List<Integer>> byParagraph = new TreeMap<>();
    for (int i : twins) {
      String paragraph = digest(paragraph(hits.get(i).getValue()));
      byParagraph.computeIfAbsent(paragraph, key -> new ArrayList<>()).add(i);
    }
    // Not the first in the document has the plain name: which that is, edits would change.
    boolean plain = true;
    for (Map.Entry<String, List<Integer>> equal : byParagraph.entrySet()) {
      int number = 1;
      for (int i : equal.getValue()) {
        String told = plain ? "1" : equal.getKey() + " " + number;
        names[i] = digest(identity + "\n" + told);
        plain = false;
        number++;
      }
    }
  }

  private static String identity(Rule rule, Hit hit) {
    if (hit.subject().isPresent()) {
      return rule.id() + "\n" + normal(hit.subject().get());
    }
    // The source hardly ever changes; the translation is what people are about to edit.
    String context = hit.source().or(hit::target).map(Fingerprints::around).orElse("");
    return String.join(
        "\n",
        rule.id(),
        hit.source().map(place -> normal(place.text())).orElse(""),
        hit.target().map(place -> normal(place.text())).orElse(""),
        context);
  }

  private static String paragraph(Hit hit) {
    return normal(hit.source().or(hit::target).orElseThrow().segment().text());
  }

  private String digest(String text) {
    sha256.update(text.getBytes(StandardCharsets.UTF_8));
    return Sha256.hex(sha256).substring(0, HEX_DIGITS);
  }

  private static String around(Place place) {
    String text = place.segment().text();
    Span span = place.span();
    String before = text.substring(Math.max(0, span.start() - CONTEXT), span.start());
    String after = text.substring(span.end(), Math.min(text.length(), span.end() + CONTEXT));
    return normal(before) + "\n" + normal(after);
  }

  private static String normal(String text) {
    String folded = Normalizer.normalize(text, Normalizer.Form.NFKC);
    return BLANKS.matcher(folded).replaceAll(" ").strip();
  }
}
