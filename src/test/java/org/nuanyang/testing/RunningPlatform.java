package org.nuanyang.testing;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.nuanyang.NuanyangApplication;
import org.nuanyang.launch.Databases;

/**
 * The real platform as a process of its own on a data folder, as {@code ./nuanyang} starts it; for
 * tests that stop it, kill it or run two of it.
 */
public final class RunningPlatform implements AutoCloseable {

  private static final int MOST_LINES = 60;
  private static final Pattern ADDRESS = Pattern.compile("http://localhost:(\\d+)/");

  private final Process process;
  private final URI address;
  private final Duration startedIn;
  private final Path data;

  private RunningPlatform(Process process, URI address, Duration startedIn, Path data) {
    this.process = process;
    this.address = address;
    this.startedIn = startedIn;
    this.data = data;
  }

  public static RunningPlatform start(Path data, String... settings) {
    return start(data, Map.of(), settings);
  }

  /** Starts it on a free port and waits until it serves. */
  public static RunningPlatform start(
      Path data, Map<String, String> environment, String... settings) {
    var command = new ArrayList<String>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(
        List.of("-Xmx512m", "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "--enable-native-access=ALL-UNNAMED",
            "--add-modules=jdk.incubator.vector"));
    command.addAll(List.of("-cp", mainClassPath(), NuanyangApplication.class.getName()));
    command.addAll(List.of("--server.port=0", "--nuanyang.data=" + data));
    command.addAll(List.of(settings));
    try {
      long begun = System.nanoTime();
      var builder = new ProcessBuilder(command).redirectErrorStream(true);
      builder.environment().putAll(environment);
      Process process = builder.start();
      URI address = awaitAddress(process);
      var startedIn = Duration.ofNanos(System.nanoTime() - begun);
      return new RunningPlatform(process, address, startedIn, data);
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  public URI address() {
    return address;
  }

  public Duration startedIn() {
    return startedIn;
  }

  public boolean isAlive() {
    return process.isAlive();
  }

  /** Number of the embedded server's process. */
  public long databasePid() throws IOException {
    Path file = data.resolve("database").resolve("cluster").resolve("postmaster.pid");
    return Long.parseLong(Files.readAllLines(file).getFirst().strip());
  }

  /** A connection of the platform's own account to its embedded database. */
  public Connection database() throws IOException, SQLException {
    Path folder = data.resolve("database");
    String port = Files.readAllLines(folder.resolve("cluster/postmaster.pid")).get(3).strip();
    String password = Files.readString(folder.resolve("password")).strip();
    return DriverManager.getConnection(
        "jdbc:postgresql://127.0.0.1:" + port + "/nuanyang", Databases.USER, password);
  }

  /** As a power cut would: no last words. */
  public void kill() {
    kill(process.pid());
    process.onExit().join();
  }

  public void killDatabase() throws IOException {
    kill(databasePid());
  }

  /** As Ctrl-C does; returns the exit status. */
  public int stop() {
    process.destroy();
    try {
      if (process.waitFor(60, TimeUnit.SECONDS)) return process.exitValue();
      throw new IllegalStateException("the platform did not stop within a minute");
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(interrupted);
    }
  }

  @Override
  public void close() {
    if (process.isAlive()) stop();
  }

  /** Reads what the platform prints until it tells its address, then lets the rest flow away. */
  private static URI awaitAddress(Process process) throws IOException {
    var printed = new ArrayList<String>();
    BufferedReader output = process.inputReader();
    for (String line; (line = output.readLine()) != null; ) {
      printed.add(line);
      Matcher found = ADDRESS.matcher(line);
      if (found.find()) {
        CompletableFuture.runAsync(() -> showFaults(output));
        return URI.create("http://localhost:" + found.group(1));
      }
    }
    throw new IOException("the platform did not start:\n" + String.join("\n", printed));
  }

  /** Shows the beginning of what goes wrong; the rest only has to flow away. */
  private static void showFaults(BufferedReader output) {
    int shown = 0;
    boolean fault = false;
    for (String line : (Iterable<String>) output.lines()::iterator) {
      fault |= line.contains("ERROR");
      if (fault && shown++ < MOST_LINES) System.out.println("platform: " + line);
    }
  }

  private static String mainClassPath() {
    return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
        .filter(entry -> !entry.contains("test-classes"))
        .collect(Collectors.joining(File.pathSeparator));
  }

  private static void kill(long pid) {
    try {
      new ProcessBuilder("kill", "-9", String.valueOf(pid)).start().waitFor();
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
    }
  }
}
