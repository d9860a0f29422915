package org.bilint.audit.view;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import org.bilint.audit.parquet.Column;
import org.bilint.audit.store.StoredDocument;
import org.bilint.audit.store.StoredFinding;
import org.jspecify.annotations.Nullable;

/** The rows of the tables of documents and findings: the same in CSV and in Parquet. */
final class Tables {

  static final List<Column> FINDINGS =
      List.of(
          Column.of("path", Column.Type.STRING),
          Column.of("rule", Column.Type.STRING),
          Column.of("name", Column.Type.STRING),
          Column.of("category", Column.Type.STRING),
          Column.of("mqm", Column.Type.STRING),
          Column.of("severity", Column.Type.STRING),
          Column.of("message", Column.Type.STRING),
          Column.optional("source_line", Column.Type.INT),
          Column.optional("source_column", Column.Type.INT),
          Column.optional("source_end_column", Column.Type.INT),
          Column.optional("source_text", Column.Type.STRING),
          Column.optional("target_line", Column.Type.INT),
          Column.optional("target_column", Column.Type.INT),
          Column.optional("target_end_column", Column.Type.INT),
          Column.optional("target_text", Column.Type.STRING),
          Column.optional("suggestion", Column.Type.STRING),
          Column.of("fingerprint", Column.Type.STRING),
          Column.of("role", Column.Type.STRING));

  private Tables() {}

  /**
   * @param fields of the metadata, a column each
   */
  static List<Column> documents(SortedSet<String> fields) {
    List<Column> columns = new ArrayList<>();
    columns.add(Column.of("path", Column.Type.STRING));
    fields.forEach(field -> columns.add(Column.optional(field, Column.Type.STRING)));
    columns.addAll(
        List.of(
            Column.of("state", Column.Type.STRING),
            Column.of("reason", Column.Type.STRING),
            Column.of("target_locale", Column.Type.STRING),
            Column.of("pairs", Column.Type.INT),
            Column.of("source_words", Column.Type.INT),
            Column.of("penalty", Column.Type.LONG),
            Column.of("per_1000_words", Column.Type.DOUBLE),
            Column.of("critical", Column.Type.LONG),
            Column.of("major", Column.Type.LONG),
            Column.of("minor", Column.Type.LONG),
            Column.of("neutral", Column.Type.LONG),
            Column.of("size", Column.Type.LONG),
            Column.of("sha256", Column.Type.STRING)));
    return columns;
  }

  static @Nullable Object[] row(StoredDocument document, SortedSet<String> fields) {
    List<@Nullable Object> row = new ArrayList<>();
    row.add(document.path());
    fields.forEach(field -> row.add(document.metadata().fields().get(field)));
    row.add(document.outcome().state().word());
    row.add(document.outcome().reason());
    row.add(document.locale());
    row.add(document.pairs());
    row.add(document.words());
    row.add(document.counts().penalty());
    row.add(Math.round(100 * document.rate()) / 100.0);
    row.add(document.counts().critical());
    row.add(document.counts().major());
    row.add(document.counts().minor());
    row.add(document.counts().neutral());
    row.add(document.size());
    row.add(document.hash());
    return row.toArray();
  }

  static @Nullable Object[] row(StoredFinding finding) {
    List<@Nullable Object> row = new ArrayList<>();
    row.add(finding.path());
    row.addAll(finding.row().cells());
    return row.toArray();
  }
}
