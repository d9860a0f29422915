package org.bilint.terms.read;

import java.util.ArrayList;
import java.util.List;

/** Lines of cells with tabs between; lines that begin with {@code #} and blank ones are no rows. */
final class TabRows {

  private TabRows() {}

  static List<TableRow> read(String text) {
    List<TableRow> rows = new ArrayList<>();
    int number = 0;
    for (String line : text.lines().toList()) {
      number++;
      if (line.isBlank() || line.startsWith("#")) {
        continue;
      }
      List<String> cells = List.of(line.split("\t", -1));
      List<Integer> columns = new ArrayList<>(cells.size());
      int column = 1;
      for (String cell : cells) {
        columns.add(column);
        column += cell.length() + 1;
      }
      rows.add(new TableRow(number, cells, columns));
    }
    return rows;
  }
}
