package org.nuanyang.language;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.springframework.core.io.ClassPathResource;

/** An OpenAI-compatible endpoint on this machine that plays back what was recorded, with every way to go wrong. */
public final class RecordedEndpoint implements AutoCloseable {

  private final HttpServer server;
  private final ExecutorService hands = Executors.newVirtualThreadPerTaskExecutor();
  private final CountDownLatch silence = new CountDownLatch(1);
  private final List<String> bodies = new CopyOnWriteArrayList<>();
  private final List<String> keys = new CopyOnWriteArrayList<>();
  private volatile Playing playing = exchange -> exchange.sendResponseHeaders(500, -1);

  private interface Playing {
    void play(HttpExchange exchange) throws IOException;
  }

  public RecordedEndpoint() {
    try {
      server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    } catch (IOException impossible) {
      throw new IllegalStateException(impossible);
    }
    server.setExecutor(hands);
    server.createContext("/v1/chat/completions", this::take);
    server.createContext("/v1/audio/transcriptions", this::take);
    server.start();
  }

  private void take(HttpExchange exchange) throws IOException {
    bodies.add(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
    String key = exchange.getRequestHeaders().getFirst("Authorization");
    keys.add(key == null ? "" : key);
    try (exchange) {
      playing.play(exchange);
    }
  }

  /** @param recording such as good.sse */
  public RecordedEndpoint plays(String recording) {
    return streams(recorded(recording));
  }

  /** The connection breaks after the first half. */
  public RecordedEndpoint breaksOffIn(String recording) {
    byte[] whole = recorded(recording).getBytes(StandardCharsets.UTF_8);
    playing =
        exchange -> {
          exchange.getResponseHeaders().add("Content-Type", "text/event-stream");
          exchange.sendResponseHeaders(200, whole.length);
          exchange.getResponseBody().write(whole, 0, whole.length / 2);
          exchange.getResponseBody().flush();
        };
    return this;
  }

  public RecordedEndpoint streams(String text) {
    playing =
        exchange -> {
          exchange.getResponseHeaders().add("Content-Type", "text/event-stream");
          exchange.sendResponseHeaders(200, 0);
          try (OutputStream out = exchange.getResponseBody()) {
            for (String line : text.split("(?<=\n)")) {
              out.write(line.getBytes(StandardCharsets.UTF_8));
              out.flush();
            }
          }
        };
    return this;
  }

  public RecordedEndpoint refusesWith(int status) {
    playing = exchange -> exchange.sendResponseHeaders(status, -1);
    return this;
  }

  /** Takes the question and never says a word. */
  public RecordedEndpoint keepsSilent() {
    playing =
        exchange -> {
          try {
            silence.await();
          } catch (InterruptedException closed) {
            Thread.currentThread().interrupt();
          }
        };
    return this;
  }

  public String url() {
    return "http://localhost:" + server.getAddress().getPort() + "/v1";
  }

  /** What was asked, as JSON, in order. */
  public List<String> bodies() {
    return bodies;
  }

  public List<String> keys() {
    return keys;
  }

  @Override
  public void close() {
    silence.countDown();
    server.stop(0);
    hands.shutdownNow();
  }

  private static String recorded(String name) {
    try {
      return new ClassPathResource("language/recorded/" + name).getContentAsString(StandardCharsets.UTF_8);
    } catch (IOException missing) {
      throw new IllegalStateException(missing);
    }
  }
}
