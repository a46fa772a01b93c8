package bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.stream.Stream;

/** The platform as another process sees it: how it answers, and what it and its database take of the machine. */
final class Platform {

  private static final Duration TO_START = Duration.ofMinutes(3);

  private final ProcessHandle java;
  private final Path data;
  private final URI base;
  private final HttpClient asking = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

  private Platform(long pid, int port, Path data) {
    this.data = data;
    this.java = ProcessHandle.of(pid).orElseThrow(() -> new IllegalStateException("no process " + pid));
    this.base = URI.create("http://localhost:" + port);
  }

  /** The platform named by the arguments behind the questions: process, port, data folder. */
  static Platform of(String[] arguments) {
    return new Platform(Long.parseLong(arguments[1]), Integer.parseInt(arguments[2]), Path.of(arguments[3]));
  }

  URI at(String path) {
    return base.resolve(path);
  }

  HttpClient client() {
    return asking;
  }

  /** Returns when it answers and searches by meaning, all vectors being in its memory. */
  void awaitMeaning(String question) throws InterruptedException {
    long until = System.nanoTime() + TO_START.toNanos();
    HttpRequest search = HttpRequest.newBuilder(at("/api/knowledge/search?size=1&q=" + Desk.typed(question))).build();
    while (System.nanoTime() < until && java.isAlive()) {
      try {
        if (asking.send(search, HttpResponse.BodyHandlers.ofString()).body().contains("\"byMeaning\":true")) return;
      } catch (IOException notYet) {
        // it is starting
      }
      Thread.sleep(1_000);
    }
    throw new IllegalStateException("the platform does not search by meaning");
  }

  /** Processor time so far in ms of the platform's own process. */
  double processor() {
    return processor(java);
  }

  /** The same of its database server. */
  double database() {
    return servers().mapToDouble(Platform::processor).sum();
  }

  /** The same of this process, which asks. */
  static double asker() {
    return processor(ProcessHandle.current());
  }

  private static double processor(ProcessHandle process) {
    return process.info().totalCpuDuration().orElse(Duration.ZERO).toNanos() / 1e6;
  }

  private Stream<ProcessHandle> servers() {
    try {
      long server = Long.parseLong(Files.readAllLines(data.resolve("database/cluster/postmaster.pid")).getFirst());
      return ProcessHandle.of(server).stream().flatMap(one -> Stream.concat(Stream.of(one), one.descendants()));
    } catch (IOException external) {
      throw new UncheckedIOException(external);
    }
  }

  /** Memory in MB: all the platform holds; the database's own, shared pages counted once. */
  String memory() {
    long own = Machine.kilobytes(Path.of("/proc/" + java.pid() + "/status"), "VmRSS:") / 1024;
    long most = Machine.kilobytes(Path.of("/proc/" + java.pid() + "/status"), "VmHWM:") / 1024;
    long database = servers().mapToLong(one -> Machine.kilobytes(Path.of("/proc/" + one.pid() + "/smaps_rollup"), "Pss:")).sum() / 1024;
    long asker = Machine.kilobytes(Path.of("/proc/self/status"), "VmRSS:") / 1024;
    return "platform %,d MB (at most %,d MB), PostgreSQL %,d MB, together %,d MB; the process that asks %,d MB is not the product's".formatted(
        own, most, database, own + database, asker);
  }

  /** How it was started. */
  String flags() {
    try {
      String line = Files.readString(Path.of("/proc/" + java.pid() + "/cmdline")).replace('\0', ' ');
      return Stream.of(line.split(" ")).filter(one -> one.startsWith("-X")).filter(one -> !one.contains("rchive") && !one.contains("log")).reduce("", (a, b) -> a + " " + b).strip();
    } catch (IOException gone) {
      throw new UncheckedIOException(gone);
    }
  }
}
