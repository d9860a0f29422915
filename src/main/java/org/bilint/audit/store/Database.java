package org.bilint.audit.store;

import java.io.File;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.jspecify.annotations.Nullable;

/** One connection to the file, with faults in words for people. */
final class Database implements AutoCloseable {

  /** Reads one row. */
  @FunctionalInterface
  interface RowReader {
    void read(ResultSet row) throws SQLException;
  }

  private static final int FULL = 13;

  private final File file;
  private final Connection connection;

  private Database(File file, Connection connection) {
    this.file = file;
    this.connection = connection;
  }

  /** Opens the file, which is made if it is missing. */
  static Database open(File file) {
    try {
      Database database =
          new Database(file, DriverManager.getConnection("jdbc:sqlite:" + file.getPath()));
      // A reader may look while a run writes; a killed process loses nothing that was committed.
      database.execute("PRAGMA journal_mode = WAL");
      database.execute("PRAGMA synchronous = NORMAL");
      database.execute("PRAGMA cache_size = -16000");
      database.execute("PRAGMA temp_store = FILE");
      database.execute("PRAGMA busy_timeout = 10000");
      return database;
    } catch (SQLException e) {
      throw fault(file, e);
    }
  }

  void execute(String sql) {
    try (Statement statement = connection.createStatement()) {
      statement.execute(sql);
    } catch (SQLException e) {
      throw fault(e);
    }
  }

  /** A statement that is kept, with its parameters to be bound. */
  PreparedStatement prepare(String sql) {
    try {
      return connection.prepareStatement(sql);
    } catch (SQLException e) {
      throw fault(e);
    }
  }

  /** Runs a statement with these values; a null is NULL. */
  int update(PreparedStatement statement, @Nullable Object... values) {
    try {
      bind(statement, values);
      return statement.executeUpdate();
    } catch (SQLException e) {
      throw fault(e);
    }
  }

  /** The same with a statement of its own. */
  int update(String sql, @Nullable Object... values) {
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      return update(statement, values);
    } catch (SQLException e) {
      throw fault(e);
    }
  }

  /** Hands the rows of a query on one by one. */
  void query(PreparedStatement statement, RowReader reader, @Nullable Object... values) {
    try {
      bind(statement, values);
      try (ResultSet rows = statement.executeQuery()) {
        while (rows.next()) {
          reader.read(rows);
        }
      }
    } catch (SQLException e) {
      throw fault(e);
    }
  }

  /** The same with a statement of its own. */
  void query(String sql, RowReader reader, @Nullable Object... values) {
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      query(statement, reader, values);
    } catch (SQLException e) {
      throw fault(e);
    }
  }

  private static void bind(PreparedStatement statement, @Nullable Object... values)
      throws SQLException {
    for (int i = 0; i < values.length; i++) {
      statement.setObject(i + 1, values[i]);
    }
  }

  StoreException fault(SQLException e) {
    return fault(file, e);
  }

  private static StoreException fault(File file, SQLException e) {
    boolean full = e.getErrorCode() == FULL;
    String what = full ? "cannot be written: the disk is full" : "the store is at fault";
    return new StoreException(file + ": " + what + (full ? "" : ": " + e.getMessage()), e);
  }

  @Override
  public void close() {
    try {
      connection.close();
    } catch (SQLException e) {
      throw fault(e);
    }
  }
}
