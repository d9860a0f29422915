package org.bilint.audit.archive;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.bilint.terms.read.CsvRows;
import org.bilint.terms.read.TableRow;

/**
 * A table with a row for each document: CSV or tab-separated, a column {@code path}, and a column
 * for each field.
 */
public final class MetadataTable {

  public static final MetadataTable NONE = new MetadataTable(Map.of());

  private static final String PATH = "path";

  private final Map<String, Metadata> byPath;

  private MetadataTable(Map<String, Metadata> byPath) {
    this.byPath = byPath;
  }

  /**
   * @param name of the file, for messages
   * @throws ArchiveException if it has no column {@code path}, or a path twice
   */
  public static MetadataTable parse(String name, String text) {
    List<TableRow> rows = CsvRows.read(name, text.startsWith("\uFEFF") ? text.substring(1) : text);
    if (rows.isEmpty()) {
      throw new ArchiveException(name + ": is empty");
    }
    TableRow head = rows.get(0);
    int path = head.cells().stream().map(String::strip).toList().indexOf(PATH);
    if (path < 0) {
      throw new ArchiveException(head.origin(name, 0) + ": no column `" + PATH + "`");
    }
    Map<String, Metadata> byPath = new HashMap<>();
    for (TableRow row : rows.subList(1, rows.size())) {
      SortedMap<String, String> fields = new TreeMap<>();
      for (int i = 0; i < head.cells().size(); i++) {
        if (i != path && !row.cell(i).isEmpty()) {
          fields.put(head.cell(i), row.cell(i));
        }
      }
      String key = row.cell(path).replace('\\', '/');
      if (byPath.put(key, new Metadata(fields)) != null) {
        throw new ArchiveException(row.origin(name, path) + ": `" + key + "` stands twice");
      }
    }
    return new MetadataTable(byPath);
  }

  /**
   * @param path as the document is named
   * @param key the path below what was asked for
   */
  Metadata of(String path, String key) {
    Metadata found = byPath.get(path);
    return found != null ? found : byPath.getOrDefault(key, Metadata.NONE);
  }
}
