package org.bilint.audit.view;

import java.io.IOException;
import org.bilint.report.CsvCell;
import org.jspecify.annotations.Nullable;

/**
 * Comma-separated values by RFC 4180, in UTF-8, lines ended by LF. A number stands as it is; a text
 * from a document is no formula, and on one line.
 */
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
    out.append(value instanceof Number ? value.toString() : CsvCell.of(value.toString()));
  }
}
