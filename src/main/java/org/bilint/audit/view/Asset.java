package org.bilint.audit.view;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;

/** A style sheet or script that the page carries in itself. */
record Asset(String text) {

  /**
   * @throws IllegalStateException if the jar does not hold it
   */
  static Asset load(String name) {
    try (InputStream in = Asset.class.getResourceAsStream("/audit/" + name)) {
      if (in == null) {
        throw new IllegalStateException("audit/" + name + " is missing from the jar");
      }
      return new Asset("\n" + new String(in.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What the content security policy calls it: {@code 'sha256-...'}. */
  String hash() {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return "'sha256-" + Base64.getEncoder().encodeToString(digest) + "'";
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
