package org.bilint.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.stream.Collectors;

/** A style sheet or script that the page carries in itself. */
record Asset(String text) {

  /** What the page looks like. */
  static final Asset STYLE = joined("page.css");

  /** What the page does: a file for each concern, those that others stand on first. */
  static final Asset SCRIPT =
      joined(
          "words.js",
          "state.js",
          "decisions.js",
          "marks.js",
          "cards.js",
          "filter.js",
          "walk.js",
          "map.js",
          "baseline.js",
          "keys.js",
          "page.js");

  private static Asset joined(String... names) {
    return new Asset(
        List.of(names).stream().map(Asset::read).collect(Collectors.joining("\n", "\n", "")));
  }

  /**
   * The text of a file in {@code report/}.
   *
   * @throws IllegalStateException if the jar does not hold it
   */
  static String read(String name) {
    try (InputStream in = Asset.class.getResourceAsStream("/report/" + name)) {
      if (in == null) {
        throw new IllegalStateException("report/" + name + " is missing from the jar");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What the content security policy calls it: {@code 'sha256-...'}. */
  String hash() {
    return "'sha256-" + Base64.getEncoder().encodeToString(Sha256.of(text)) + "'";
  }
}
