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
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.nuanyang.NuanyangApplication;
import org.nuanyang.retrieval.Readiness;
import org.nuanyang.retrieval.Retrieval;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * {@code bench.Searching QUESTIONS [settings]}: searches over HTTP in a library that stands already, for
 * every question of a file or of a folder of files, and what the platform holds in memory for it.
 */
final class Searching {

  private static final Pattern QUESTION = Pattern.compile("\"question\"\\s*:\\s*\"((?:[^\"\\\\]|\\\\.)*)\"");
  private static final int WARM = Integer.getInteger("bench.warm", 300);
  private static final int[] SIZES = {10, 100};

  private final HttpClient browser = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
  private final String base;
  private final List<String> questions;

  private Searching(String base, List<String> questions) {
    this.base = base;
    this.questions = questions;
  }

  public static void main(String[] arguments) throws Exception {
    List<String> questions = questions(Path.of(arguments[0]));
    String load = Machine.load();
    Sheet sheet = new Sheet();
    try (ConfigurableApplicationContext platform =
        new SpringApplicationBuilder(NuanyangApplication.class).run(Arrays.copyOfRange(arguments, 1, arguments.length))) {
      Readiness ready = platform.getBean(Retrieval.class).readiness();
      Searching searching = new Searching("http://localhost:" + platform.getEnvironment().getProperty("local.server.port"), questions);
      searching.ask(1, 10, WARM);
      ready = awaitMeaning(platform.getBean(Retrieval.class), ready);
      searching.ask(2, 10, WARM);
      sheet.say("# Searches, " + Instant.now());
      sheet.say("\n%,d units, %,d of them with their meaning; %,d questions; %d processors.\n".formatted(
          ready.units(), ready.withMeaning(), questions.size(), Runtime.getRuntime().availableProcessors()));
      sheet.head("GET /api/knowledge/search", "n", "p50 ms", "p95 ms", "p99 ms", "per second", "processor ms each");
      for (int atOnce : new int[] {1, 2})
        for (int size : SIZES) {
          long begun = System.nanoTime();
          double processor = processor();
          Times times = searching.ask(atOnce, size, questions.size());
          double each = (processor() - processor) / times.count();
          double perSecond = times.count() / ((System.nanoTime() - begun) / 1e9);
          sheet.row("size " + size + ", " + atOnce + " at once", String.valueOf(times.count()), Sheet.ms(times.at(50)), Sheet.ms(times.at(95)),
              Sheet.ms(times.at(99)), Sheet.ms(perSecond), Sheet.ms(each));
        }
      sheet.say("\nMemory: " + new Machine(platform.getBean(DataSource.class)).memory());
      sheet.say("\nLoad average of the machine: %s at the start, %s at the end.".formatted(load, Machine.load()));
    }
    sheet.write(Path.of("target/bench-search.md"), Path.of("target/bench-search.tsv"));
    System.exit(0);
  }

  /** Processor time of this process so far in ms, asking side and all: it tells the same on a busy machine. */
  static double processor() {
    return ProcessHandle.current().info().totalCpuDuration().orElse(Duration.ZERO).toNanos() / 1e6;
  }

  /** The first search makes the node want vectors; it reads them from the database. */
  static Readiness awaitMeaning(Retrieval retrieval, Readiness ready) throws InterruptedException {
    for (int second = 0; second < 120 && ready.withMeaning() < ready.units(); second++) {
      Thread.sleep(1_000);
      ready = retrieval.readiness();
    }
    return ready;
  }

  private Times ask(int atOnce, int size, int count) throws InterruptedException {
    Times times = new Times();
    AtomicInteger next = new AtomicInteger();
    AtomicReference<RuntimeException> failed = new AtomicReference<>();
    CountDownLatch done = new CountDownLatch(atOnce);
    for (int i = 0; i < atOnce; i++)
      Thread.ofPlatform().start(() -> {
        try {
          for (int at = next.getAndIncrement(); at < count; at = next.getAndIncrement()) ask(questions.get(at % questions.size()), size, times);
        } catch (RuntimeException broken) {
          failed.compareAndSet(null, broken);
          next.set(count); // the others stop too
        } finally {
          done.countDown();
        }
      });
    done.await();
    if (failed.get() != null) throw failed.get();
    return times;
  }

  private void ask(String question, int size, Times times) {
    HttpRequest request = HttpRequest.newBuilder(URI.create(base + "/api/knowledge/search?size=" + size + "&q=" + Desk.typed(question))).build();
    try {
      long at = System.nanoTime();
      HttpResponse<String> answer = browser.send(request, HttpResponse.BodyHandlers.ofString());
      times.add(System.nanoTime() - at);
      if (answer.statusCode() != 200) throw new IOException(question + ": answer " + answer.statusCode() + " " + answer.body());
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
    }
  }

  static List<String> questions(Path path) throws IOException {
    List<String> all = new ArrayList<>();
    try (Stream<Path> files = Files.walk(path)) {
      for (Path file : files.filter(one -> one.toString().endsWith(".jsonl")).sorted().toList())
        for (String line : Files.readAllLines(file)) {
          Matcher question = QUESTION.matcher(line);
          if (question.find()) all.add(question.group(1).replace("\\\"", "\"").replace("\\n", "\n"));
        }
    }
    return all;
  }
}
