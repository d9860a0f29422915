package org.bilint.annotate.english;

import java.util.Arrays;
import java.util.List;
import org.bilint.text.DataTable;

/** A table under {@code rules/quantities/} whose last column lists forms, parted by commas. */
final class FormTable {

  /** One line: the columns before the forms, and the forms. */
  record Line(DataTable.Row row, List<String> forms) {

    String key(int column) {
      return row.cells().get(column);
    }
  }

  private FormTable() {}

  static List<Line> load(String name, int columns) {
    return DataTable.load("quantities/" + name).stream().map(row -> line(row, columns)).toList();
  }

  private static Line line(DataTable.Row row, int columns) {
    if (row.cells().size() != columns) {
      throw row.fault("expected " + columns + " columns, found " + row.cells().size());
    }
    String forms = row.cells().get(columns - 1);
    return new Line(row, Arrays.stream(forms.split(",(?= )")).map(String::strip).toList());
  }
}
