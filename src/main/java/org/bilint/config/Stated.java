package org.bilint.config;

/**
 * What somebody asked for, and where.
 *
 * @param origin {@code file:line:column}, empty for the command line
 */
public record Stated<T>(T value, String origin) {

  /** Asked for on the command line. */
  public static <T> Stated<T> onCommandLine(T value) {
    return new Stated<>(value, "");
  }

  /** A message about it, which begins with its place in a file. */
  public String fault(String reason) {
    return origin.isEmpty() ? reason : origin + ": " + reason;
  }
}
