package org.bilint.audit.store;

/** The tables, as the statements that make them. */
final class Schema {

  /** To be raised when a table changes; a store of another number is made anew. */
  static final String VERSION = "1";

  private static final String[] TABLES = {
    "CREATE TABLE IF NOT EXISTS setting (name TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID",
    """
    CREATE TABLE IF NOT EXISTS document (
      id INTEGER PRIMARY KEY,
      path TEXT NOT NULL UNIQUE,
      key TEXT NOT NULL,
      hash TEXT NOT NULL,        -- SHA-256 of the content; empty where it could not be had
      size INTEGER NOT NULL,     -- bytes
      version TEXT NOT NULL,     -- of the rules, termbases and settings it was checked with
      metadata TEXT NOT NULL,    -- a JSON object
      state TEXT NOT NULL,       -- checked, left-out, unreadable, failed; checking while it is
      reason TEXT NOT NULL,
      locale TEXT NOT NULL,
      pairs INTEGER NOT NULL,
      words INTEGER NOT NULL,
      diagnostics TEXT NOT NULL  -- checks that crashed, a line each
    )""",
    "CREATE INDEX IF NOT EXISTS content ON document (hash)",
    """
    CREATE TABLE IF NOT EXISTS finding (
      document INTEGER NOT NULL REFERENCES document,
      ordinal INTEGER NOT NULL,  -- in document order
      rule TEXT NOT NULL,
      severity TEXT NOT NULL,
      message TEXT NOT NULL,
      source_line INTEGER, source_column INTEGER, source_end INTEGER, source_text TEXT,
      target_line INTEGER, target_column INTEGER, target_end INTEGER, target_text TEXT,
      suggestion TEXT,
      fingerprint TEXT NOT NULL,
      role TEXT NOT NULL,
      PRIMARY KEY (document, ordinal)
    ) WITHOUT ROWID""",
    """
    CREATE TABLE IF NOT EXISTS rule (
      id TEXT PRIMARY KEY, name TEXT NOT NULL, category TEXT NOT NULL, mqm TEXT NOT NULL
    ) WITHOUT ROWID""",
    """
    CREATE TABLE IF NOT EXISTS speech (
      document INTEGER NOT NULL REFERENCES document, role TEXT NOT NULL, words INTEGER NOT NULL,
      PRIMARY KEY (document, role)
    ) WITHOUT ROWID""",
    """
    CREATE TABLE IF NOT EXISTS wording (
      id INTEGER PRIMARY KEY,
      kind TEXT NOT NULL, source TEXT NOT NULL, form TEXT NOT NULL, written TEXT NOT NULL,
      UNIQUE (kind, source, form, written)
    )""",
    """
    CREATE TABLE IF NOT EXISTS rendering (
      document INTEGER NOT NULL REFERENCES document,
      wording INTEGER NOT NULL REFERENCES wording,
      count INTEGER NOT NULL,
      PRIMARY KEY (document, wording)
    ) WITHOUT ROWID""",
    """
    CREATE TABLE IF NOT EXISTS decision (
      path TEXT NOT NULL, fingerprint TEXT NOT NULL,
      rule TEXT NOT NULL, decision TEXT NOT NULL, hides INTEGER NOT NULL, comment TEXT NOT NULL,
      PRIMARY KEY (path, fingerprint)
    ) WITHOUT ROWID""",
    // What is neither done away with by a decision nor half written.
    """
    CREATE VIEW IF NOT EXISTS standing AS
      SELECT f.* FROM finding f JOIN document d ON d.id = f.document
      WHERE d.state = 'checked' AND NOT EXISTS (
        SELECT 1 FROM decision x
        WHERE x.path IN (d.path, d.key) AND x.fingerprint = f.fingerprint AND x.hides)""",
    // What this run was asked for; gone with the connection.
    """
    CREATE TEMP TABLE listed (
      id INTEGER PRIMARY KEY,
      path TEXT NOT NULL UNIQUE, key TEXT NOT NULL, root TEXT NOT NULL, walked INTEGER NOT NULL,
      metadata TEXT NOT NULL, fault TEXT NOT NULL
    )"""
  };

  private static final String[] NAMES = {
    "setting", "finding", "rule", "speech", "rendering", "wording", "decision", "document"
  };

  private Schema() {}

  static void create(Database database) {
    for (String table : TABLES) {
      database.execute(table);
    }
  }

  static void drop(Database database) {
    database.execute("DROP VIEW IF EXISTS standing");
    for (String name : NAMES) {
      database.execute("DROP TABLE IF EXISTS " + name);
    }
    database.execute("DROP TABLE IF EXISTS temp.listed");
  }
}
