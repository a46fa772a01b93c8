package bench;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.nuanyang.NuanyangApplication;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import tools.jackson.databind.json.JsonMapper;

/** {@code bench.SumsOverHttp [settings]}: how long POST /api/calculators/{id} takes, every calculator in turn. */
final class SumsOverHttp {

  private static final int WARM = 4_000;
  private static final int MEASURED = 8_000;
  private static final double GOAL_MS = 20;

  private final HttpClient caller = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
  private final List<HttpRequest> requests;

  private SumsOverHttp(String base) {
    JsonMapper json = JsonMapper.shared();
    this.requests = Sums.sums().stream()
        .map(sum -> HttpRequest.newBuilder(URI.create(base + "/api/calculators/" + sum.id()))
            .header("Content-Type", "application/json")
            .POST(HttpRequest.BodyPublishers.ofString(json.writeValueAsString(sum.given())))
            .build())
        .toList();
  }

  public static void main(String[] settings) throws Exception {
    Sheet sheet = new Sheet();
    boolean reached = true;
    try (ConfigurableApplicationContext platform = new SpringApplicationBuilder(NuanyangApplication.class).run(settings)) {
      SumsOverHttp sums = new SumsOverHttp("http://localhost:" + platform.getEnvironment().getProperty("local.server.port"));
      sums.ask(2, WARM);
      sheet.say("# Sums over HTTP, " + Instant.now() + "\n");
      sheet.head("POST /api/calculators/{id}", "n", "p50 ms", "p95 ms", "p99 ms", "per second");
      for (int atOnce : new int[] {1, 4}) {
        long begun = System.nanoTime();
        Times times = sums.ask(atOnce, MEASURED);
        double perSecond = times.count() / ((System.nanoTime() - begun) / 1e9);
        reached &= times.at(99) <= GOAL_MS;
        sheet.row(atOnce + " at once", String.valueOf(times.count()), Sheet.ms(times.at(50)), Sheet.ms(times.at(95)),
            Sheet.ms(times.at(99)), Sheet.ms(perSecond));
      }
      sheet.say("\nThe goal is a p99 of %.0f ms. Load average of the machine: %s.".formatted(GOAL_MS, Machine.load()));
    }
    System.exit(reached ? 0 : 1);
  }

  private Times ask(int atOnce, int count) throws Exception {
    Times times = new Times();
    try (ExecutorService callers = Executors.newFixedThreadPool(atOnce)) {
      List<Callable<Void>> works = IntStream.range(0, count).<Callable<Void>>mapToObj(i -> () -> ask(requests.get(i % requests.size()), times)).toList();
      for (Future<Void> work : callers.invokeAll(works)) work.get();
    }
    return times;
  }

  private Void ask(HttpRequest request, Times times) throws IOException, InterruptedException {
    long at = System.nanoTime();
    HttpResponse<String> answer = caller.send(request, HttpResponse.BodyHandlers.ofString());
    times.add(System.nanoTime() - at);
    if (answer.statusCode() != 200) throw new IOException(request.uri() + ": " + answer.statusCode() + " " + answer.body());
    return null;
  }
}
