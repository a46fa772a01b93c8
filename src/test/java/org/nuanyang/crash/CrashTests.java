package org.nuanyang.crash;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.Statement;
import java.time.Duration;
import java.util.HashSet;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.nuanyang.testing.RunningPlatform;

/**
 * Whatever dies while people hand in applications: what was acknowledged is there, once; what got
 * no answer can be handed in again and is there once too. The disasters come one after the other, in
 * any order, over the same platform.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CrashTests {

  private static final int CLERKS = 4;
  private static final int ENOUGH = 40;
  private static final int TOO_MANY = 100;
  private static final String[] SMALL_CITY = {
    "--nuanyang.demo=true", "--nuanyang.demo-cases=0", "--nuanyang.demo-consultations=0"
  };

  @TempDir static Path data;

  private final HttpClient client = HttpClient.newHttpClient();
  private final Map<UUID, UUID> acknowledged = new ConcurrentHashMap<>();
  private final Map<UUID, Integer> unanswered = new ConcurrentHashMap<>();
  private final AtomicInteger number = new AtomicInteger();
  private volatile boolean open;
  private @Nullable RunningPlatform platform;

  @AfterAll
  void everybodyGoesHome() {
    if (platform != null) platform.close();
  }

  @Test
  void thePlatformIsKilled() throws Exception {
    whileClerksWork(RunningPlatform::kill);

    everythingIsThereOnce();
  }

  @Test
  void theDatabaseServerIsKilled() throws Exception {
    whileClerksWork(RunningPlatform::killDatabase);

    await().atMost(Duration.ofMinutes(1)).until(() -> health() == 200);
    everythingIsThereOnce();
  }

  @Test
  void bothAreKilled() throws Exception {
    whileClerksWork(
        platform -> {
          platform.killDatabase();
          platform.kill();
        });

    everythingIsThereOnce();
  }

  @FunctionalInterface
  private interface Disaster {
    void strike(RunningPlatform platform) throws Exception;
  }

  /** Lets clerks submit without pause, strikes when enough was acknowledged, and ends their day. */
  private void whileClerksWork(Disaster disaster) throws Exception {
    RunningPlatform platform = running();
    open = true;
    var enough = new CountDownLatch(ENOUGH);
    try (ExecutorService hall = Executors.newVirtualThreadPerTaskExecutor()) {
      for (int each = 0; each < CLERKS; each++) {
        var clerk = awaitOpenWindow(platform);
        hall.submit(() -> work(clerk, enough));
      }
      assertThat(enough.await(3, TimeUnit.MINUTES)).as("enough was acknowledged").isTrue();
      disaster.strike(platform);
      open = false;
    }
    System.out.printf("%d acknowledged, %d without an answer%n", acknowledged.size(), unanswered.size());
  }

  private void work(ClerkAtWork clerk, CountDownLatch enough) {
    while (open && unanswered.size() < TOO_MANY) {
      UUID key = UUID.randomUUID();
      int mine = number.incrementAndGet();
      clerk
          .submit(key, mine)
          .ifPresentOrElse(
              application -> {
                acknowledged.put(key, application);
                enough.countDown();
              },
              () -> unanswered.put(key, mine));
    }
  }

  /** The platform of all these tests on its one folder; started again when the last test killed it. */
  private RunningPlatform running() {
    if (platform == null || !platform.isAlive()) {
      platform = RunningPlatform.start(data, SMALL_CITY);
      System.out.printf("started in %.1f s%n", platform.startedIn().toMillis() / 1000.0);
    }
    return platform;
  }

  private int health() throws Exception {
    HttpRequest question = HttpRequest.newBuilder(running().address().resolve("/api/health")).build();
    return client.send(question, BodyHandlers.discarding()).statusCode();
  }

  /** What any of these tests handed in, before this disaster or the ones before. */
  private void everythingIsThereOnce() throws Exception {
    RunningPlatform platform = running();
    var clerk = awaitOpenWindow(platform);
    unanswered.forEach(
        (key, mine) -> {
          UUID application = clerk.submit(key, mine).orElseThrow();
          assertThat(clerk.submit(key, mine)).contains(application);
          acknowledged.put(key, application);
        });
    unanswered.clear();
    try (Connection database = platform.database()) {
      for (UUID application : acknowledged.values()) {
        assertThat(count(database, application)).as("application " + application).isOne();
      }
      assertThat(new HashSet<>(acknowledged.values())).hasSameSizeAs(acknowledged.values());
      assertThat(countAll(database)).isEqualTo(acknowledged.size());
    }
  }

  /** After the database server came back the first requests may still meet dead connections. */
  private static ClerkAtWork awaitOpenWindow(RunningPlatform platform) {
    return await()
        .atMost(Duration.ofMinutes(2))
        .ignoreExceptions()
        .until(() -> new ClerkAtWork(platform.address()), clerk -> true);
  }

  private static long count(Connection database, UUID application) throws Exception {
    try (PreparedStatement query =
        database.prepareStatement("SELECT count(*) FROM aid_application WHERE id = ?")) {
      query.setObject(1, application);
      try (ResultSet rows = query.executeQuery()) {
        rows.next();
        return rows.getLong(1);
      }
    }
  }

  private static long countAll(Connection database) throws Exception {
    try (Statement query = database.createStatement();
        ResultSet rows = query.executeQuery("SELECT count(*) FROM aid_application")) {
      rows.next();
      return rows.getLong(1);
    }
  }
}
