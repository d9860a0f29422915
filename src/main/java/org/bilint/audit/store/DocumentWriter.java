package org.bilint.audit.store;

import java.sql.PreparedStatement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.bilint.audit.FindingRow;
import org.bilint.audit.Outcome;
import org.bilint.audit.Part;
import org.bilint.audit.Rendered;
import org.bilint.audit.Speech;
import org.bilint.audit.State;
import org.jspecify.annotations.Nullable;

/** Writes documents, several beside each other, each in parts and in order. */
final class DocumentWriter {

  /** A document that is not finished. */
  static final String CHECKING = "checking";

  /** What hangs on a document. */
  static final List<String> BELOW = List.of("finding", "speech", "rendering");

  /** So many wordings are known without asking. */
  private static final int CACHED = 50_000;

  private final Database database;
  private final String version;
  private final PreparedStatement start;
  private final PreparedStatement id;
  private final PreparedStatement finding;
  private final PreparedStatement rule;
  private final PreparedStatement speech;
  private final PreparedStatement wording;
  private final PreparedStatement wordingId;
  private final PreparedStatement rendering;
  private final PreparedStatement part;
  private final PreparedStatement finish;
  private final PreparedStatement twins;
  private final PreparedStatement likeTwin;
  private final Map<Rendered, Long> wordings = new Lately();
  private final Map<String, Writing> writing = new LinkedHashMap<>();

  /** A document that is being written. */
  private static final class Writing {
    private final long id;
    private int ordinal;

    Writing(long id) {
      this.id = id;
    }
  }

  /** The ids of the wordings that were used last. */
  private static final class Lately extends LinkedHashMap<Rendered, Long> {
    private static final long serialVersionUID = 1L;

    Lately() {
      super(16, 0.75f, true);
    }

    @Override
    protected boolean removeEldestEntry(Map.Entry<Rendered, Long> eldest) {
      return size() > CACHED;
    }
  }

  DocumentWriter(Database database, String version) {
    this.database = database;
    this.version = version;
    start =
        database.prepare(
            "INSERT INTO document (path, key, hash, size, version, metadata, state, reason,"
                + " locale, pairs, words, diagnostics)"
                + " VALUES (?, '', '', 0, '', '{}', '"
                + CHECKING
                + "', '', '', 0, 0, '')"
                + " ON CONFLICT (path) DO UPDATE SET state = '"
                + CHECKING
                + "', locale = '', pairs = 0, words = 0, diagnostics = ''");
    id = database.prepare("SELECT id FROM document WHERE path = ?");
    finding =
        database.prepare(
            "INSERT INTO finding VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
    rule = database.prepare("INSERT OR REPLACE INTO rule VALUES (?, ?, ?, ?)");
    speech =
        database.prepare(
            "INSERT INTO speech VALUES (?, ?, ?)"
                + " ON CONFLICT DO UPDATE SET words = words + excluded.words");
    wording =
        database.prepare(
            "INSERT OR IGNORE INTO wording (kind, source, form, written) VALUES (?, ?, ?, ?)");
    wordingId =
        database.prepare(
            "SELECT id FROM wording WHERE kind = ? AND source = ? AND form = ? AND written = ?");
    rendering =
        database.prepare(
            "INSERT INTO rendering VALUES (?, ?, ?)"
                + " ON CONFLICT DO UPDATE SET count = count + excluded.count");
    part =
        database.prepare(
            "UPDATE document SET locale = ?, pairs = pairs + ?, words = words + ?,"
                + " diagnostics = diagnostics || ? WHERE id = ?");
    twins =
        database.prepare(
            "SELECT id, path FROM document WHERE hash = ? AND version = ?"
                + " AND state = 'checked' AND diagnostics = '' AND path <> ? ORDER BY id LIMIT 16");
    likeTwin =
        database.prepare(
            "UPDATE document SET hash = ?, size = ?, version = ?, state = 'checked', reason = '',"
                + " (locale, pairs, words) ="
                + " (SELECT locale, pairs, words FROM document WHERE id = ?)"
                + " WHERE id = ?");
    finish =
        database.prepare(
            "UPDATE document SET hash = ?, size = ?, version = ?, state = ?, reason = ?"
                + " WHERE id = ?");
  }

  /**
   * Ends a document with what is known of another one that has the same findings. One whose checks
   * have crashed is none: what is told of that names the document.
   */
  boolean takeOver(Twin twin) {
    List<Long> found = new ArrayList<>();
    database.query(
        twins,
        row -> {
          if (Twin.ending(row.getString(2)).equals(Twin.ending(twin.path()))) {
            found.add(row.getLong(1));
          }
        },
        twin.hash(),
        version,
        twin.path());
    if (found.isEmpty()) {
      return false;
    }
    long from = found.get(0);
    long to = begin(twin.path()).id;
    database.execute(
        "INSERT INTO finding SELECT "
            + to
            + ", ordinal, rule, severity, message, source_line, source_column, source_end,"
            + " source_text, target_line, target_column, target_end, target_text, suggestion,"
            + " fingerprint, role FROM finding WHERE document = "
            + from);
    database.execute(
        "INSERT INTO speech SELECT " + to + ", role, words FROM speech WHERE document = " + from);
    database.execute(
        "INSERT INTO rendering SELECT "
            + to
            + ", wording, count FROM rendering WHERE document = "
            + from);
    database.update(likeTwin, twin.hash(), twin.size(), version, from, to);
    return true;
  }

  /** Begins a document anew; what was known of it is forgotten. */
  private Writing begin(String path) {
    database.update(start, path);
    long[] found = new long[1];
    database.query(id, row -> found[0] = row.getLong(1), path);
    for (String table : BELOW) {
      database.execute("DELETE FROM " + table + " WHERE document = " + found[0]);
    }
    return new Writing(found[0]);
  }

  /** Writes what a stretch of a document shows. */
  void add(String path, Part stretch) {
    Writing document = writing.computeIfAbsent(path, this::begin);
    for (FindingRow row : stretch.findings()) {
      add(document, row);
    }
    for (Speech each : stretch.speeches()) {
      database.update(speech, document.id, each.role(), each.words());
    }
    for (Rendered each : stretch.renderings()) {
      database.update(rendering, document.id, wording(each), each.count());
    }
    StringBuilder diagnostics = new StringBuilder();
    stretch.diagnostics().forEach(each -> diagnostics.append(each).append('\n'));
    database.update(
        part,
        stretch.targetLocale(),
        stretch.pairs(),
        stretch.words(),
        diagnostics.toString(),
        document.id);
  }

  private void add(Writing document, FindingRow row) {
    database.update(rule, row.rule(), row.name(), row.category().word(), row.mqm());
    List<@Nullable Object> cells = new ArrayList<>();
    cells.add(document.id);
    cells.add(document.ordinal++);
    cells.add(row.rule());
    cells.add(row.severity().word());
    cells.add(row.message());
    cells.addAll(row.places());
    cells.add(row.suggestion().orElse(null));
    cells.add(row.fingerprint());
    cells.add(row.role());
    database.update(finding, cells.toArray());
  }

  private long wording(Rendered each) {
    Rendered bare = new Rendered(each.kind(), each.source(), each.form(), each.written(), 1);
    return wordings.computeIfAbsent(
        bare,
        any -> {
          String kind = each.kind().word();
          database.update(wording, kind, each.source(), each.form(), each.written());
          long[] found = new long[1];
          database.query(
              wordingId,
              row -> found[0] = row.getLong(1),
              kind,
              each.source(),
              each.form(),
              each.written());
          return found[0];
        });
  }

  /**
   * Ends a document. Unless it was checked, what was written of it is forgotten.
   *
   * @param hash of its content; empty where that could not be had
   */
  void finish(String path, String hash, long size, Outcome outcome) {
    boolean checked = outcome.state() == State.CHECKED;
    Writing document = checked ? writing.get(path) : null;
    if (document == null) {
      document = begin(path);
    }
    writing.remove(path);
    database.update(
        finish, hash, size, version, outcome.state().word(), outcome.reason(), document.id);
  }
}
