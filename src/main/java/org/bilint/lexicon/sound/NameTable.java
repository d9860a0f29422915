package org.bilint.lexicon.sound;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.bilint.text.DataTable;
import org.bilint.text.LanguageTag;

/**
 * Reads tables of names: name, kind, {@code word} or {@code -}, latin, and a cell of renderings for
 * zh-TW, zh-CN and zh-HK, separated by {@code ;}, {@code =} for the Latin itself. An empty cell is
 * as the first that is not empty.
 */
final class NameTable {

  private static final List<LanguageTag> COLUMNS =
      List.of(LanguageTag.ZH_TW, LanguageTag.ZH_CN, LanguageTag.ZH_HK);
  private static final int FIRST_COLUMN = 4;
  private static final String LATIN_ITSELF = "=";

  private NameTable() {}

  static List<KnownName> load(String table) {
    List<KnownName> names = new ArrayList<>();
    for (DataTable.Row row : DataTable.load(table)) {
      names.add(read(row));
    }
    return names;
  }

  private static KnownName read(DataTable.Row row) {
    List<String> cells = row.cells();
    if (cells.size() <= FIRST_COLUMN || cells.size() > FIRST_COLUMN + COLUMNS.size()) {
      throw row.fault("a name, kind, word, latin and one to three cells of renderings expected");
    }
    Map<LanguageTag, List<String>> renderings = new EnumMap<>(LanguageTag.class);
    Set<LanguageTag> keptIn = EnumSet.noneOf(LanguageTag.class);
    String usual =
        cells.subList(FIRST_COLUMN, cells.size()).stream()
            .filter(each -> !each.isBlank())
            .findFirst()
            .orElseThrow(() -> row.fault("no rendering"));
    for (int i = 0; i < COLUMNS.size(); i++) {
      int column = FIRST_COLUMN + i;
      boolean own = column < cells.size() && !cells.get(column).isBlank();
      List<String> chinese = new ArrayList<>();
      for (String rendering : (own ? cells.get(column) : usual).split(";")) {
        if (rendering.equals(LATIN_ITSELF)) {
          keptIn.add(COLUMNS.get(i));
        } else if (!rendering.isBlank()) {
          chinese.add(rendering.strip());
        }
      }
      renderings.put(COLUMNS.get(i), List.copyOf(chinese));
    }
    return new KnownName(
        cells.get(0),
        constant(KnownName.Kind.class, cells.get(1), row),
        cells.get(2).equals("word"),
        constant(KnownName.Latin.class, cells.get(3), row),
        renderings,
        keptIn);
  }

  private static <E extends Enum<E>> E constant(Class<E> type, String word, DataTable.Row row) {
    try {
      return Enum.valueOf(type, word.toUpperCase(Locale.ROOT));
    } catch (IllegalArgumentException e) {
      throw row.fault("not a " + type.getSimpleName().toLowerCase(Locale.ROOT) + ": " + word);
    }
  }
}
