package org.bilint.audit.view;

import java.util.Locale;

/** What an audit may be written as. */
public enum View {
  /** {@code index.html}, the dashboard, with reports of documents. */
  HTML,
  /** {@code summary.md}. */
  MARKDOWN,
  /** {@code documents.csv} and {@code findings.csv}. */
  CSV,
  /** {@code documents.parquet} and {@code findings.parquet}. */
  PARQUET,
  /** {@code terms.tsv}, the termbase that the archive implies, and {@code renderings.csv}. */
  TERMS;

  /** Whether it has all rows for other programs, and not what people look at first. */
  boolean isTable() {
    return this == CSV || this == PARQUET || this == TERMS;
  }

  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
