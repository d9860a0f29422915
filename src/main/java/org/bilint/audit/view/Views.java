package org.bilint.audit.view;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.bilint.audit.parquet.Column;
import org.bilint.audit.parquet.ParquetFile;
import org.bilint.audit.store.AuditReader;
import org.bilint.audit.terms.ArchiveTerm;
import org.bilint.audit.terms.ArchiveTerms;

/** Writes the views of a store into its folder. Rows go through one by one. */
public final class Views {

  private final AuditReader reader;
  private final Overview overview;
  private final WholeFiles files;

  public Views(AuditReader reader, Overview overview, Path folder) {
    this.reader = reader;
    this.overview = overview;
    this.files = new WholeFiles(folder);
  }

  /**
   * @param reports paths of the documents that have a report in {@link ReportNames#FOLDER}
   * @param version of bilint
   * @throws IOException if a file cannot be written
   */
  public void write(View view, Set<String> reports, String version) throws IOException {
    switch (view) {
      case HTML -> files.put("index.html", new Dashboard(overview, reports, version).html());
      case MARKDOWN -> files.put("summary.md", new MarkdownSummary(overview).text());
      case CSV -> csv();
      case PARQUET -> parquet();
      case TERMS -> terms();
    }
  }

  private SortedSet<String> fields() {
    SortedSet<String> fields = new TreeSet<>();
    reader.documents(each -> fields.addAll(each.metadata().fields().keySet()));
    return fields;
  }

  private void csv() throws IOException {
    SortedSet<String> fields = fields();
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

  private void parquet() throws IOException {
    SortedSet<String> fields = fields();
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

  private void terms() throws IOException {
    files.put(
        "terms.tsv",
        file -> {
          try (Writer out = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
            out.append("term\tpreferred\tlocale\tkind\tcount\tdocuments\tshare\tothers\n");
            ArchiveTerms.each(
                reader,
                each -> {
                  if (ArchiveTerms.isProposed(each)) {
                    unchecked(() -> out.append(line(each)));
                  }
                });
          }
        });
    files.put(
        "renderings.csv",
        file -> {
          try (Writer out = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
            Csv csv = new Csv(out);
            csv.row(
                "source", "kind", "locale", "rendering", "usual", "count", "documents", "example");
            ArchiveTerms.each(reader, each -> unchecked(() -> rows(csv, each)));
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
