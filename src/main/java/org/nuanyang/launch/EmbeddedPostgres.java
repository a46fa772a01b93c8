package org.nuanyang.launch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HexFormat;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The platform's own PostgreSQL server, kept in a folder of its data. One process at a time; a
 * server left behind by a killed platform is stopped first, one that dies is started again.
 */
public final class EmbeddedPostgres implements AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(EmbeddedPostgres.class);
  private static final String SUPERUSER = "postgres";

  /** The account the platform works with: owns its database, rules over nothing else. */
  public static final String USER = "nuanyang";

  private final FolderLock lock;
  private final PostgresCluster cluster;
  private final String password;
  private final int port;
  private volatile boolean stopping;

  private EmbeddedPostgres(FolderLock lock, PostgresCluster cluster, String password, int port) {
    this.lock = lock;
    this.cluster = cluster;
    this.password = password;
    this.port = port;
  }

  /**
   * Starts the server that lives in {@code folder}, making it there on the first call.
   *
   * @param engines where the programs are unpacked, or lie already
   * @throws FolderInUse when another process serves this folder
   */
  public static EmbeddedPostgres start(Path folder, Path engines, PostgresSettings settings) {
    try {
      FolderLock lock = FolderLock.on(folder);
      try {
        var programs = PostgresEngine.unpackBelow(engines);
        var cluster = new PostgresCluster(folder, programs, settings, ServerAccount.ofThisMachine());
        String password = passwordIn(folder);
        cluster.createUnlessThere(SUPERUSER, folder.resolve("password"));
        cluster.stop();
        int port = freePort();
        cluster.start(port);
        var server = new EmbeddedPostgres(lock, cluster, password, port);
        server.createRole();
        server.watch();
        return server;
      } catch (IOException | SQLException | RuntimeException failed) {
        lock.close();
        throw failed;
      }
    } catch (IOException | SQLException failed) {
      throw new IllegalStateException("cannot start PostgreSQL in " + folder.toAbsolutePath(), failed);
    }
  }

  /** The URL of a database, which is made first when it does not exist. */
  public String database(String name) {
    try (Connection connection = superuser();
        Statement sql = connection.createStatement()) {
      try (ResultSet found =
          sql.executeQuery("SELECT 1 FROM pg_database WHERE datname = '" + name + "'")) {
        if (found.next()) return url(name);
      }
      sql.execute("CREATE DATABASE \"" + name + "\" OWNER " + USER);
      return url(name);
    } catch (SQLException failed) {
      throw new IllegalStateException("cannot make the database " + name, failed);
    }
  }

  /** Removes every database whose name begins so, whoever is connected to it. */
  public void dropDatabases(String prefix) {
    try (Connection connection = superuser();
        Statement list = connection.createStatement();
        Statement drop = connection.createStatement();
        ResultSet names =
            list.executeQuery(
                "SELECT datname FROM pg_database WHERE starts_with(datname, '" + prefix + "')")) {
      while (names.next()) {
        drop.execute("DROP DATABASE \"" + names.getString(1) + "\" WITH (FORCE)");
      }
    } catch (SQLException failed) {
      throw new IllegalStateException("cannot drop databases " + prefix, failed);
    }
  }

  public String password() {
    return password;
  }

  public int port() {
    return port;
  }

  /** The server's process; for tests that kill it. */
  public long pid() {
    return cluster.pid().orElseThrow();
  }

  @Override
  public void close() {
    stopping = true;
    try (lock) {
      cluster.stop();
    } catch (IOException failed) {
      throw new UncheckedIOException("cannot stop PostgreSQL", failed);
    }
  }

  private void createRole() throws SQLException {
    try (Connection connection = superuser();
        Statement sql = connection.createStatement()) {
      try (ResultSet found =
          sql.executeQuery("SELECT 1 FROM pg_roles WHERE rolname = '" + USER + "'")) {
        if (found.next()) return;
      }
      sql.execute("CREATE ROLE " + USER + " LOGIN PASSWORD '" + password + "'");
    }
  }

  /** Starts the server again when it dies under us; connections come back by themselves. */
  private void watch() {
    ProcessHandle server = ProcessHandle.of(pid()).orElseThrow();
    server.onExit().thenRun(this::revive);
  }

  private void revive() {
    if (stopping) return;
    LOG.error("the database server died; starting it again");
    try {
      cluster.start(port);
      watch();
      LOG.warn("the database server runs again on port {}", port);
    } catch (IOException | RuntimeException failed) {
      LOG.error("the database server cannot be started again", failed);
    }
  }

  private Connection superuser() throws SQLException {
    return DriverManager.getConnection(url("postgres"), SUPERUSER, password);
  }

  private String url(String database) {
    return "jdbc:postgresql://127.0.0.1:" + port + "/" + database;
  }

  private static String passwordIn(Path folder) throws IOException {
    Path file = folder.resolve("password");
    if (!Files.exists(file)) {
      byte[] random = new byte[24];
      new SecureRandom().nextBytes(random);
      Files.createFile(
          file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
      Files.writeString(file, HexFormat.of().formatHex(random));
    }
    return Files.readString(file).strip();
  }

  private static int freePort() throws IOException {
    try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    }
  }
}
