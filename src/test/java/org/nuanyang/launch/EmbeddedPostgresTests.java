package org.nuanyang.launch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmbeddedPostgresTests {

  static final Path ENGINES = Path.of("target", "test-postgres").toAbsolutePath();

  @TempDir Path folder;

  @Test
  void keepsItsRowsOverARestart() throws Exception {
    try (var first = start()) {
      execute(first.databases(), "CREATE TABLE letter (text text); INSERT INTO letter VALUES ('你好')");
    }
    try (var second = start()) {
      assertThat(ask(second.databases(), "SELECT text FROM letter")).isEqualTo("你好");
    }
  }

  @Test
  void writesWhatItAcknowledges() throws Exception {
    try (var server = start()) {
      for (String setting : new String[] {"fsync", "synchronous_commit", "full_page_writes"}) {
        assertThat(ask(server.databases(), "SHOW " + setting)).as(setting).isEqualTo("on");
      }
    }
  }

  @Test
  void letsNobodyInWithoutThePassword() throws Exception {
    try (var server = start()) {
      String url = server.databases().open("nuanyang");
      assertThatThrownBy(() -> DriverManager.getConnection(url, Databases.USER, "guess"))
          .isInstanceOf(SQLException.class);
      assertThatThrownBy(() -> DriverManager.getConnection(url, Databases.SUPERUSER, ""))
          .isInstanceOf(SQLException.class);
    }
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve("password"))))
        .isEqualTo("rw-------");
  }

  @Test
  void givesThePlatformNoPowerOverTheMachine() throws Exception {
    try (var server = start()) {
      assertThat(ask(server.databases(), "SHOW is_superuser")).isEqualTo("off");
      assertThatThrownBy(() -> execute(server.databases(), "COPY pg_class TO PROGRAM 'cat'"))
          .isInstanceOf(SQLException.class);
    }
  }

  @Test
  void refusesAFolderThatIsServed() {
    try (var server = start()) {
      assertThatThrownBy(
              () -> EmbeddedPostgres.start(folder, ENGINES, PostgresSettings.SAFE.withoutPatience()))
          .isInstanceOf(FolderInUse.class);

      var joined = EmbeddedPostgres.runningIn(folder);
      assertThat(joined).isEqualTo(server.databases());
    }
  }

  @Test
  void comesBackAfterItWasKilledAndKnowsWhatItAcknowledged() throws Exception {
    try (var server = start()) {
      execute(server.databases(), "CREATE TABLE letter (number int)");
      long killed = server.pid();
      execute(server.databases(), "INSERT INTO letter SELECT generate_series(1, 100)");
      kill(killed);

      await()
          .atMost(Duration.ofMinutes(1))
          .ignoreExceptions()
          .until(() -> ask(server.databases(), "SELECT count(*) FROM letter"), "100"::equals);
      assertThat(server.pid()).isNotEqualTo(killed);
    }
  }

  @Test
  void takesOverFromAPlatformThatWasKilled() throws Exception {
    Process platform = LeftBehind.start(folder);
    long orphan = LeftBehind.awaitServer(platform);
    platform.destroyForcibly().waitFor();
    assertThat(ProcessHandle.of(orphan)).isPresent();

    try (var server = start()) {
      assertThat(ask(server.databases(), "SELECT count(*) FROM letter")).isEqualTo("1000");
      assertThat(server.pid()).isNotEqualTo(orphan);
    }
  }

  @Test
  void startsAfterBothWereKilled() throws Exception {
    Process platform = LeftBehind.start(folder);
    long server = LeftBehind.awaitServer(platform);
    platform.destroyForcibly();
    kill(server);

    try (var again = start()) {
      assertThat(ask(again.databases(), "SELECT count(*) FROM letter")).isEqualTo("1000");
    }
  }

  private EmbeddedPostgres start() {
    return EmbeddedPostgres.start(folder, ENGINES, PostgresSettings.SAFE);
  }

  private static void kill(long pid) throws Exception {
    new ProcessBuilder("kill", "-9", String.valueOf(pid)).start().waitFor();
  }

  private static void execute(Databases databases, String sql) throws SQLException {
    try (Connection connection = connect(databases);
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  private static String ask(Databases databases, String query) throws SQLException {
    try (Connection connection = connect(databases);
        Statement statement = connection.createStatement();
        var rows = statement.executeQuery(query)) {
      rows.next();
      return rows.getString(1);
    }
  }

  private static Connection connect(Databases databases) throws SQLException {
    return DriverManager.getConnection(
        databases.open("nuanyang"), Databases.USER, databases.password());
  }
}
