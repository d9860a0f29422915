package org.bilint.check;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import org.bilint.text.Place;
import org.bilint.text.Span;

/**
 * Names for findings that outlive edits elsewhere. A name is made of the rule, the texts of both
 * places and a little of the text around: no line, no column, no path. Findings that are equal in
 * all of these are numbered in document order. One object serves one document.
 */
final class Fingerprints {

  /** Units of context on each side: enough to tell "up 10%" here from "up 10%" there. */
  private static final int CONTEXT = 24;

  private static final int HEX_DIGITS = 16;

  private final Map<String, Integer> seen = new HashMap<>();
  private final MessageDigest sha256 = sha256();

  /** To be called once for each finding, in document order. */
  String next(Rule rule, Optional<Place> source, Optional<Place> target) {
    // The source hardly ever changes; the translation is what people are about to edit.
    String context = source.or(() -> target).map(Fingerprints::around).orElse("");
    String identity =
        String.join(
            "\n",
            rule.id(),
            source.map(place -> normal(place.text())).orElse(""),
            target.map(place -> normal(place.text())).orElse(""),
            context);
    int occurrence = seen.merge(identity, 1, Integer::sum);
    byte[] digest = sha256.digest((identity + "\n" + occurrence).getBytes(StandardCharsets.UTF_8));
    return HexFormat.of().formatHex(digest).substring(0, HEX_DIGITS);
  }

  private static String around(Place place) {
    String text = place.segment().text();
    Span span = place.span();
    String before = text.substring(Math.max(0, span.start() - CONTEXT), span.start());
    String after = text.substring(span.end(), Math.min(text.length(), span.end() + CONTEXT));
    return normal(before) + "\n" + normal(after);
  }

  private static String normal(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFKC).replaceAll("\\s+", " ").strip();
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
