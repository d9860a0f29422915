package org.bilint.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.stream.Collectors;
import org.bilint.text.Sha256;

/** A style sheet or script that a page carries in itself. */
public record Asset(String text) {

  /** What the page looks like. */
  static final Asset STYLE = of("/report/page.css");

  /** What the page does: a file for each concern, those that others stand on first. */
  static final Asset SCRIPT =
      of(
          "/report/words.js",
          "/report/state.js",
          "/report/decisions.js",
          "/report/marks.js",
          "/report/cards.js",
          "/report/filter.js",
          "/report/walk.js",
          "/report/map.js",
          "/report/baseline.js",
          "/report/keys.js",
          "/report/page.js");

  /**
   * Files of the jar, one behind the other.
   *
   * @throws IllegalStateException if the jar does not hold one
   */
  public static Asset of(String... files) {
    return new Asset(
        List.of(files).stream().map(Asset::read).collect(Collectors.joining("\n", "\n", "")));
  }

  /**
   * The text of a file of the jar.
   *
   * @throws IllegalStateException if the jar does not hold it
   */
  static String read(String file) {
    try (InputStream in = Asset.class.getResourceAsStream(file)) {
      if (in == null) {
        throw new IllegalStateException(file + " is missing from the jar");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What the content security policy calls it: {@code 'sha256-...'}. */
  public String hash() {
    return "'sha256-" + Base64.getEncoder().encodeToString(Sha256.of(text)) + "'";
  }
}
