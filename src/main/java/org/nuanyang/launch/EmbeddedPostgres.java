package org.nuanyang.launch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.sql.SQLException;
import java.util.HexFormat;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The platform's own PostgreSQL server, kept in a folder of its data. One process at a time; a
 * server left behind by a killed platform is stopped first, one that dies is started again.
 */
public final class EmbeddedPostgres implements AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(EmbeddedPostgres.class);

  private final FolderLock lock;
  private final PostgresCluster cluster;
  private final Databases databases;
  private volatile boolean stopping;

  private EmbeddedPostgres(FolderLock lock, PostgresCluster cluster, Databases databases) {
    this.lock = lock;
    this.cluster = cluster;
    this.databases = databases;
  }

  /**
   * Starts the server that lives in {@code folder}, making it there on the first call.
   *
   * @param engines where the programs are unpacked, or lie already
   * @throws FolderInUse when another process serves this folder
   */
  public static EmbeddedPostgres start(Path folder, Path engines, PostgresSettings settings) {
    try {
      FolderLock lock = FolderLock.on(folder, settings.patience());
      try {
        var programs = PostgresEngine.unpackBelow(engines);
        var cluster =
            new PostgresCluster(folder, programs, settings, ServerAccount.ofThisMachine());
        var databases = new Databases(freePort(), passwordIn(folder));
        cluster.createUnlessThere(Databases.SUPERUSER, passwordFile(folder));
        cluster.stop();
        cluster.start(databases.port());
        databases.createUser();
        var server = new EmbeddedPostgres(lock, cluster, databases);
        server.watch();
        return server;
      } catch (IOException | SQLException | RuntimeException failed) {
        lock.close();
        throw failed;
      }
    } catch (IOException | SQLException failed) {
      throw new IllegalStateException(
          "cannot start PostgreSQL in " + folder.toAbsolutePath(), failed);
    }
  }

  /** The databases of the server that another process of ours runs in {@code folder}. */
  static Databases runningIn(Path folder) {
    try {
      return new Databases(PostgresCluster.portIn(folder), passwordIn(folder));
    } catch (IOException failed) {
      throw new UncheckedIOException("cannot find the running server of " + folder, failed);
    }
  }

  public Databases databases() {
    return databases;
  }

  /** The server's process; for tests that kill it. */
  public long pid() {
    return cluster.pid().orElseThrow();
  }

  @Override
  public synchronized void close() {
    if (stopping) return;
    stopping = true;
    try (lock) {
      cluster.stop();
    } catch (IOException failed) {
      throw new UncheckedIOException("cannot stop PostgreSQL", failed);
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
      cluster.start(databases.port());
      watch();
      LOG.warn("the database server runs again on port {}", databases.port());
    } catch (IOException | RuntimeException failed) {
      LOG.error("the database server cannot be started again", failed);
    }
  }

  private static Path passwordFile(Path folder) {
    return folder.resolve("password");
  }

  private static String passwordIn(Path folder) throws IOException {
    Path file = passwordFile(folder);
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
