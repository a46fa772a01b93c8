package org.nuanyang.integration.internal;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A civil affairs bureau that is made up, on a port of its own that only this machine reaches. What it answers depends
 * on the seventeenth digit of the number: 7 not found, 8 much more money than anybody would state, 9 out of order,
 * 6 too slow, 5 shared on conditions and agreed to at the second question; all others are found on minimum living allowance.
 */
final class CivilAffairsSimulator implements AutoCloseable {

  private static final int TELLING = 16;

  private final JsonMapper json;
  private final HttpServer server;
  private final Duration slow;
  private final Set<String> asked = ConcurrentHashMap.newKeySet();
  private final CountDownLatch closing = new CountDownLatch(1);

  /** @param port 0 for any free one; @param slow how long a slow answer takes */
  CivilAffairsSimulator(int port, Duration slow, JsonMapper json) {
    this.json = json;
    this.slow = slow;
    try {
      server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
    } catch (IOException taken) {
      throw new UncheckedIOException(taken);
    }
    server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
    server.createContext("/civil-affairs", this::answer);
    server.start();
  }

  URI url() {
    return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/civil-affairs");
  }

  private void answer(HttpExchange exchange) throws IOException {
    try (exchange) {
      JsonNode question = json.readTree(exchange.getRequestBody().readAllBytes());
      String number = question.path("identityNumber").asString("");
      char telling = number.length() > TELLING ? number.charAt(TELLING) : '0';
      if (telling == '6') closing.await(slow.toMillis(), TimeUnit.MILLISECONDS);
      if (telling == '9') {
        exchange.sendResponseHeaders(503, -1);
        return;
      }
      if (telling == '5') send(exchange, 202, Map.of("sharing", asked.add(question.path("id").asString("")) ? "UNDER_DECISION" : "AGREED"));
      else send(exchange, 200, says(telling));
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    }
  }

  private void send(HttpExchange exchange, int status, Map<String, Object> answer) throws IOException {
    byte[] body = json.writeValueAsString(answer).getBytes(StandardCharsets.UTF_8);
    exchange.getResponseHeaders().add("Content-Type", "application/json; charset=utf-8");
    exchange.sendResponseHeaders(status, body.length);
    exchange.getResponseBody().write(body);
  }

  private static Map<String, Object> says(char telling) {
    Map<String, Object> answer = new LinkedHashMap<>();
    answer.put("found", telling != '7');
    if (telling == '7') return answer;
    boolean rich = telling == '8';
    answer.put("relief", rich ? List.of() : List.of("DIBAO"));
    if (rich) answer.put("monthlyIncome", new BigDecimal("28000.00"));
    return answer;
  }

  @Override
  public void close() {
    closing.countDown();
    server.stop(0);
  }
}
