package org.nuanyang.integration.internal;

import java.io.IOException;
import java.math.BigDecimal;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.nuanyang.verification.CivilAffairs;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Asks the civil affairs data service by HTTP: a JSON body {@code {id, purpose, application, name, identityNumber}}; the
 * answer says {@code found}, {@code relief}, {@code persons} and {@code monthlyIncome}. 202 with {@code sharing}
 * UNDER_DECISION or AGREED says that the data are shared on conditions; 400, 404, 410 and 422 mean never;
 * everything else that is not 2xx is asked again.
 */
final class HttpCivilAffairs implements CivilAffairs {

  private static final int MOST = 20_000;

  /** Accepted, and not answered yet. */
  private static final int UNDER_DECISION = 202;

  private final URI url;
  private final Duration timeout;
  private final JsonMapper json;
  private final HttpClient client;

  HttpCivilAffairs(URI url, Duration timeout, JsonMapper json) {
    this.url = url;
    this.timeout = timeout;
    this.json = json;
    this.client = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).connectTimeout(timeout).build();
  }

  @Override
  public Answer ask(Question question) {
    String body =
        json.writeValueAsString(
            Map.of(
                "id", question.id(), "purpose", question.purpose(), "application", question.application(), "name", question.name(),
                "identityNumber", question.identityNumber()));
    var request =
        HttpRequest.newBuilder(url)
            .timeout(timeout)
            .header("Content-Type", "application/json; charset=utf-8")
            .header("Idempotency-Key", question.id().toString())
            .POST(BodyPublishers.ofString(body))
            .build();
    try {
      return read(client.send(request, BodyHandlers.ofString()));
    } catch (IOException unreachable) {
      throw new NotAnswered("no answer: " + unreachable.getClass().getSimpleName(), false);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new NotAnswered("the platform is stopping", false);
    }
  }

  private Answer read(HttpResponse<String> response) {
    int status = response.statusCode();
    if (status / 100 != 2) {
      boolean never =
          switch (status) {
            case 400, 404, 410, 422 -> true;
            default -> false;
          };
      throw new NotAnswered("status " + status, never);
    }
    String raw = response.body();
    if (raw.length() > MOST) throw new NotAnswered("too long an answer", true);
    try {
      JsonNode answer = json.readTree(raw);
      if (status == UNDER_DECISION) throw new Conditional(answer.path("sharing").asString("").equals("AGREED"));
      if (!answer.path("found").isBoolean()) throw new NotAnswered("an answer without found", false);
      List<String> relief = new ArrayList<>();
      answer.path("relief").forEach(one -> relief.add(one.asString()));
      Integer persons = answer.hasNonNull("persons") ? answer.get("persons").asInt() : null;
      BigDecimal income = answer.hasNonNull("monthlyIncome") ? new BigDecimal(answer.get("monthlyIncome").asString()) : null;
      return new Answer(answer.get("found").asBoolean(), relief, persons, income, raw);
    } catch (JacksonException | NumberFormatException unreadable) {
      throw new NotAnswered("an unreadable answer", false);
    }
  }
}
