package org.liuzhun.store.projection;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import org.jooq.DSLContext;
import org.jooq.SQLDialect;
import org.jooq.conf.Settings;
import org.jooq.exception.DataAccessException;
import org.jooq.impl.DSL;
import org.liuzhun.store.keys.Keys;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// An open H2 file, encrypted, with one connection and without automatic commits.
final class Database implements AutoCloseable {

  static {
    System.setProperty("org.jooq.no-logo", "true");
    System.setProperty("org.jooq.no-tips", "true");
  }

  private static final Logger LOG = LoggerFactory.getLogger(Database.class);

  /// How long a call may take, as `java.time.Duration` writes it; for tests.
  private static final String PATIENCE = "liuzhun.database.patience";

  /// Pages are made smaller before they are encrypted: the window's compiler decrypts slowly.
  private static final String COMPRESSED = ";COMPRESS=TRUE";

  /// Kilobytes of pages kept in memory: few, as the rows are read once and kept by the village.
  private static final int CACHE = 4 << 10;

  private final Connection connection;
  private final Watch watch;
  private final DSLContext context;

  private Database(Connection plain) {
    watch = new Watch(Duration.parse(System.getProperty(PATIENCE, "PT60S")));
    connection = watch.over(plain);
    context = DSL.using(
        connection,
        SQLDialect.H2,
        new Settings().withRenderSchema(false).withExecuteLogging(false));
  }

  /// Opens the file, which must exist.
  static Database open(Path file, Keys keys) {
    return connect(file, keys, ";IFEXISTS=TRUE");
  }

  /// Makes the file with the tables of the catalogue.
  static Database create(Path file, Keys keys) {
    Database database = connect(file, keys, "");
    Schema.create(database.context);
    database.commit();
    return database;
  }

  private static Database connect(Path file, Keys keys, String options) {
    String path =
        EncryptedPath.of(file, keys.database()).replaceAll("\\.mv\\.db$", "").replace(";", "\\;");
    String url = "jdbc:h2:" + path + ";DB_CLOSE_ON_EXIT=FALSE;TRACE_LEVEL_FILE=0;CACHE_SIZE="
        + CACHE + COMPRESSED + options;
    try {
      Connection connection = DriverManager.getConnection(url, "sa", "");
      connection.setAutoCommit(false);
      return new Database(connection);
    } catch (SQLException e) {
      throw new DataAccessException("cannot open " + file, e);
    }
  }

  /// Loads the driver and has it work once.
  static void warmUp() {
    try (Connection nothing = DriverManager.getConnection("jdbc:h2:mem:", "sa", "")) {
      DSL.using(nothing, SQLDialect.H2).selectOne().fetch();
    } catch (SQLException e) {
      throw new DataAccessException("no database in memory", e);
    }
  }

  DSLContext context() {
    return context;
  }

  void commit() {
    try {
      connection.commit();
    } catch (SQLException e) {
      throw new DataAccessException("commit", e);
    }
  }

  /// Closes the file in good order.
  ///
  /// @param compact whether to spend a moment on making it small
  void shutdown(boolean compact) {
    try {
      watch.waitLonger();
      run(compact ? "shutdown compact" : "shutdown");
      watch.end();
    } catch (SQLException e) {
      throw new DataAccessException("shutdown", e);
    }
  }

  /// Lets go of the file without order; it will not be trusted again.
  @Override
  public void close() {
    try {
      if (!connection.isClosed()) {
        run("shutdown immediately");
      }
      watch.end();
    } catch (SQLException e) {
      LOG.debug("what is thrown away need not close well", e);
    }
  }

  /// Past jOOQ, which asks a connection questions that a closed database no longer answers.
  private void run(String command) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(command);
    }
  }
}
