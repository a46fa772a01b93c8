package org.nuanyang.launch;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.DriverManager;

/** A process that starts a server, writes a thousand letters and waits to be killed. */
final class LeftBehind {

  private LeftBehind() {}

  public static void main(String[] args) throws Exception {
    var server =
        EmbeddedPostgres.start(
            Path.of(args[0]), EmbeddedPostgresTests.ENGINES, PostgresSettings.SAFE);
    var databases = server.databases();
    try (var connection =
            DriverManager.getConnection(
                databases.open("nuanyang"), Databases.USER, databases.password());
        var sql = connection.createStatement()) {
      sql.execute("CREATE TABLE letter AS SELECT generate_series(1, 1000) AS number");
      System.out.println(server.pid());
      System.in.read();
    }
  }

  static Process start(Path folder) throws IOException {
    return new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-cp",
            System.getProperty("java.class.path"),
            LeftBehind.class.getName(),
            folder.toString())
        .redirectError(ProcessBuilder.Redirect.INHERIT)
        .start();
  }

  /** The number of the server's process, once all is written. */
  static long awaitServer(Process process) throws IOException {
    BufferedReader output = process.inputReader();
    for (String line; (line = output.readLine()) != null; ) {
      if (line.matches("\\d+")) return Long.parseLong(line);
    }
    throw new IOException("the process ended before its server ran");
  }
}
