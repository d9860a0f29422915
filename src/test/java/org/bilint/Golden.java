package org.bilint;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A file that says what is to be written; {@code -Dbilint.update=true} writes it anew. */
public record Golden(Path file) {

  /** Fails where the text differs in any character from what is on record. */
  public void compare(String actual) throws IOException {
    if (Boolean.getBoolean("bilint.update")) {
      Files.createDirectories(file.toAbsolutePath().getParent());
      Files.writeString(file, actual);
    }
    assertEquals(Files.readString(file), actual, file.toString());
  }
}
