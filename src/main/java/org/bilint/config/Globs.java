package org.bilint.config;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Patterns of paths: {@code *} and {@code ?} stay within a folder, {@code **} does not, {@code
 * [a-z]} is one character, {@code {a,b}} one of several. A pattern without a slash is for the names
 * of documents in any folder; one that ends in a slash is for all that is below the folder.
 */
public final class Globs {

  private final Path folder;
  private final List<String> patterns;
  private final List<Pattern> compiled;

  /**
   * @param folder absolute; the patterns count from here
   * @throws IllegalArgumentException if a pattern is malformed
   */
  Globs(Path folder, List<String> patterns) {
    this.folder = folder;
    this.patterns = List.copyOf(patterns);
    this.compiled = patterns.stream().map(Globs::compile).toList();
  }

  public List<String> patterns() {
    return patterns;
  }

  /** Whether each pattern names one document. */
  public boolean isPlain() {
    return patterns.stream().allMatch(each -> each.matches("[^*?\\[{]*/[^*?\\[{]*[^/]"));
  }

  /**
   * @param document absolute
   */
  boolean match(Path document) {
    if (!document.startsWith(folder)) {
      return false;
    }
    String path = folder.relativize(document).toString().replace(File.separatorChar, '/');
    return compiled.stream().anyMatch(each -> each.matcher(path).matches());
  }

  private static Pattern compile(String glob) {
    if (glob.isEmpty()) {
      throw new IllegalArgumentException("a path without characters");
    }
    String whole = glob.endsWith("/") ? glob + "**" : glob;
    whole = whole.startsWith("./") ? whole.substring(2) : whole;
    StringBuilder regex = new StringBuilder(whole.indexOf('/') < 0 ? "(?:.*/)?" : "");
    int open = 0;
    for (int i = 0; i < whole.length(); i++) {
      char c = whole.charAt(i);
      if (whole.startsWith("**/", i)) {
        regex.append("(?:.*/)?");
        i += 2;
      } else if (whole.startsWith("**", i)) {
        regex.append(".*");
        i++;
      } else if (c == '[') {
        int close = whole.indexOf(']', i + 2);
        if (close < 0) {
          throw new IllegalArgumentException("`[` is not closed in `" + glob + "`");
        }
        String inside = whole.substring(i + 1, close).replace("\\", "\\\\").replace("[", "\\[");
        regex.append('[').append(inside.replaceFirst("^!", "^").replace("&&", "&\\&")).append(']');
        i = close;
      } else if (c == '{') {
        open++;
        regex.append("(?:");
      } else if (c == '}' && open > 0) {
        open--;
        regex.append(')');
      } else if (c == ',' && open > 0) {
        regex.append('|');
      } else if (c == '*') {
        regex.append("[^/]*");
      } else if (c == '?') {
        regex.append("[^/]");
      } else {
        regex.append(Pattern.quote(String.valueOf(c)));
      }
    }
    if (open > 0) {
      throw new IllegalArgumentException("`{` is not closed in `" + glob + "`");
    }
    return Pattern.compile(regex.toString(), Pattern.DOTALL);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Globs globs
        && globs.folder.equals(folder)
        && globs.patterns.equals(patterns);
  }

  @Override
  public int hashCode() {
    return 31 * folder.hashCode() + patterns.hashCode();
  }
}
