package org.bilint.annotate.quantity;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.bilint.annotate.Dimension;
import org.bilint.annotate.Unit;
import org.bilint.text.DataTable;

/** The units of {@code rules/quantities/units.tsv} by id. */
public final class Units {

  private static final Map<String, Unit> BY_ID = load();

  private Units() {}

  /**
   * @throws IllegalArgumentException if there is no such unit
   */
  public static Unit get(String id) {
    Unit unit = BY_ID.get(id);
    if (unit == null) {
      throw new IllegalArgumentException("no unit " + id);
    }
    return unit;
  }

  private static Map<String, Unit> load() {
    Map<String, Unit> units = new LinkedHashMap<>();
    units.put("", Unit.NONE);
    for (DataTable.Row row : DataTable.load("quantities/units.tsv")) {
      List<String> cells = row.cells();
      Unit unit =
          new Unit(
              cells.get(0),
              Dimension.valueOf(cells.get(1).toUpperCase(Locale.ROOT)),
              new BigDecimal(cells.get(2)),
              cells.size() > 3 ? new BigDecimal(cells.get(3)) : BigDecimal.ZERO);
      if (units.put(unit.id(), unit) != null) {
        throw row.fault("unit " + unit.id() + " stands twice");
      }
    }
    return units;
  }
}
