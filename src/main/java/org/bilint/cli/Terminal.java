package org.bilint.cli;

import org.bilint.report.ConsoleStyle;
import org.jspecify.annotations.Nullable;

/**
 * What standard output and standard error are.
 *
 * @param present whether it is a terminal and not a file or a pipe
 * @param width its columns
 * @param noColour whether the user asks for no colours: {@code NO_COLOR} is set
 * @param errorPresent whether standard error is a terminal
 */
public record Terminal(boolean present, int width, boolean noColour, boolean errorPresent) {

  public static final Terminal NONE = new Terminal(false, ConsoleStyle.USUAL_WIDTH, false);

  /** With a standard error that is none. */
  public Terminal(boolean present, int width, boolean noColour) {
    this(present, width, noColour, false);
  }

  /**
   * Set by the launcher to the columns, where standard output is a terminal. Java cannot tell: what
   * its own console means changed with version 22.
   */
  private static final String WIDTH_PROPERTY = "bilint.columns";

  /** Set by the launcher where standard error is a terminal. */
  private static final String ERROR_PROPERTY = "bilint.stderr";

  /** The process's own. */
  static Terminal detect() {
    String width = System.getProperty(WIDTH_PROPERTY);
    String noColour = System.getenv("NO_COLOR");
    return new Terminal(
        width != null,
        columns(width),
        noColour != null && !noColour.isEmpty(),
        System.getProperty(ERROR_PROPERTY) != null);
  }

  private static int columns(@Nullable String width) {
    boolean usable = width != null && width.matches("[1-9][0-9]{0,3}");
    return usable ? Integer.parseInt(width) : ConsoleStyle.USUAL_WIDTH;
  }
}
