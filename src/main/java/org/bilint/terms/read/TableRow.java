package org.bilint.terms.read;

import java.util.List;

/**
 * A row of a table.
 *
 * @param line 1-based
 * @param columns where each cell begins in its line, 1-based, in UTF-16 units
 */
public record TableRow(int line, List<String> cells, List<Integer> columns) {

  public TableRow {
    cells = List.copyOf(cells);
    columns = List.copyOf(columns);
  }

  /** A cell without the blanks around it; empty where the row is shorter. */
  public String cell(int index) {
    return index < cells.size() ? cells.get(index).strip() : "";
  }

  boolean isBlank() {
    for (String cell : cells) {
      if (!cell.isBlank()) {
        return false;
      }
    }
    return true;
  }

  /** {@code file:line:column} of a cell, or of the row where it has no such cell. */
  public String origin(String name, int index) {
    return name + ":" + line + ":" + (index < columns.size() ? columns.get(index) : 1);
  }
}
