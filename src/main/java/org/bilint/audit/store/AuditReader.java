package org.bilint.audit.store;

import java.io.File;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import org.bilint.audit.Counts;
import org.bilint.audit.FindingRow;
import org.bilint.audit.Outcome;
import org.bilint.audit.Rendered;
import org.bilint.audit.Spot;
import org.bilint.audit.State;
import org.bilint.audit.archive.Metadata;
import org.bilint.check.Category;
import org.bilint.check.Severity;

/** Reads a store. Rows are handed on one by one in an order of their own, and never held. */
public final class AuditReader implements AutoCloseable {

  private static final String FINDING_COLUMNS =
      "d.path, f.rule, r.name, r.category, r.mqm, f.severity, f.message,"
          + " f.source_line, f.source_column, f.source_end, f.source_text,"
          + " f.target_line, f.target_column, f.target_end, f.target_text,"
          + " f.suggestion, f.fingerprint, f.role";

  private final Database database;

  private AuditReader(Database database) {
    this.database = database;
  }

  /**
   * @throws StoreException if the folder holds no audit
   */
  public static AuditReader open(File folder) {
    File file = new File(folder, AuditStore.FILE);
    if (!file.isFile()) {
      throw new StoreException(folder + ": holds no audit; there is no " + AuditStore.FILE);
    }
    return new AuditReader(Database.open(file));
  }

  /** By what rules, termbases and settings the documents were checked: equal for equal ones. */
  public String version() {
    List<String> found = new ArrayList<>();
    database.query(
        "SELECT value FROM setting WHERE name = ?",
        row -> found.add(row.getString(1)),
        AuditStore.VERSION);
    return found.isEmpty() ? "" : found.get(0);
  }

  /** All documents, in the order of their paths. */
  public void documents(Consumer<StoredDocument> documents) {
    database.query(
        "SELECT d.path, d.key, d.hash, d.size, d.metadata, d.state, d.reason, d.locale, d.pairs,"
            + " d.words, d.diagnostics, s.critical, s.major, s.minor, s.neutral"
            + " FROM document d LEFT JOIN (SELECT document,"
            + " sum(severity = 'critical') critical, sum(severity = 'major') major,"
            + " sum(severity = 'minor') minor, sum(severity = 'neutral') neutral"
            + " FROM standing GROUP BY document) s ON s.document = d.id"
            + " WHERE d.state <> 'checking' ORDER BY d.path",
        row -> documents.accept(document(row)));
  }

  /** What is known of each document beside its text, without counting its findings. */
  public void metadata(Consumer<Metadata> metadata) {
    database.query(
        "SELECT metadata FROM document WHERE state <> 'checking' ORDER BY path",
        row -> metadata.accept(Metadata.parse(row.getString(1))));
  }

  private static StoredDocument document(ResultSet row) throws SQLException {
    return new StoredDocument(
        row.getString("path"),
        row.getString("key"),
        row.getString("hash"),
        row.getLong("size"),
        Metadata.parse(row.getString("metadata")),
        new Outcome(state(row.getString("state")), row.getString("reason")),
        row.getString("locale"),
        row.getInt("pairs"),
        row.getInt("words"),
        new Counts(
            row.getLong("critical"),
            row.getLong("major"),
            row.getLong("minor"),
            row.getLong("neutral")),
        row.getString("diagnostics"));
  }

  private static State state(String word) {
    return State.valueOf(word.toUpperCase(Locale.ROOT).replace('-', '_'));
  }

  /** The findings that no decision does away with, by path and in document order. */
  public void findings(Consumer<StoredFinding> findings) {
    database.query(
        "SELECT "
            + FINDING_COLUMNS
            + " FROM document d CROSS JOIN standing f ON f.document = d.id"
            + " JOIN rule r ON r.id = f.rule ORDER BY d.path, f.ordinal",
        row -> findings.accept(finding(row)));
  }

  /** Those of one document. */
  public List<FindingRow> findings(String path) {
    List<FindingRow> findings = new ArrayList<>();
    database.query(
        "SELECT "
            + FINDING_COLUMNS
            + " FROM document d JOIN standing f ON f.document = d.id"
            + " JOIN rule r ON r.id = f.rule WHERE d.path = ? ORDER BY f.ordinal",
        row -> findings.add(finding(row).row()),
        path);
    return findings;
  }

  private static StoredFinding finding(ResultSet row) throws SQLException {
    return new StoredFinding(
        row.getString(1),
        new FindingRow(
            row.getString(2),
            row.getString(3),
            Category.valueOf(row.getString(4).toUpperCase(Locale.ROOT)),
            row.getString(5),
            Severity.valueOf(row.getString(6).toUpperCase(Locale.ROOT)),
            row.getString(7),
            spot(row, 8),
            spot(row, 12),
            Optional.ofNullable(row.getString(16)),
            row.getString(17),
            row.getString(18)));
  }

  private static Optional<Spot> spot(ResultSet row, int from) throws SQLException {
    String text = row.getString(from + 3);
    return text == null
        ? Optional.empty()
        : Optional.of(new Spot(row.getInt(from), row.getInt(from + 1), row.getInt(from + 2), text));
  }

  /** How many findings of each severity each rule has, by its id. */
  public void rules(Consumer<RuleCount> counts) {
    database.query(
        "SELECT r.id, r.name, r.category, sum(f.severity = 'critical'), sum(f.severity = 'major'),"
            + " sum(f.severity = 'minor'), sum(f.severity = 'neutral'),"
            + " count(DISTINCT f.document)"
            + " FROM standing f JOIN rule r ON r.id = f.rule GROUP BY r.id ORDER BY r.id",
        row ->
            counts.accept(
                new RuleCount(
                    row.getString(1),
                    row.getString(2),
                    Category.valueOf(row.getString(3).toUpperCase(Locale.ROOT)),
                    new Counts(row.getLong(4), row.getLong(5), row.getLong(6), row.getLong(7)),
                    row.getLong(8))));
  }

  /** What the speakers of each role say, and what is found there, by role. */
  public void roles(Consumer<RoleCount> counts) {
    database.query(
        "SELECT s.role, sum(s.words), sum(coalesce(f.critical, 0)), sum(coalesce(f.major, 0)),"
            + " sum(coalesce(f.minor, 0)), sum(coalesce(f.neutral, 0))"
            + " FROM speech s JOIN document d ON d.id = s.document AND d.state = 'checked'"
            + " LEFT JOIN (SELECT document, role, sum(severity = 'critical') critical,"
            + " sum(severity = 'major') major, sum(severity = 'minor') minor,"
            + " sum(severity = 'neutral') neutral FROM standing GROUP BY document, role) f"
            + " ON f.document = s.document AND f.role = s.role GROUP BY s.role ORDER BY s.role",
        row ->
            counts.accept(
                new RoleCount(
                    row.getString(1),
                    row.getLong(2),
                    new Counts(row.getLong(3), row.getLong(4), row.getLong(5), row.getLong(6)))));
  }

  /**
   * The renderings of all documents by locale, kind, source and form. The written form is that of
   * most documents, the first in order of equals.
   */
  public void renderings(Consumer<StoredRendering> renderings) {
    database.query(
        "SELECT locale, kind, source, form, written, max(n), sum(c), sum(n), min(example) FROM"
            + " (SELECT locale, kind, source, form, written, n, c, example FROM"
            // By number first, for there are many rows, and texts take long to compare.
            + " (SELECT d.locale, r.wording, count(*) n, sum(r.count) c, min(d.path) example"
            + " FROM rendering r JOIN document d ON d.id = r.document AND d.state = 'checked'"
            + " GROUP BY r.wording, d.locale)"
            + " JOIN wording w ON w.id = wording ORDER BY w.written)"
            + " GROUP BY locale, kind, source, form ORDER BY locale, kind, source, form",
        row ->
            renderings.accept(
                new StoredRendering(
                    row.getString(1),
                    new Rendered(
                        Rendered.Kind.valueOf(row.getString(2).toUpperCase(Locale.ROOT)),
                        row.getString(3),
                        row.getString(4),
                        row.getString(5),
                        row.getInt(7)),
                    row.getLong(8),
                    row.getString(9))));
  }

  @Override
  public void close() {
    database.close();
  }
}
