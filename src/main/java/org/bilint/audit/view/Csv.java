package org.bilint.audit.view;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Comma-separated values by RFC 4180, in UTF-8, lines ended by LF. */
final class Csv {

  private final Appendable out;

  Csv(Appendable out) {
    this.out = out;
  }

  /** Writes a row; what is missing is empty. */
  void row(@Nullable Object... cells) throws IOException {
    for (int i = 0; i < cells.length; i++) {
      if (i > 0) {
        out.append(',');
      }
      cell(cells[i]);
    }
    out.append('\n');
  }

  private void cell(@Nullable Object value) throws IOException {
    if (value == null) {
      return;
    }
    String text = value.toString();
    boolean quoted = text.chars().anyMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
    if (quoted) {
      out.append('"').append(text.replace("\"", "\"\"")).append('"');
    } else {
      out.append(text);
    }
  }
}
