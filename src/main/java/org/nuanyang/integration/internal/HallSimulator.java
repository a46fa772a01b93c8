package org.nuanyang.integration.internal;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.nuanyang.shared.NotSigned;
import org.nuanyang.shared.SignedRequest;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A made-up government hall, on a port of its own that only this machine reaches. It checks signatures, takes the same
 * errand once, and keeps a book of what it was told. What it does depends on the end of the number it is told about:
 * 9 out of order, 8 no such number, 7 too slow, 5 forgets what it was told; all others are kept.
 */
final class HallSimulator implements AutoCloseable {

  private final JsonMapper json;
  private final HttpServer server;
  private final Duration slow;
  private final HttpHallLine.Key key;
  private final CountDownLatch closing = new CountDownLatch(1);
  private final Map<String, String> items = new ConcurrentHashMap<>();
  private final Map<String, Set<Integer>> steps = new ConcurrentSkipListMap<>();
  private final Map<String, String> ours = new ConcurrentHashMap<>();
  private final Set<String> errands = ConcurrentHashMap.newKeySet();

  /** @param port 0 for any free one; @param slow how long a slow answer takes */
  HallSimulator(int port, Duration slow, JsonMapper json) {
    this.json = json;
    this.slow = slow;
    byte[] secret = new byte[32];
    new SecureRandom().nextBytes(secret);
    this.key = new HttpHallLine.Key("hall-simulator", secret);
    try {
      server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
    } catch (IOException taken) {
      throw new UncheckedIOException(taken);
    }
    server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
    server.createContext("/", this::answer);
    server.start();
  }

  URI url() {
    return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
  }

  HttpHallLine.Key key() {
    return key;
  }

  /** How many different errands were kept. */
  int kept() {
    return errands.size();
  }

  Map<String, String> items() {
    return new TreeMap<>(items);
  }

  private void answer(HttpExchange exchange) throws IOException {
    try (exchange) {
      byte[] body = exchange.getRequestBody().readAllBytes();
      String path = exchange.getRequestURI().getPath();
      int status = signed(exchange, path, body) ? 200 : 401;
      byte[] said = new byte[0];
      if (status == 200 && path.startsWith("/days/")) said = json.writeValueAsString(book()).getBytes(StandardCharsets.UTF_8);
      else if (status == 200) status = take(exchange.getRequestHeaders().getFirst("Idempotency-Key"), path, json.readTree(body));
      exchange.sendResponseHeaders(status, said.length == 0 ? -1 : said.length);
      if (said.length > 0) exchange.getResponseBody().write(said);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    }
  }

  private boolean signed(HttpExchange exchange, String path, byte[] body) {
    Headers sent = exchange.getRequestHeaders();
    try {
      long at = Long.parseLong(String.valueOf(sent.getFirst("X-Timestamp")));
      new SignedRequest(
              sent.getFirst("X-Hall-Key"), sent.getFirst("X-Timestamp"), sent.getFirst("X-Nonce"), sent.getFirst("X-Signature-Algorithm"), sent.getFirst("X-Signature"),
              exchange.getRequestMethod(), path, body)
          .mustBeSignedWith(key.secret(), Instant.ofEpochSecond(at));
      return true;
    } catch (NotSigned | NumberFormatException not) {
      return false;
    }
  }

  private int take(String errand, String path, JsonNode told) throws InterruptedException {
    String about = path.startsWith("/items/") ? told.path("code").asString("") : told.path("number").asString("");
    switch (about.isEmpty() ? '8' : about.charAt(about.length() - 1)) {
      case '9' -> {
        return 503;
      }
      case '8' -> {
        return 404;
      }
      case '7' -> closing.await(slow.toMillis(), TimeUnit.MILLISECONDS);
      default -> { }
    }
    if (!errands.add(errand)) return 200;
    if (path.startsWith("/items/")) items.put(about, told.path("digest").asString(""));
    else if (!about.endsWith("5")) {
      steps.computeIfAbsent(about, number -> new ConcurrentSkipListSet<>()).add(told.path("sequence").asInt());
      ours.put(about, told.path("ours").asString(""));
    }
    return 200;
  }

  private List<Map<String, Object>> book() {
    return steps.entrySet().stream().<Map<String, Object>>map(one -> Map.of("number", one.getKey(), "ours", ours.getOrDefault(one.getKey(), ""), "told", one.getValue().size())).toList();
  }

  @Override
  public void close() {
    closing.countDown();
    server.stop(0);
  }
}
