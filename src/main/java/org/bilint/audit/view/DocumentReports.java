package org.bilint.audit.view;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
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
import org.bilint.check.CheckedDocument;
import org.bilint.read.UnreadableException;
import org.bilint.report.OutputFormat;
import org.bilint.report.Report;
import org.bilint.report.Setting;

/**
 * The reports of the worst documents, as {@code bilint check --output-format html} writes them. A
 * document is checked again for its report, unless the one that is there is of the same content,
 * rules and decisions. Several are checked beside each other, and each thread writes the report of
 * its document before it takes another, so that no more than these are held.
 */
public final class DocumentReports {

  /** A report of a larger document is no page that a browser shows. */
  private static final long LARGEST = 1 << 20;

  /** Heap that the largest takes while its report is written; 70 MB were measured. */
  private static final long HEAP = 100L << 20;

  private static final String STAMPS = "stamps.tsv";

  /** The stamp of a report that is being written, of no content. */
  private static final String BEGUN = "";

  private final DocumentAuditor auditor;
  private final Report report;
  private final WholeFiles files;
  private final Setting setting;
  private final String version;
  private final Workers workers;

  /**
   * @param out the folder of the audit
   * @param version of rules and settings
   * @param jobs documents that are checked beside each other, where the heap has room for them
   */
  public DocumentReports(
      DocumentAuditor auditor, Setting setting, Path out, String version, int jobs) {
    this.auditor = auditor;
    this.report = OutputFormat.HTML.report(setting);
    this.setting = setting;
    this.files = new WholeFiles(out.resolve(ReportNames.FOLDER));
    this.workers = new Workers(Math.max(1, Math.min(jobs, room())));
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
    List<StoredDocument> stale = new ArrayList<>();
    for (StoredDocument document : worst(reader, most)) {
      String stamp = stamp(document);
      boolean fresh = stamp.equals(before.get(document.path())) && hasReport(document);
      if (fresh) {
        now.put(document.path(), stamp);
      } else {
        stale.add(document);
      }
    }
    if (!stale.isEmpty()) {
      // What a run leaves that is killed from here on, the next one writes again or does away with.
      stale.forEach(each -> before.put(each.path(), BEGUN));
      put(before);
      for (StoredDocument document : workers.done(stale, this::write)) {
        now.put(document.path(), stamp(document));
      }
    }
    for (String path : before.keySet()) {
      if (!now.containsKey(path)) {
        files.remove(ReportNames.of(path));
      }
    }
    if (!before.isEmpty()) {
      put(now);
    }
    return new TreeSet<>(now.keySet());
  }

  private boolean hasReport(StoredDocument document) {
    return Files.exists(files.path(ReportNames.of(document.path())));
  }

  /** How many of the largest documents the heap holds beside each other. */
  private static int room() {
    long free = Runtime.getRuntime().maxMemory() - DocumentAuditor.KNOWLEDGE;
    return (int) Math.min(Integer.MAX_VALUE, free / HEAP);
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
    Path file = files.path(STAMPS);
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

  private void put(SortedMap<String, String> stamps) throws IOException {
    StringBuilder text = new StringBuilder();
    stamps.forEach((path, stamp) -> text.append(path).append('\t').append(stamp).append('\n'));
    Files.createDirectories(files.folder());
    files.put(STAMPS, text.toString());
  }

  /** Whether there is a report now: the document may have gone or changed since. */
  private boolean write(StoredDocument document) throws IOException {
    CheckedDocument checked;
    try {
      byte[] bytes = Files.readAllBytes(Path.of(document.path()));
      checked = auditor.lint(document.path(), bytes);
    } catch (IOException | UnreadableException e) {
      return false;
    }
    files.put(
        ReportNames.of(document.path()),
        file -> {
          try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
            report.write(List.of(checked), out);
          }
        });
    return true;
  }
}
