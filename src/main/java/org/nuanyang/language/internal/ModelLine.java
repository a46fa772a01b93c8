package org.nuanyang.language.internal;

import java.io.IOException;
import java.net.ConnectException;
import java.net.UnknownHostException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandler;
import java.net.http.HttpResponse.BodySubscriber;
import java.net.http.HttpResponse.BodySubscribers;
import java.net.http.HttpTimeoutException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Flow;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.nuanyang.language.EndpointView.Failure;
import tools.jackson.databind.json.JsonMapper;

/**
 * The line to one endpoint: HTTP, the answer as server-sent events. Lines wait in a queue for whoever asked, who
 * never waits longer than the endpoint may be silent, nor past the moment it has patience until.
 */
final class ModelLine {

  /** An endless answer is no answer. */
  private static final long MOST_BYTES = 1 << 20;

  private sealed interface News {
    record Line(String text) implements News {}

    record End(@Nullable HttpResponse<Void> answer, @Nullable Throwable fault) implements News {}
  }

  private final EndpointSettings to;
  private final String key;
  private final Wire wire;
  private final JsonMapper json;

  ModelLine(EndpointSettings to, String key, Wire wire, JsonMapper json) {
    this.to = to;
    this.key = key;
    this.wire = wire;
    this.json = json;
  }

  /** @param until in System.nanoTime */
  Reply ask(Map<String, Object> body, long until, Consumer<String> hearing) throws NotWritten {
    HttpClient client = wire.client();
    BlockingQueue<News> news = new LinkedBlockingQueue<>();
    CompletableFuture<HttpResponse<Void>> call = client.sendAsync(request(body, until), lines(news));
    call.whenComplete((answer, fault) -> news.add(new News.End(answer, fault)));
    try {
      return read(news, new Chunks(json, hearing), until);
    } finally {
      call.cancel(true);
    }
  }

  void close() {
    wire.close();
  }

  private Reply read(BlockingQueue<News> news, Chunks chunks, long until) throws NotWritten {
    while (true) {
      News next;
      try {
        next = news.poll(Math.min(to.silence().toNanos(), until - System.nanoTime()), TimeUnit.NANOSECONDS);
      } catch (InterruptedException stopped) {
        Thread.currentThread().interrupt();
        throw new NotWritten(Failure.SLOW);
      }
      switch (next) {
        case null -> throw new NotWritten(Failure.SLOW);
        case News.Line line -> chunks.line(line.text());
        case News.End(HttpResponse<Void> answer, Throwable fault) -> {
          if (fault != null || answer == null) throw new NotWritten(failure(fault));
          if (answer.statusCode() != 200) throw new NotWritten(failure(answer.statusCode()));
          return chunks.whole();
        }
      }
    }
  }

  private HttpRequest request(Map<String, Object> body, long until) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(to.chat())
            .timeout(Duration.ofNanos(Math.max(1, until - System.nanoTime())))
            .header("Content-Type", "application/json; charset=utf-8")
            .header("Accept", "text/event-stream, application/json")
            .POST(BodyPublishers.ofString(json.writeValueAsString(body)));
    if (!key.isEmpty()) request.header("Authorization", "Bearer " + key);
    return request.build();
  }

  private static BodyHandler<Void> lines(BlockingQueue<News> news) {
    return answer -> {
      if (answer.statusCode() != 200) return BodySubscribers.replacing(null);
      BodySubscriber<Void> lines =
          BodySubscribers.fromLineSubscriber(new LineQueue(news), queue -> null, StandardCharsets.UTF_8, null);
      return BodySubscribers.limiting(lines, MOST_BYTES);
    };
  }

  static Failure failure(int status) {
    return switch (status) {
      case 401, 403 -> Failure.NOT_ADMITTED;
      case 429 -> Failure.BUSY;
      default -> Failure.FAULTY;
    };
  }

  static Failure failure(@Nullable Throwable fault) {
    Throwable cause = fault;
    while (cause != null && !(cause instanceof IOException) && cause.getCause() != null) cause = cause.getCause();
    return switch (cause) {
      case ConnectException refused -> Failure.UNREACHABLE;
      case UnknownHostException nowhere -> Failure.UNREACHABLE;
      case java.net.http.HttpConnectTimeoutException late -> Failure.UNREACHABLE;
      case HttpTimeoutException late -> Failure.SLOW;
      case CancellationException given -> Failure.SLOW;
      case null, default -> Failure.BROKEN_OFF;
    };
  }

  private record LineQueue(BlockingQueue<News> news) implements Flow.Subscriber<String> {

    @Override
    public void onSubscribe(Flow.Subscription subscription) {
      subscription.request(Long.MAX_VALUE);
    }

    @Override
    public void onNext(String line) {
      news.add(new News.Line(line));
    }

    @Override
    public void onError(Throwable fault) {} // the answer as a whole fails with it

    @Override
    public void onComplete() {} // the answer as a whole ends with it
  }
}
