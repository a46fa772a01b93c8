package bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.springframework.jdbc.core.JdbcTemplate;

/** What this process and the database server beside it take of the machine. */
final class Machine {

  private final long server;

  Machine(DataSource source) {
    Integer backend = new JdbcTemplate(source).queryForObject("select pg_backend_pid()", Integer.class);
    this.server = ProcessHandle.of(backend).flatMap(ProcessHandle::parent).map(ProcessHandle::pid).orElse(-1L);
  }

  /** Processor time of the database server so far, in ms. It tells the same on a busy machine, which a clock does not. */
  double database() {
    return servers().mapToDouble(one -> one.info().totalCpuDuration().orElse(Duration.ZERO).toNanos() / 1e6).sum();
  }

  /** Memory in MB: all this process holds; the server's own, shared pages counted once. */
  String memory() {
    long own = kilobytes(Path.of("/proc/self/status"), "VmRSS:");
    long most = kilobytes(Path.of("/proc/self/status"), "VmHWM:");
    long database = servers().mapToLong(one -> kilobytes(Path.of("/proc/" + one.pid() + "/smaps_rollup"), "Pss:")).sum();
    return "platform and bench in one process %,d MB (at most %,d MB), heap at most %,d MB; PostgreSQL %,d MB".formatted(
        own / 1024, most / 1024, Runtime.getRuntime().maxMemory() >> 20, database / 1024);
  }

  /** The most memory this process ever held, in MB. */
  static long mostEver() {
    return kilobytes(Path.of("/proc/self/status"), "VmHWM:") / 1024;
  }

  /** The load average of the last minute: what else the machine had to do. */
  static String load() {
    try {
      return Files.readString(Path.of("/proc/loadavg")).split(" ")[0];
    } catch (IOException elsewhere) {
      return "unknown";
    }
  }

  private Stream<ProcessHandle> servers() {
    return ProcessHandle.of(server).stream().flatMap(one -> Stream.concat(Stream.of(one), one.descendants()));
  }

  static long kilobytes(Path file, String line) {
    try (Stream<String> lines = Files.lines(file)) {
      return lines.filter(one -> one.startsWith(line)).mapToLong(one -> Long.parseLong(one.replaceAll("\\D", ""))).findFirst().orElse(0);
    } catch (IOException | UncheckedIOException gone) {
      return 0;
    }
  }
}
