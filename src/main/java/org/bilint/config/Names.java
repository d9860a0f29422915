package org.bilint.config;

import java.io.File;
import java.nio.file.Path;
import java.util.Objects;

/** What messages call a file: its path from the working folder, with forward slashes. */
final class Names {

  private Names() {}

  /** Both absolute. */
  static String of(Path file, Path workingFolder) {
    boolean sameRoot = Objects.equals(file.getRoot(), workingFolder.getRoot());
    Path shown = sameRoot ? workingFolder.relativize(file) : file;
    return shown.toString().replace(File.separatorChar, '/');
  }
}
