package bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;

/**
 * {@code bench.Advising QUESTIONS PID PORT DATA}: questions put over HTTP to the counsel of a platform that runs already:
 * when the first useful text comes, how many whole answers a second, and what it takes of the machine.
 */
final class Advising {

  private static final int WARM = Integer.getInteger("bench.warm", 300);

  private final Platform platform;
  private final List<String> questions;

  private Advising(Platform platform, List<String> questions) {
    this.platform = platform;
    this.questions = questions;
  }

  public static void main(String[] arguments) throws Exception {
    List<String> questions = Searching.questions(Path.of(arguments[0]));
    Platform platform = Platform.of(arguments);
    String load = Machine.load();
    Sheet sheet = new Sheet();
    platform.awaitMeaning(questions.getFirst());
    Advising advising = new Advising(platform, questions);
    advising.ask(1, WARM, false);
    advising.ask(2, WARM, false);
    sheet.say("# Answers of the counsel, " + Instant.now());
    sheet.say("\n%,d questions; %d processors; no language model; platform started with %s.\n".formatted(
        questions.size(), Runtime.getRuntime().availableProcessors(), platform.flags()));
    sheet.head("POST /api/consultation/ask", "n", "p50 ms", "p95 ms", "p99 ms", "per second", "processor ms each: platform", "database", "asking side");
    for (boolean first : new boolean[] {true, false})
      for (int atOnce : new int[] {1, 4}) {
        Spent spent = Spent.from(platform);
        Times times = advising.ask(atOnce, questions.size(), first);
        spent.row(sheet, (first ? "first useful text" : "whole answer, kept") + ", " + atOnce + " at once", times);
      }
    sheet.say("\nMemory: " + platform.memory());
    sheet.say("\nLoad average of the machine: %s at the start, %s at the end.".formatted(load, Machine.load()));
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
        HttpRequest.newBuilder(platform.at("/api/consultation/ask")).header("Content-Type", "application/json").header("Accept", first ? "text/event-stream" : "application/json")
            .POST(HttpRequest.BodyPublishers.ofString(body)).build();
    try {
      long at = System.nanoTime();
      HttpResponse<java.io.InputStream> answer = platform.client().send(request, HttpResponse.BodyHandlers.ofInputStream());
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
