package org.bilint.audit.view;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/**
 * A folder in which every file is whole: what is cut short by a full disk or a kill is a draft, and
 * never stands under the name of the file.
 */
record WholeFiles(Path folder) {

  private static final String DRAFT = ".new";

  /** Writes to a file; may fail as files do. */
  @FunctionalInterface
  interface Content {
    void writeTo(Path file) throws IOException;
  }

  Path path(String name) {
    return folder.resolve(name);
  }

  /** Writes a file in place of the one that is there. */
  void put(String name, Content content) throws IOException {
    Path draft = path(name + DRAFT);
    try {
      content.writeTo(draft);
    } catch (UncheckedIOException e) {
      throw new IOException(e.getCause());
    }
    Files.move(draft, path(name), StandardCopyOption.REPLACE_EXISTING);
  }

  /** Writes a text in place of what is there. */
  void put(String name, String text) throws IOException {
    put(name, file -> Files.writeString(file, text));
  }

  /** Does away with a file and with what a killed run left of it. */
  void remove(String name) throws IOException {
    Files.deleteIfExists(path(name));
    Files.deleteIfExists(path(name + DRAFT));
  }
}
