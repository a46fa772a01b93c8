package org.nuanyang.integration.internal;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A made-up exchange of notaries, on a port of its own that only this machine reaches. What it does depends on the last
 * digit of the person's phone: 9 out of order, 8 sent back, 6 too slow; all others are received at the first question
 * and done at the second, and who brings a waiver letter pays nothing.
 */
final class BodySystemsSimulator implements AutoCloseable {

  private static final String PATH = "/referrals";
  private static final String FEE = "300.00";

  private final JsonMapper json;
  private final HttpServer server;
  private final Duration slow;
  private final CountDownLatch closing = new CountDownLatch(1);
  private final Map<String, Kept> kept = new ConcurrentHashMap<>();

  /** @param asked how often the platform has asked so far */
  private record Kept(String number, char telling, boolean waiver, int asked) {}

  /** @param port 0 for any free one; @param slow how long a slow answer takes */
  BodySystemsSimulator(int port, Duration slow, JsonMapper json) {
    this.json = json;
    this.slow = slow;
    try {
      server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
    } catch (IOException taken) {
      throw new UncheckedIOException(taken);
    }
    server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
    server.createContext(PATH, this::answer);
    server.start();
  }

  URI url() {
    return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + PATH);
  }

  /** How many different referrals have arrived. */
  int arrived() {
    return kept.size();
  }

  private void answer(HttpExchange exchange) throws IOException {
    try (exchange) {
      boolean sent = exchange.getRequestMethod().equals("POST");
      @Nullable Map<String, Object> says = sent ? take(exchange) : tell(exchange.getRequestURI().getPath());
      if (says == null) {
        exchange.sendResponseHeaders(sent ? 503 : 404, -1);
        return;
      }
      byte[] body = json.writeValueAsString(says).getBytes(StandardCharsets.UTF_8);
      exchange.getResponseHeaders().add("Content-Type", "application/json; charset=utf-8");
      exchange.sendResponseHeaders(sent ? 201 : 200, body.length);
      exchange.getResponseBody().write(body);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    }
  }

  /** The same referral twice is one referral. */
  private @Nullable Map<String, Object> take(HttpExchange exchange) throws IOException, InterruptedException {
    JsonNode referral = json.readTree(exchange.getRequestBody().readAllBytes());
    String phone = referral.path("phone").asString("");
    char telling = phone.isEmpty() ? '0' : phone.charAt(phone.length() - 1);
    if (telling == '6') closing.await(slow.toMillis(), TimeUnit.MILLISECONDS);
    if (telling == '9') return null;
    Kept one =
        kept.computeIfAbsent(
            referral.path("id").asString(), id -> new Kept("GZ" + id.substring(id.length() - 6), telling, referral.hasNonNull("waiverLetter"), 0));
    return Map.of("number", one.number);
  }

  private @Nullable Map<String, Object> tell(String path) {
    Kept one = kept.computeIfPresent(path.substring(path.lastIndexOf('/') + 1), (id, was) -> new Kept(was.number, was.telling, was.waiver, was.asked + 1));
    if (one == null) return null;
    Map<String, Object> says = new LinkedHashMap<>();
    if (one.telling == '8') {
      says.put("state", "RETURNED");
      says.put("words", "请先补齐材料再来申请。");
    } else if (one.asked == 1) {
      says.put("state", "RECEIVED");
    } else {
      says.put("state", "DONE");
      says.put("words", "已经办好，请带身份证来领取。");
      says.put("fee", FEE);
      if (one.waiver) says.put("waived", FEE);
    }
    return says;
  }

  @Override
  public void close() {
    closing.countDown();
    server.stop(0);
  }
}
