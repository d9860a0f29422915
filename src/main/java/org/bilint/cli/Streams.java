package org.bilint.cli;

import java.io.InputStream;
import java.io.PrintStream;

/**
 * What a run reads from and writes to. The two outputs encode in UTF-8 whatever the platform's
 * charset.
 */
public record Streams(InputStream in, PrintStream out, PrintStream err, Terminal terminal) {

  /** One line that says what is at fault. */
  void error(String message) {
    err.println("error: " + message);
  }

  /** One line that says what was done. */
  void note(String message) {
    err.println(message);
  }

  void warning(String message) {
    err.println("warning: " + message);
  }
}
