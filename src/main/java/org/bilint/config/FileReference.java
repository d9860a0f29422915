package org.bilint.config;

import java.nio.file.Path;

/**
 * A file that a configuration or the command line names.
 *
 * @param name what messages call it, with forward slashes
 */
public record FileReference(String name, Path path) {

  /** A file that is called as it was given. */
  public static FileReference of(Path path) {
    return new FileReference(path.toString().replace('\\', '/'), path);
  }
}
