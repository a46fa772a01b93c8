package bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import javax.sql.DataSource;
import org.nuanyang.NuanyangApplication;
import org.nuanyang.retrieval.Readiness;
import org.nuanyang.retrieval.Retrieval;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * {@code bench.Advising QUESTIONS [settings]}: questions put to the counsel over HTTP in a library that stands
 * already: when the first useful text comes, how many whole answers a second, and what the platform holds in memory.
 */
final class Advising {

  private static final int WARM = Integer.getInteger("bench.warm", 300);

  private final HttpClient browser = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
  private final URI door;
  private final List<String> questions;

  private Advising(String base, List<String> questions) {
    this.door = URI.create(base + "/api/consultation/ask");
    this.questions = questions;
  }

  public static void main(String[] arguments) throws Exception {
    List<String> questions = Searching.questions(Path.of(arguments[0]));
    String load = Machine.load();
    Sheet sheet = new Sheet();
    try (ConfigurableApplicationContext platform =
        new SpringApplicationBuilder(NuanyangApplication.class).run(Arrays.copyOfRange(arguments, 1, arguments.length))) {
      Advising advising = new Advising("http://localhost:" + platform.getEnvironment().getProperty("local.server.port"), questions);
      advising.ask(1, WARM, false);
      Readiness ready = Searching.awaitMeaning(platform.getBean(Retrieval.class), platform.getBean(Retrieval.class).readiness());
      advising.ask(2, WARM, false);
      sheet.say("# Answers of the counsel, " + Instant.now());
      sheet.say("\n%,d units, %,d of them with their meaning; %,d questions; %d processors; no language model.\n".formatted(
          ready.units(), ready.withMeaning(), questions.size(), Runtime.getRuntime().availableProcessors()));
      sheet.head("POST /api/consultation/ask", "n", "p50 ms", "p95 ms", "p99 ms", "per second", "processor ms each");
      for (boolean first : new boolean[] {true, false})
        for (int atOnce : new int[] {1, 4}) {
          long begun = System.nanoTime();
          double processor = Searching.processor();
          Times times = advising.ask(atOnce, questions.size(), first);
          double each = (Searching.processor() - processor) / times.count();
          double perSecond = times.count() / ((System.nanoTime() - begun) / 1e9);
          sheet.row((first ? "first useful text" : "whole answer, kept") + ", " + atOnce + " at once", String.valueOf(times.count()),
              Sheet.ms(times.at(50)), Sheet.ms(times.at(95)), Sheet.ms(times.at(99)), Sheet.ms(perSecond), Sheet.ms(each));
        }
      sheet.say("\nMemory: " + new Machine(platform.getBean(DataSource.class)).memory());
      sheet.say("\nLoad average of the machine: %s at the start, %s at the end.".formatted(load, Machine.load()));
    }
    sheet.write(Path.of("target/bench-counsel.md"), Path.of("target/bench-counsel.tsv"));
    System.exit(0);
  }

  private Times ask(int atOnce, int count, boolean first) throws InterruptedException {
    Times times = new Times();
    AtomicInteger next = new AtomicInteger();
    AtomicReference<RuntimeException> failed = new AtomicReference<>();
    CountDownLatch done = new CountDownLatch(atOnce);
    for (int i = 0; i < atOnce; i++)
      Thread.ofPlatform().start(() -> {
        try {
          for (int at = next.getAndIncrement(); at < count; at = next.getAndIncrement()) ask(questions.get(at % questions.size()), first, times);
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

  private void ask(String question, boolean first, Times times) {
    String body = "{\"question\":\"" + question.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n") + "\"}";
    HttpRequest request =
        HttpRequest.newBuilder(door).header("Content-Type", "application/json").header("Accept", first ? "text/event-stream" : "application/json")
            .POST(HttpRequest.BodyPublishers.ofString(body)).build();
    try {
      long at = System.nanoTime();
      HttpResponse<java.io.InputStream> answer = browser.send(request, HttpResponse.BodyHandlers.ofInputStream());
      if (answer.statusCode() != 200) throw new IOException(question + ": answer " + answer.statusCode() + " " + new String(answer.body().readAllBytes(), StandardCharsets.UTF_8));
      try (BufferedReader lines = new BufferedReader(new InputStreamReader(answer.body(), StandardCharsets.UTF_8))) {
        boolean heard = false;
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
          if (!heard && first && line.startsWith("data:")) {
            times.add(System.nanoTime() - at);
            heard = true;
          }
        }
      }
      if (!first) times.add(System.nanoTime() - at);
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
    }
  }
}
