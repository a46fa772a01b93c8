package org.nuanyang.launch;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.StringJoiner;
import java.util.concurrent.TimeUnit;
import org.springframework.util.FileSystemUtils;

/** The files of one PostgreSQL server and the programs that make, start and stop it. */
final class PostgresCluster {

  private static final Duration PATIENCE = Duration.ofMinutes(10);
  private static final Duration PAUSE = Duration.ofMillis(500);
  private static final int ATTEMPTS = 20;

  private final Path folder;
  private final Path data;
  private final PostgresEngine engine;
  private final PostgresSettings settings;
  private final ServerAccount account;

  PostgresCluster(
      Path folder, PostgresEngine engine, PostgresSettings settings, ServerAccount account) {
    this.folder = folder.toAbsolutePath().normalize();
    this.data = this.folder.resolve("cluster");
    this.engine = engine;
    this.settings = settings;
    this.account = account;
  }

  /** Makes the files unless a finished set lies there; a half-made one is begun anew. */
  void createUnlessThere(String superuser, Path passwordFile) throws IOException {
    if (Files.exists(data.resolve("PG_VERSION"))) {
      account.takeOver(data);
      return;
    }
    Path fresh = folder.resolve("making");
    FileSystemUtils.deleteRecursively(fresh);
    Files.createDirectories(fresh.resolve("cluster"));
    Path readable = Files.copy(passwordFile, fresh.resolve("password"));
    account.takeOver(fresh);
    run(
        List.of(
            engine.program("initdb"),
            "--pgdata=" + fresh.resolve("cluster"),
            "--username=" + superuser,
            "--pwfile=" + readable,
            "--auth=scram-sha-256",
            "--encoding=UTF8",
            "--locale=C",
            "--locale-provider=builtin",
            "--builtin-locale=C.UTF-8",
            "--no-instructions"));
    Files.move(fresh.resolve("cluster"), data);
    FileSystemUtils.deleteRecursively(fresh);
  }

  /** Tries a few times: after a crash the old server's processes need a moment to be gone. */
  void start(int port) throws IOException {
    for (int attempt = 1; ; attempt++) {
      try {
        if (process().isEmpty()) Files.deleteIfExists(data.resolve("postmaster.pid"));
        control("start", "--log=" + log(), "--options=" + options(port));
        return;
      } catch (IOException failed) {
        if (attempt == ATTEMPTS) throw failed;
        pause();
      }
    }
  }

  /**
   * Ends sessions and stops the server, if one lives. Whoever calls holds the folder's lock, so it
   * is ours or an orphan of a killed platform.
   */
  void stop() throws IOException {
    Optional<ProcessHandle> server = process();
    if (server.isEmpty()) return;
    try {
      control("stop", "--mode=fast");
    } catch (IOException failed) {
      if (process().isPresent()) throw failed;
    }
  }

  /** The port at which the server of {@code folder} listens, from the fourth line it left there. */
  static int portIn(Path folder) throws IOException {
    List<String> lines = Files.readAllLines(folder.resolve("cluster").resolve("postmaster.pid"));
    return Integer.parseInt(lines.get(3).strip());
  }

  OptionalLong pid() {
    Path file = data.resolve("postmaster.pid");
    try {
      return OptionalLong.of(Long.parseLong(Files.readAllLines(file).getFirst().strip()));
    } catch (IOException | RuntimeException unreadable) {
      return OptionalLong.empty();
    }
  }

  /** The live server of these files; a number reused by another program does not count. */
  private Optional<ProcessHandle> process() {
    OptionalLong pid = pid();
    if (pid.isEmpty()) return Optional.empty();
    return ProcessHandle.of(pid.getAsLong())
        .filter(ProcessHandle::isAlive)
        .filter(process -> isPostgres(process.pid()));
  }

  /** A killed server that its parent has not buried yet (state Z) is dead. */
  private static boolean isPostgres(long pid) {
    try {
      String stat = Files.readString(Path.of("/proc/" + pid + "/stat"));
      return stat.contains("(postgres)") && !stat.contains(") Z ");
    } catch (IOException gone) {
      return false;
    }
  }

  private Path log() {
    return data.resolve("server.log");
  }

  private String options(int port) {
    var options = new StringJoiner(" ");
    settings.atPort(port).forEach((name, value) -> options.add("-c " + name + "='" + value + "'"));
    return options.toString();
  }

  private void control(String verb, String... options) throws IOException {
    var command = new ArrayList<String>();
    command.add(engine.program("pg_ctl"));
    command.addAll(List.of("--pgdata=" + data, "--wait", "--timeout=" + PATIENCE.toSeconds()));
    command.addAll(List.of(options));
    command.add(verb);
    run(command);
  }

  private static void pause() throws IOException {
    try {
      Thread.sleep(PAUSE);
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted while the database server starts", interrupted);
    }
  }

  private void run(List<String> command) throws IOException {
    Path output = Files.createTempFile("nuanyang-postgres-", ".log");
    try {
      Process process =
          new ProcessBuilder(account.command(command))
              .directory(new File("/"))
              .redirectErrorStream(true)
              .redirectOutput(output.toFile())
              .start();
      if (!process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS) || process.exitValue() != 0) {
        throw new IOException(whatWentWrong(command, output));
      }
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted while waiting for " + command.getFirst(), interrupted);
    } finally {
      Files.deleteIfExists(output);
    }
  }

  private String whatWentWrong(List<String> command, Path output) throws IOException {
    var lines = new ArrayList<String>();
    lines.add(String.join(" ", command));
    lines.addAll(Files.readAllLines(output));
    if (Files.isReadable(log())) {
      List<String> all = Files.readAllLines(log());
      lines.addAll(all.subList(Math.max(0, all.size() - 20), all.size()));
    }
    return String.join(System.lineSeparator(), lines);
  }
}
