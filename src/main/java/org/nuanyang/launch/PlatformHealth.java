package org.nuanyang.launch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Whether the platform can serve: its database answers and is complete, its folder takes files. */
@Component
class PlatformHealth {

  private static final int PATIENCE_SECONDS = 3;

  private final JdbcClient sql;
  private final MigrationPlan migrations;
  private final Path data;
  private final long leastFreeBytes;

  PlatformHealth(
      JdbcClient sql,
      MigrationPlan migrations,
      @Value("${nuanyang.data}") Path data,
      @Value("${nuanyang.health.least-free-megabytes:200}") long leastFreeMegabytes) {
    this.sql = sql;
    this.migrations = migrations;
    this.data = data;
    this.leastFreeBytes = leastFreeMegabytes << 20;
  }

  /** Every part by name, and whether it is well. */
  Map<String, Boolean> parts() {
    var parts = new LinkedHashMap<String, Boolean>();
    parts.put("database", inTime(this::databaseAnswers));
    parts.put("migrations", parts.get("database") && inTime(migrations::isComplete));
    parts.put("data", inTime(this::folderTakesFiles));
    return parts;
  }

  private boolean databaseAnswers() {
    return sql.sql("SELECT 1").query(Integer.class).single() == 1;
  }

  private boolean folderTakesFiles() {
    try {
      Files.createDirectories(data);
      Files.delete(Files.createTempFile(data, "health-", ".tmp"));
      return Files.getFileStore(data).getUsableSpace() >= leastFreeBytes;
    } catch (IOException refused) {
      return false;
    }
  }

  /** A database that hangs must not make the question hang. */
  private static boolean inTime(BooleanSupplier question) {
    var answer = new CompletableFuture<Boolean>();
    Thread.ofVirtual()
        .start(
            () -> {
              try {
                answer.complete(question.getAsBoolean());
              } catch (RuntimeException down) {
                answer.complete(false);
              }
            });
    try {
      return answer.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
    } catch (TimeoutException | ExecutionException late) {
      return false;
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      return false;
    }
  }
}
