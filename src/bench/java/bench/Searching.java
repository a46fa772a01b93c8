package bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * {@code bench.Searching QUESTIONS PID PORT DATA}: searches over HTTP in a platform that runs already and has its library,
 * for every question of a file or of a folder of files, and what it takes of the machine for it.
 */
final class Searching {

  private static final Pattern QUESTION = Pattern.compile("\"question\"\\s*:\\s*\"((?:[^\"\\\\]|\\\\.)*)\"");
  private static final int WARM = Integer.getInteger("bench.warm", 300);
  private static final int[] SIZES = {10, 100};

  private final Platform platform;
  private final List<String> questions;

  private Searching(Platform platform, List<String> questions) {
    this.platform = platform;
    this.questions = questions;
  }

  public static void main(String[] arguments) throws Exception {
    List<String> questions = questions(Path.of(arguments[0]));
    Platform platform = Platform.of(arguments);
    String load = Machine.load();
    Sheet sheet = new Sheet();
    platform.awaitMeaning(questions.getFirst());
    Searching searching = new Searching(platform, questions);
    searching.ask(1, 10, WARM);
    searching.ask(2, 10, WARM);
    sheet.say("# Searches, " + Instant.now());
    sheet.say("\n%,d questions; %d processors; platform started with %s.\n".formatted(
        questions.size(), Runtime.getRuntime().availableProcessors(), platform.flags()));
    sheet.head("GET /api/knowledge/search", "n", "p50 ms", "p95 ms", "p99 ms", "per second", "processor ms each: platform", "database", "asking side");
    for (int atOnce : new int[] {1, 2})
      for (int size : SIZES) {
        Spent spent = Spent.from(platform);
        Times times = searching.ask(atOnce, size, questions.size());
        spent.row(sheet, "size " + size + ", " + atOnce + " at once", times);
      }
    sheet.say("\nMemory: " + platform.memory());
    sheet.say("\nLoad average of the machine: %s at the start, %s at the end.".formatted(load, Machine.load()));
    sheet.write(Path.of("target/bench-search.md"), Path.of("target/bench-search.tsv"));
    System.exit(0);
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
    HttpRequest request = HttpRequest.newBuilder(platform.at("/api/knowledge/search?size=" + size + "&q=" + Desk.typed(question))).build();
    try {
      long at = System.nanoTime();
      HttpResponse<String> answer = platform.client().send(request, HttpResponse.BodyHandlers.ofString());
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
