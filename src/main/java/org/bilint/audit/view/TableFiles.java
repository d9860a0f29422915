package org.bilint.audit.view;

import java.io.BufferedOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.bilint.audit.parquet.Column;
import org.bilint.audit.parquet.ParquetFile;
import org.bilint.audit.store.AuditReader;
import org.bilint.audit.terms.ArchiveTerm;
import org.bilint.audit.terms.ArchiveTerms;
import org.bilint.parallel.InOrder;

/**
 * Writes the views of a store that are tables into its folder, each by a thread and a connection of
 * its own, beside whatever else is made of the store. Rows go through one by one.
 */
public final class TableFiles implements AutoCloseable {

  private final File store;
  private final WholeFiles files;
  private final List<View> tables;
  private final InOrder<View, View> written;

  /**
   * Begins to write.
   *
   * @param store the folder of the audit
   * @param views of which those that are no tables are passed over
   * @param jobs tables that are written beside each other
   */
  public TableFiles(File store, Collection<View> views, int jobs) {
    this.store = store;
    this.files = new WholeFiles(store.toPath());
    this.tables = views.stream().filter(View::isTable).distinct().toList();
    this.written = new InOrder<>(jobs, tables, this::write);
  }

  /**
   * Waits until all are written.
   *
   * @throws IOException if a file cannot be written
   */
  public void finish() throws IOException {
    try {
      tables.forEach(each -> written.next());
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  @Override
  public void close() {
    written.close();
  }

  private View write(View view) {
    try (AuditReader reader = AuditReader.open(store)) {
      switch (view) {
        case CSV -> csv(reader);
        case PARQUET -> parquet(reader);
        case TERMS -> terms(reader);
        case HTML, MARKDOWN -> throw new IllegalArgumentException(view + " is no table");
      }
      return view;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static SortedSet<String> fields(AuditReader reader) {
    SortedSet<String> fields = new TreeSet<>();
    reader.metadata(each -> fields.addAll(each.fields().keySet()));
    return fields;
  }

  private void csv(AuditReader reader) throws IOException {
    SortedSet<String> fields = fields(reader);
    files.put(
        "documents.csv",
        file -> {
          try (Writer out = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
            Csv csv = new Csv(out);
            csv.row(names(Tables.documents(fields)));
            reader.documents(each -> unchecked(() -> csv.row(Tables.row(each, fields))));
          }
        });
    files.put(
        "findings.csv",
        file -> {
          try (Writer out = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
            Csv csv = new Csv(out);
            csv.row(names(Tables.FINDINGS));
            reader.findings(each -> unchecked(() -> csv.row(Tables.row(each))));
          }
        });
  }

  private static Object[] names(List<Column> columns) {
    return columns.stream().map(Column::name).toArray();
  }

  private void parquet(AuditReader reader) throws IOException {
    SortedSet<String> fields = fields(reader);
    files.put(
        "documents.parquet",
        file -> {
          try (ParquetFile table = table(file, Tables.documents(fields))) {
            reader.documents(each -> unchecked(() -> table.row(Tables.row(each, fields))));
          }
        });
    files.put(
        "findings.parquet",
        file -> {
          try (ParquetFile table = table(file, Tables.FINDINGS)) {
            reader.findings(each -> unchecked(() -> table.row(Tables.row(each))));
          }
        });
  }

  private static ParquetFile table(Path file, List<Column> columns) throws IOException {
    return new ParquetFile(new BufferedOutputStream(Files.newOutputStream(file)), columns);
  }

  private void terms(AuditReader reader) throws IOException {
    files.put(
        "terms.tsv",
        file -> {
          try (Writer out = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
            out.append("term\tpreferred\tlocale\tkind\tcount\tdocuments\tshare\tothers\n");
            renderings(reader, out);
          }
        });
  }

  /** Both at once, for to group the renderings of a large archive takes a while. */
  private void renderings(AuditReader reader, Writer terms) throws IOException {
    files.put(
        "renderings.csv",
        file -> {
          try (Writer out = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
            Csv csv = new Csv(out);
            csv.row(
                "source", "kind", "locale", "rendering", "usual", "count", "documents", "example");
            ArchiveTerms.each(
                reader,
                each -> {
                  if (ArchiveTerms.isProposed(each)) {
                    unchecked(() -> terms.append(line(each)));
                  }
                  unchecked(() -> rows(csv, each));
                });
          }
        });
  }

  /** What varies, of names and terms alike, and who has it. */
  private static void rows(Csv csv, ArchiveTerm term) throws IOException {
    if (term.variants().size() < 2 || term.usual().documents() < 2) {
      return;
    }
    for (ArchiveTerm.Variant variant : term.variants()) {
      csv.row(
          term.source(),
          term.kind().word(),
          term.locale(),
          variant.written(),
          variant.equals(term.usual()) ? "yes" : "no",
          variant.count(),
          variant.documents(),
          variant.example());
    }
  }

  /** Writing that fails within a consumer of rows. */
  @FunctionalInterface
  private interface Writing {
    void run() throws IOException;
  }

  private static void unchecked(Writing writing) {
    try {
      writing.run();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String line(ArchiveTerm term) {
    String others =
        term.variants().stream()
            .skip(1)
            .map(each -> each.written() + " ×" + each.documents())
            .collect(Collectors.joining("; "));
    return String.join(
            "\t",
            cell(term.source()),
            cell(term.usual().written()),
            term.locale(),
            term.kind().word(),
            String.valueOf(term.usual().count()),
            String.valueOf(term.usual().documents()),
            Figures.rate((double) term.usual().documents() / term.documents()),
            cell(others))
        + "\n";
  }

  private static String cell(String text) {
    return text.replace('\t', ' ').replace('\n', ' ').replace('\r', ' ');
  }
}
