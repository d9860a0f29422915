package org.bilint.report;

import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** A path as a URI reference: relative where the path is, with everything unusual encoded. */
final class PathUri {

  private static final String KEPT = "-._~/!$&'()*+,;=@";

  private PathUri() {}

  /** The path without a {@code ./} before it, as services name the files of a repository. */
  static String plain(String path) {
    String plain = path;
    while (plain.startsWith("./")) {
      plain = plain.substring(2);
    }
    return plain;
  }

  static boolean isAbsolute(String path) {
    return path.startsWith("/") || path.matches("[A-Za-z]:/.*");
  }

  static String of(String path) {
    StringBuilder out = new StringBuilder();
    if (isAbsolute(path)) {
      out.append(path.startsWith("/") ? "file://" : "file:///");
    }
    for (byte each : plain(path).getBytes(StandardCharsets.UTF_8)) {
      char c = (char) (each & 0xFF);
      if (c < 0x80 && (Character.isLetterOrDigit(c) || KEPT.indexOf(c) >= 0)) {
        out.append(c);
      } else {
        out.append(String.format(Locale.ROOT, "%%%02X", (int) c));
      }
    }
    return out.toString();
  }
}
