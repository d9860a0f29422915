package org.bilint.audit.store;

import java.io.File;
import java.sql.PreparedStatement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bilint.audit.Outcome;
import org.bilint.audit.Part;
import org.bilint.audit.archive.Listed;
import org.bilint.baseline.Baseline;
import org.bilint.baseline.Decided;

/**
 * Writes a store. One thread does; what it writes counts from {@link #commit} on, and a document
 * counts when it is finished, so that a run may end at any moment.
 */
public final class AuditStore implements AutoCloseable {

  /** The setting that tells by what rules and settings the last run checked. */
  static final String VERSION = "version";

  /** The file in the folder of an audit. */
  public static final String FILE = "audit.db";

  private final Database database;
  private final String version;
  private final PreparedStatement list;
  private final PreparedStatement page;
  private final DocumentWriter documents;

  private AuditStore(Database database, String version) {
    this.database = database;
    this.version = version;
    list =
        database.prepare(
            "INSERT OR IGNORE INTO listed (path, key, root, walked, metadata, fault)"
                + " VALUES (?, ?, ?, ?, ?, ?)");
    page =
        database.prepare(
            "SELECT l.id, l.path, l.root, l.walked,"
                + " CASE WHEN d.version = ?"
                + " AND (d.state = 'checked' OR d.state = 'left-out' AND l.walked)"
                + " THEN d.hash ELSE '' END"
                + " FROM listed l LEFT JOIN document d ON d.path = l.path"
                + " WHERE l.id > ? ORDER BY l.id LIMIT ?");
    documents = new DocumentWriter(database, version);
  }

  /**
   * Opens the store in a folder, and makes it if it is missing or of another make.
   *
   * @param version of the rules, termbases and settings of the run
   * @throws StoreException if the file cannot be opened or is no store
   */
  public static AuditStore open(File folder, String version) {
    Database database = Database.open(new File(folder, FILE));
    try {
      database.execute("BEGIN IMMEDIATE");
      Schema.create(database);
      if (!setting(database, "schema").orElse(Schema.VERSION).equals(Schema.VERSION)) {
        Schema.drop(database);
        Schema.create(database);
      }
      AuditStore store = new AuditStore(database, version);
      store.set("schema", Schema.VERSION);
      store.set(VERSION, version);
      store.forgetHalfWritten();
      database.execute("COMMIT");
      database.execute("BEGIN");
      return store;
    } catch (StoreException e) {
      database.close();
      throw e;
    }
  }

  /** What a setting of an earlier run is. */
  private static Optional<String> setting(Database database, String name) {
    List<String> found = new ArrayList<>();
    database.query(
        "SELECT value FROM setting WHERE name = ?", row -> found.add(row.getString(1)), name);
    return found.stream().findFirst();
  }

  private void set(String name, String value) {
    database.update("INSERT OR REPLACE INTO setting VALUES (?, ?)", name, value);
  }

  /** What a killed run left of documents that it had not finished. */
  private void forgetHalfWritten() {
    for (String table : DocumentWriter.BELOW) {
      database.execute(
          "DELETE FROM "
              + table
              + " WHERE document IN (SELECT id FROM document WHERE state = '"
              + DocumentWriter.CHECKING
              + "')");
    }
    database.execute("DELETE FROM document WHERE state = '" + DocumentWriter.CHECKING + "'");
  }

  /** A document that the run is asked for; one that was listed before is not listed again. */
  public void list(Listed listed) {
    database.update(
        list,
        listed.path(),
        listed.key(),
        listed.root(),
        listed.walked() ? 1 : 0,
        listed.metadata().json(),
        listed.fault());
  }

  /** How many documents are listed. */
  public long listed() {
    long[] count = new long[1];
    database.query("SELECT count(*) FROM listed", row -> count[0] = row.getLong(1));
    return count[0];
  }

  /** The faults in what describes the listed documents. */
  public List<String> faults() {
    List<String> faults = new ArrayList<>();
    database.query(
        "SELECT fault FROM listed WHERE fault <> '' ORDER BY path",
        row -> faults.add(row.getString(1)));
    return faults;
  }

  /**
   * The next listed documents in the order of the listing.
   *
   * @param after the number of the last one before; 0 at first
   */
  public List<Pending> page(long after, int most) {
    List<Pending> pending = new ArrayList<>();
    database.query(
        page,
        row ->
            pending.add(
                new Pending(
                    row.getLong(1),
                    row.getString(2),
                    row.getString(3),
                    row.getInt(4) != 0,
                    Optional.ofNullable(row.getString(5)).orElse(""))),
        version,
        after,
        most);
    return pending;
  }

  /** Writes what a stretch of a document shows. */
  public void add(String path, Part stretch) {
    documents.add(path, stretch);
  }

  /**
   * Ends a document with what is known of another one that has the same findings.
   *
   * @return whether there is one; if not, the document is to be checked
   */
  public boolean takeOver(Twin twin) {
    return documents.takeOver(twin);
  }

  /**
   * Ends a document. Unless it was checked, what was written of it is forgotten.
   *
   * @param hash of its content; empty where that could not be had
   */
  public void finish(String path, String hash, long size, Outcome outcome) {
    documents.finish(path, hash, size, outcome);
  }

  /** Makes what was written so far count. */
  public void commit() {
    database.execute("COMMIT");
    database.execute("BEGIN");
  }

  /** What people decided; takes the place of what was known before. */
  public void decide(Baseline baseline) {
    database.execute("DELETE FROM decision");
    for (Decided each : baseline.entries()) {
      database.update(
          "INSERT INTO decision VALUES (?, ?, ?, ?, ?, ?)",
          each.path(),
          each.fingerprint(),
          each.rule(),
          each.decision().word(),
          each.decision().hides() ? 1 : 0,
          each.comment());
    }
  }

  /**
   * Ends the run: the store holds the listed documents and no others, with what is told of them.
   */
  public void settle() {
    for (String table : DocumentWriter.BELOW) {
      database.execute(
          "DELETE FROM "
              + table
              + " WHERE document IN (SELECT id FROM document"
              + " WHERE path NOT IN (SELECT path FROM listed))");
    }
    database.execute("DELETE FROM document WHERE path NOT IN (SELECT path FROM listed)");
    database.execute("DELETE FROM rule WHERE id NOT IN (SELECT rule FROM finding)");
    database.execute(
        "UPDATE document SET key = l.key, metadata = l.metadata FROM listed l"
            + " WHERE l.path = document.path"
            + " AND (document.key <> l.key OR document.metadata <> l.metadata)");
    commit();
  }

  /** Ends what is not committed without a trace, folds the log in, and closes the file. */
  @Override
  public void close() {
    try {
      database.execute("ROLLBACK");
      database.execute("PRAGMA wal_checkpoint(TRUNCATE)");
    } finally {
      database.close();
    }
  }
}
