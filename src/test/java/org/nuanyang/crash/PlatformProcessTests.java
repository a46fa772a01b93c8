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
import java.sql.DriverManager;
import java.sql.Statement;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nuanyang.testing.RunningPlatform;
import org.nuanyang.testing.TestDatabase;
import org.nuanyang.testing.TestServer;

/** The platform as an operator meets it: started, stopped, killed, on its own or a given database. */
class PlatformProcessTests {

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
  void tellsThatItCannotServeWithoutItsDatabaseAndComesBackByItself() throws Exception {
    try (var platform = RunningPlatform.start(data)) {
      platform.killDatabase();

      await()
          .atMost(Duration.ofMinutes(1))
          .until(() -> health(platform).statusCode() == 200);
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

    try (var one = RunningPlatform.start(data.resolve("one"), environment);
        var two = RunningPlatform.start(data.resolve("two"), environment)) {
      assertThat(health(one).statusCode()).isEqualTo(200);
      assertThat(health(two).statusCode()).isEqualTo(200);
      assertThat(data.resolve("one/database")).doesNotExist();

      breakMigrations(shared);
      assertThat(health(two).statusCode()).isEqualTo(503);
      assertThat(health(two).body()).contains("\"migrations\":\"DOWN\"", "\"database\":\"UP\"");
    }
    assertThat(Files.exists(data.resolve("two/keys/master.key"))).isFalse();
  }

  private HttpResponse<String> health(RunningPlatform platform) throws Exception {
    URI address = platform.address().resolve("/api/health");
    return client.send(HttpRequest.newBuilder(address).build(), BodyHandlers.ofString());
  }

  private static void breakMigrations(TestDatabase database) throws Exception {
    try (Connection connection =
            DriverManager.getConnection(database.url(), database.user(), database.password());
        Statement sql = connection.createStatement()) {
      sql.execute("DELETE FROM flyway_schema_history WHERE version = '2'");
    }
  }

  private static void report(String what, Duration took) {
    System.out.printf("%s of the platform: %.1f s%n", what, took.toMillis() / 1000.0);
  }
}
