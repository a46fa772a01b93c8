package org.nuanyang.crash;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nuanyang.testing.RunningPlatform;
import org.nuanyang.testing.TestDatabase;
import org.nuanyang.testing.TestServer;

/** The platform as an operator meets it: started, stopped, killed, on its own or a given database. */
class PlatformProcessTests {

  private static final String OFTEN = "--db-scheduler.polling-interval=100ms";
  private static final String MASTER_KEY = "00112233445566778899aabbccddeeff";

  @TempDir Path data;

  private final HttpClient client = HttpClient.newHttpClient();

  @Test
  void servesStopsAndServesAgainOnItsOwnDatabase() throws Exception {
    try (var first = RunningPlatform.start(data)) {
      assertThat(health(first).statusCode()).isEqualTo(200);
      assertThat(first.stop()).isIn(0, 143);
      assertThat(data.resolve("database/cluster/postmaster.pid")).doesNotExist();
      report("first start", first.startedIn());
    }
    try (var second = RunningPlatform.start(data)) {
      assertThat(health(second).statusCode()).isEqualTo(200);
      report("later start", second.startedIn());
    }
  }

  @Test
  void twoNodesShareAGivenServerAndLeaveTheirOwnAlone() throws Exception {
    TestDatabase shared = TestServer.freshDatabase();
    var environment =
        Map.of(
            "NUANYANG_DB_URL", shared.url(),
            "NUANYANG_DB_USER", shared.user(),
            "NUANYANG_DB_PASSWORD", shared.password(),
            "NUANYANG_MASTER_KEY", MASTER_KEY);

    var starting = CompletableFuture.supplyAsync(() -> RunningPlatform.start(data.resolve("two"), environment, OFTEN));
    try (var one = RunningPlatform.start(data.resolve("one"), environment, OFTEN);
        var two = starting.join()) {
      assertThat(health(one).statusCode()).isEqualTo(200);
      assertThat(health(two).statusCode()).isEqualTo(200);
      assertThat(data.resolve("one/database")).doesNotExist();

      timedWorkIsDoneOnce(shared);

      execute(shared, "DELETE FROM flyway_schema_history WHERE version = '2'");
      assertThat(health(two).statusCode()).isEqualTo(503);
      assertThat(health(two).body()).contains("\"migrations\":\"DOWN\"", "\"database\":\"UP\"");
    } finally {
      starting.thenAccept(RunningPlatform::close);
    }
    assertThat(Files.exists(data.resolve("two/keys/master.key"))).isFalse();
  }

  /** Everything the platform does daily or every few hours falls due at one moment, with both nodes looking. */
  private static void timedWorkIsDoneOnce(TestDatabase database) throws Exception {
    execute(
        database,
        """
        CREATE TABLE begun (task text);
        CREATE FUNCTION note() RETURNS trigger LANGUAGE plpgsql AS
          $$ BEGIN INSERT INTO begun VALUES (NEW.task_name); RETURN NULL; END $$;
        CREATE TRIGGER note AFTER UPDATE ON scheduled_tasks FOR EACH ROW
          WHEN (NEW.picked AND NOT OLD.picked) EXECUTE FUNCTION note();
        INSERT INTO submission (key, purpose, received_at) VALUES (gen_random_uuid(), 'long ago', now() - interval '1 year')""");
    String late = "SELECT task_name FROM scheduled_tasks WHERE last_success IS NULL AND execution_time <= now()";
    await().atMost(Duration.ofMinutes(1)).until(() -> ask(database, late).isEmpty()); // what begins with the platform
    List<String> rare =
        ask(database, "SELECT task_name FROM scheduled_tasks WHERE execution_time > now() + interval '10 minutes' ORDER BY 1");
    assertThat(rare).contains("identity-close-audit-day", "identity-forget-submissions", "intake-clear-drafts", "counsel-forget");

    execute(database, "UPDATE scheduled_tasks SET execution_time = now() WHERE execution_time > now() + interval '10 minutes'");

    String allDone = "SELECT task_name FROM scheduled_tasks WHERE NOT picked AND execution_time > now() + interval '10 minutes' ORDER BY 1";
    await().atMost(Duration.ofMinutes(1)).until(() -> ask(database, allDone).equals(rare));
    String begun = "SELECT task FROM begun WHERE task IN (SELECT task_name FROM scheduled_tasks WHERE execution_time > now() + interval '10 minutes') ORDER BY 1";
    assertThat(ask(database, begun)).isEqualTo(rare);
    assertThat(ask(database, "SELECT note FROM audit_entry WHERE action = 'submissions.forget'")).containsExactly("1");
    assertThat(ask(database, "SELECT task_name FROM scheduled_tasks WHERE last_failure IS NOT NULL")).isEmpty();
  }

  private HttpResponse<String> health(RunningPlatform platform) throws Exception {
    URI address = platform.address().resolve("/api/health");
    return client.send(HttpRequest.newBuilder(address).build(), BodyHandlers.ofString());
  }

  private static void execute(TestDatabase database, String commands) throws Exception {
    try (Connection connection = database.connection();
        Statement sql = connection.createStatement()) {
      sql.execute(commands);
    }
  }

  private static List<String> ask(TestDatabase database, String query) throws Exception {
    try (Connection connection = database.connection();
        Statement sql = connection.createStatement();
        ResultSet rows = sql.executeQuery(query)) {
      var found = new ArrayList<String>();
      while (rows.next()) found.add(rows.getString(1));
      return found;
    }
  }

  private static void report(String what, Duration took) {
    System.out.printf("%s of the platform: %.1f s%n", what, took.toMillis() / 1000.0);
  }
}
