package org.bilint.audit;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.util.Optional;
import java.util.function.Consumer;
import org.bilint.text.Sha256;

/**
 * The bytes of a document and their hash. A document of usual size is held; a huge one is read
 * twice, to be hashed and to be checked.
 */
public final class Content {

  /** Where bytes come from, as often as they are asked for. */
  @FunctionalInterface
  public interface Source {
    InputStream open() throws IOException;
  }

  private static final int BUFFER = 1 << 16;

  private final Source source;
  private final Optional<byte[]> held;
  private final String hash;
  private final long size;

  private Content(Source source, Optional<byte[]> held, String hash, long size) {
    this.source = source;
    this.held = held;
    this.hash = hash;
    this.size = size;
  }

  /**
   * Reads a document to its end.
   *
   * @throws IOException if the bytes cannot be had
   */
  public static Content read(Source source) throws IOException {
    MessageDigest digest = Sha256.begin();
    try (InputStream in = source.open()) {
      byte[] head = in.readNBytes(Windows.SIZE + 1);
      digest.update(head);
      if (head.length <= Windows.SIZE) {
        return new Content(source, Optional.of(head), Sha256.hex(digest), head.length);
      }
      long size = head.length;
      byte[] buffer = new byte[BUFFER];
      for (int count = in.read(buffer); count >= 0; count = in.read(buffer)) {
        digest.update(buffer, 0, count);
        size += count;
      }
      return new Content(source, Optional.empty(), Sha256.hex(digest), size);
    }
  }

  /** SHA-256 in hexadecimal digits. */
  public String hash() {
    return hash;
  }

  /** In bytes. */
  public long size() {
    return size;
  }

  /** How many bytes of it may have to be held at a time. */
  public int window() {
    return (int) Math.min(size, Windows.largest());
  }

  /**
   * Checks the document; see {@link DocumentAuditor#audit}.
   *
   * @throws IOException if the bytes cannot be had a second time
   */
  public Outcome audit(DocumentAuditor auditor, String path, boolean walked, Consumer<Part> parts)
      throws IOException {
    if (held.isPresent()) {
      return auditor.audit(path, walked, new ByteArrayInputStream(held.get()), parts);
    }
    MessageDigest digest = Sha256.begin();
    try (InputStream in = new DigestInputStream(source.open(), digest)) {
      Outcome outcome = auditor.audit(path, walked, in, parts);
      in.transferTo(OutputStream.nullOutputStream());
      // What was checked must be what the hash tells, although it was read again.
      return Sha256.hex(digest).equals(hash)
          ? outcome
          : new Outcome(State.FAILED, "it was written to while it was read");
    }
  }
}
