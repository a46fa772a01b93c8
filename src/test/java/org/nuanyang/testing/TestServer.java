package org.nuanyang.testing;

import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;
import org.nuanyang.launch.Databases;
import org.nuanyang.launch.EmbeddedPostgres;
import org.nuanyang.launch.FolderInUse;
import org.nuanyang.launch.PostgresSettings;

/** The one PostgreSQL server of this test JVM; its folder under {@code target} is used again. */
public final class TestServer {

  private static final Path HOME = Path.of("target", "test-postgres").toAbsolutePath();
  private static final String PREFIX = "test_";
  private static final AtomicInteger COUNT = new AtomicInteger();
  private static int number;
  private static final EmbeddedPostgres SERVER = start();

  private TestServer() {}

  /** A database of its own with nothing in it; no other JVM under this {@code target} has one of that name. */
  public static TestDatabase freshDatabase() {
    String name = PREFIX + number + "_" + COUNT.incrementAndGet();
    Databases databases = SERVER.databases();
    return new TestDatabase(name, databases.open(name), Databases.USER, databases.password());
  }

  /** Each test JVM gets a folder of its own. */
  private static EmbeddedPostgres start() {
    for (number = 1; ; number++) {
      try {
        Path folder = HOME.resolve("server-" + number);
        var server = EmbeddedPostgres.start(folder, HOME, PostgresSettings.FOR_TESTS);
        server.databases().dropAll(PREFIX);
        Runtime.getRuntime().addShutdownHook(new Thread(server::close));
        return server;
      } catch (FolderInUse another) {
        if (number == 20) throw another;
      }
    }
  }
}
