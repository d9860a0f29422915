package org.bilint.audit.archive;

import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.nio.file.PathMatcher;

/**
 * Arguments such as {@code calls/*}{@code /2025*.txt}, where the shell has left them as they are.
 */
final class Globs {

  private static final String MARKS = "*?[{";

  private Globs() {}

  static boolean isGlob(String argument) {
    return argument.chars().anyMatch(c -> MARKS.indexOf(c) >= 0);
  }

  /** The folder above the first mark. */
  static Path root(String glob) {
    int slash = slash(glob);
    return Path.of(slash < 0 ? "." : slash == 0 ? "/" : glob.substring(0, slash));
  }

  /** What is to match below {@link #root}. */
  static String below(String glob) {
    return glob.substring(slash(glob) + 1);
  }

  /** For paths below {@link #root}; two stars and a slash stand for no folder, too. */
  static PathMatcher matcher(String glob) {
    PathMatcher deep = FileSystems.getDefault().getPathMatcher("glob:" + below(glob));
    PathMatcher flat =
        FileSystems.getDefault().getPathMatcher("glob:" + below(glob).replace("**/", ""));
    return path -> deep.matches(path) || flat.matches(path);
  }

  private static int slash(String glob) {
    int mark = 0;
    while (MARKS.indexOf(glob.charAt(mark)) < 0) {
      mark++;
    }
    return glob.lastIndexOf('/', mark);
  }
}
