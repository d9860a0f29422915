package org.bilint.audit.view;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.bilint.audit.DocumentAuditor;
import org.bilint.audit.Foremost;
import org.bilint.audit.State;
import org.bilint.audit.store.AuditReader;
import org.bilint.audit.store.StoredDocument;
import org.bilint.read.UnreadableException;
import org.bilint.report.OutputFormat;
import org.bilint.report.Report;
import org.bilint.report.Setting;

/**
 * The reports of the worst documents, as {@code bilint check --output-format html} writes them. A
 * document is checked again for its report, unless the one that is there is of the same content,
 * rules and decisions.
 */
public final class DocumentReports {

  /** A report of a larger document is no page that a browser shows. */
  private static final long LARGEST = 1 << 20;

  private static final String STAMPS = "stamps.tsv";

  private final DocumentAuditor auditor;
  private final Report report;
  private final Path folder;
  private final Setting setting;
  private final String version;

  /**
   * @param out the folder of the audit
   * @param version of rules and settings
   */
  public DocumentReports(DocumentAuditor auditor, Setting setting, Path out, String version) {
    this.auditor = auditor;
    this.report = OutputFormat.HTML.report(setting);
    this.setting = setting;
    this.folder = out.resolve(ReportNames.FOLDER);
    this.version = version;
  }

  /**
   * Writes what is missing or stale, and does away with the others.
   *
   * @param most how many of the worst documents are wanted
   * @return the paths of the documents that have a report
   * @throws IOException if a report cannot be written
   */
  public Set<String> write(AuditReader reader, int most) throws IOException {
    SortedMap<String, String> before = stamps();
    SortedMap<String, String> now = new TreeMap<>();
    List<StoredDocument> worst = worst(reader, most);
    List<Boolean> there;
    try {
      // Beside each other: to check a document takes far longer than to write what was found.
      there = worst.parallelStream().map(each -> isThere(each, before)).toList();
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
    for (int i = 0; i < worst.size(); i++) {
      if (there.get(i)) {
        now.put(worst.get(i).path(), stamp(worst.get(i)));
      }
    }
    for (String path : before.keySet()) {
      if (!now.containsKey(path)) {
        Files.deleteIfExists(folder.resolve(ReportNames.of(path)));
      }
    }
    if (!now.isEmpty() || !before.isEmpty()) {
      StringBuilder text = new StringBuilder();
      now.forEach((path, stamp) -> text.append(path).append('\t').append(stamp).append('\n'));
      Files.writeString(folder.resolve(STAMPS), text);
    }
    return new TreeSet<>(now.keySet());
  }

  /** All that a report depends on. */
  private String stamp(StoredDocument document) {
    Set<String> names = new TreeSet<>(List.of(document.path(), document.key()));
    String shown = setting.gates().usual() + " " + setting.decisions().of(names);
    return document.hash() + " " + version + " " + Integer.toHexString(shown.hashCode());
  }

  private static List<StoredDocument> worst(AuditReader reader, int most) {
    Foremost<StoredDocument> worst = new Foremost<>(StoredDocument.WORST_FIRST, most);
    if (most > 0) {
      reader.documents(
          each -> {
            if (each.outcome().state() == State.CHECKED && each.size() <= LARGEST) {
              worst.add(each);
            }
          });
    }
    return worst.list();
  }

  private SortedMap<String, String> stamps() throws IOException {
    SortedMap<String, String> stamps = new TreeMap<>();
    Path file = folder.resolve(STAMPS);
    if (Files.exists(file)) {
      for (String line : Files.readAllLines(file)) {
        int tab = line.lastIndexOf('\t');
        if (tab > 0) {
          stamps.put(line.substring(0, tab), line.substring(tab + 1));
        }
      }
    }
    return stamps;
  }

  /** Whether there is a report that holds, or is one now. */
  private boolean isThere(StoredDocument document, SortedMap<String, String> before) {
    Path file = folder.resolve(ReportNames.of(document.path()));
    boolean fresh = stamp(document).equals(before.get(document.path())) && Files.exists(file);
    try {
      return fresh || write(document, file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Whether there is a report now: the document may have gone or changed since. */
  private boolean write(StoredDocument document, Path file) throws IOException {
    byte[] bytes;
    try {
      bytes = Files.readAllBytes(Path.of(document.path()));
    } catch (IOException e) {
      return false;
    }
    Files.createDirectories(folder);
    try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
      report.write(List.of(auditor.lint(document.path(), bytes)), out);
      return true;
    } catch (UnreadableException e) {
      return false;
    }
  }
}
