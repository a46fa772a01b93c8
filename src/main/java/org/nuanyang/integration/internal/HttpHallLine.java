package org.nuanyang.integration.internal;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.nuanyang.exchange.HallLine;
import org.nuanyang.shared.SignedRequest;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reaches the platform of the government hall by HTTP, signed: {@code PUT <url>/items/<code>}, {@code POST
 * <url>/progress}, {@code GET <url>/days/<day>}. 400, 404, 409, 410 and 422 mean never; everything else that is not 2xx
 * is tried again, also 401: keys and clocks are put right by people.
 */
final class HttpHallLine implements HallLine {

  private static final int MOST = 2_000_000;
  private static final int MOST_LINES = 20_000;

  private final URI url;
  private final Key key;
  private final Duration timeout;
  private final JsonMapper json;
  private final Clock clock;
  private final HttpClient client;

  /** @param id by which the hall knows us */
  record Key(String id, byte[] secret) {}

  HttpHallLine(URI url, Key key, Duration timeout, JsonMapper json, Clock clock) {
    this.url = url;
    this.key = key;
    this.timeout = timeout;
    this.json = json;
    this.clock = clock;
    this.client = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).connectTimeout(timeout).build();
  }

  @Override
  public void item(UUID errand, ItemCard item) {
    send("PUT", "/items/" + item.code(), errand.toString(), json.writeValueAsBytes(item));
  }

  @Override
  public void progress(UUID errand, Progress step) {
    send("POST", "/progress", errand.toString(), json.writeValueAsBytes(step));
  }

  @Override
  public List<TheirLine> day(LocalDate day) {
    try {
      JsonNode book = json.readTree(send("GET", "/days/" + day, day + "-" + UUID.randomUUID(), new byte[0]));
      if (!book.isArray() || book.size() > MOST_LINES) throw new NotReached("an unreadable answer", false);
      List<TheirLine> lines = new ArrayList<>();
      for (JsonNode line : book) lines.add(new TheirLine(text(line, "number"), text(line, "ours"), line.path("told").asInt(0)));
      return lines;
    } catch (JacksonException unreadable) {
      throw new NotReached("an unreadable answer", false);
    }
  }

  /** Their text as far as it can stand in our book. */
  private static String text(JsonNode line, String name) {
    String text = line.path(name).asString("").replaceAll("[\\p{Cntrl}\\p{Cs}]", "");
    return text.length() > 60 ? text.substring(0, 60) : text;
  }

  private String send(String method, String path, String idempotencyKey, byte[] body) {
    SignedRequest signed = SignedRequest.sign(key.id(), key.secret(), UUID.randomUUID().toString(), method, path, body, clock.instant());
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(url + path))
            .timeout(timeout)
            .header("Content-Type", "application/json; charset=utf-8")
            .header("Idempotency-Key", idempotencyKey)
            .header("X-Hall-Key", signed.key())
            .header("X-Timestamp", signed.timestamp())
            .header("X-Nonce", signed.nonce())
            .header("X-Signature-Algorithm", signed.algorithm())
            .header("X-Signature", signed.signature())
            .method(method, BodyPublishers.ofByteArray(body))
            .build();
    try {
      HttpResponse<String> answer = client.send(request, BodyHandlers.ofString(StandardCharsets.UTF_8));
      int status = answer.statusCode();
      if (status / 100 != 2)
        throw new NotReached("status " + status, switch (status) {
          case 400, 404, 409, 410, 422 -> true;
          default -> false;
        });
      if (answer.body().length() > MOST) throw new NotReached("too long an answer", true);
      return answer.body();
    } catch (IOException unreachable) {
      throw new NotReached("no answer: " + unreachable.getClass().getSimpleName(), false);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new NotReached("the platform is stopping", false);
    }
  }
}
