package org.nuanyang.launch;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What the embedded server is told at every start.
 *
 * @param durable false only in tests, where a crash of the machine may lose rows
 * @param patience how long to wait until a platform that was just killed lets go of the folder
 */
public record PostgresSettings(boolean durable, int maxConnections, Duration patience) {

  public static final PostgresSettings SAFE =
      new PostgresSettings(true, 100, Duration.ofSeconds(5));
  public static final PostgresSettings FOR_TESTS = new PostgresSettings(false, 200, Duration.ZERO);

  private static final long MEGABYTE = 1L << 20;

  PostgresSettings withoutPatience() {
    return new PostgresSettings(durable, maxConnections, Duration.ZERO);
  }

  Map<String, String> atPort(int port) {
    String safe = durable ? "on" : "off";
    var settings = new LinkedHashMap<String, String>();
    settings.put("listen_addresses", "127.0.0.1");
    settings.put("port", String.valueOf(port));
    settings.put("unix_socket_directories", "");
    settings.put("fsync", safe);
    settings.put("synchronous_commit", safe);
    settings.put("full_page_writes", safe);
    settings.put("max_connections", String.valueOf(maxConnections));
    settings.put("shared_buffers", sharedBuffers() + "MB");
    settings.put("effective_cache_size", memory() / 2 + "MB");
    settings.put("random_page_cost", "1.1");
    settings.put("max_wal_size", "2GB");
    settings.put("idle_in_transaction_session_timeout", "10min");
    settings.put("timezone", "Asia/Shanghai");
    settings.put("log_timezone", "Asia/Shanghai");
    return settings;
  }

  /** An eighth of the machine, since the platform itself and the file cache live there too. */
  private long sharedBuffers() {
    if (!durable) return 64;
    return Math.clamp(memory() / 8, 128, 1024);
  }

  private static long memory() {
    var system = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
    return system.getTotalMemorySize() / MEGABYTE;
  }
}
