package org.bilint.read;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.bilint.text.DataTable;

/** The words that layouts are told by: {@code rules/read/wordings.tsv}, by kind. */
final class Wordings {

  private static final String TABLE = "read/wordings.tsv";

  private final Map<String, Set<String>> byKind = new LinkedHashMap<>();

  private Wordings() {}

  /** The table, read once, when the first transcript is. */
  static Wordings standard() {
    return Standard.WORDINGS;
  }

  private static final class Standard {
    static final Wordings WORDINGS = load();
  }

  private static Wordings load() {
    Wordings wordings = new Wordings();
    for (DataTable.Row row : DataTable.load(TABLE)) {
      List<String> cells = row.cells(2);
      wordings
          .byKind
          .computeIfAbsent(cells.get(0), kind -> new LinkedHashSet<>())
          .add(cells.get(1));
    }
    return wordings;
  }

  /**
   * @throws IllegalStateException if the table has none of this kind, which is a slip of ours
   */
  Set<String> of(String kind) {
    Set<String> words = byKind.get(kind);
    if (words == null) {
      throw new IllegalStateException("rules/" + TABLE + ": no wording of the kind " + kind);
    }
    return Collections.unmodifiableSet(words);
  }
}
