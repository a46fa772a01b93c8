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
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.nuanyang.network.OrganisationKind;
import org.nuanyang.network.OrganisationView;
import org.nuanyang.referrals.BodyAnswer;
import org.nuanyang.referrals.BodySystems;
import org.nuanyang.referrals.ReferralState;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reaches the exchange of notaries and other bodies by HTTP: {@code POST <url>} with the referral answers
 * {@code {"number": …}}; {@code GET <url>/<id>} answers {@code {"state", "words", "fee", "waived"}}, or 204 when nothing
 * is new. 400, 404, 410 and 422 mean never; everything else that is not 2xx is tried again.
 */
final class HttpBodySystems implements BodySystems {

  private static final int MOST = 20_000;
  private static final int MOST_WORDS = 2_000;

  private final URI url;
  private final Duration timeout;
  private final Set<OrganisationKind> kinds;
  private final JsonMapper json;
  private final HttpClient client;

  /** @param kinds of bodies that are connected */
  HttpBodySystems(URI url, Duration timeout, Set<OrganisationKind> kinds, JsonMapper json) {
    this.url = url;
    this.timeout = timeout;
    this.kinds = Set.copyOf(kinds);
    this.json = json;
    this.client = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).connectTimeout(timeout).build();
  }

  @Override
  public boolean reaches(OrganisationView body) {
    return kinds.contains(body.kind());
  }

  @Override
  public String send(Errand errand) {
    Map<String, Object> body = new LinkedHashMap<>();
    body.put("id", errand.referral());
    body.put("body", errand.body());
    body.put("kind", errand.kind());
    body.put("about", errand.about());
    body.put("person", errand.person());
    body.put("phone", errand.phone());
    body.put("request", errand.request());
    if (errand.waiverLetter() != null) body.put("waiverLetter", errand.waiverLetter());
    JsonNode answer =
        read(
            HttpRequest.newBuilder(url)
                .header("Content-Type", "application/json; charset=utf-8")
                .header("Idempotency-Key", errand.referral().toString())
                .POST(BodyPublishers.ofString(json.writeValueAsString(body))));
    String number = answer == null ? "" : answer.path("number").asString("");
    if (number.isBlank() || number.length() > 60) throw new NotReached("an answer without a number", false);
    return number;
  }

  @Override
  public Optional<BodyAnswer> ask(UUID referral) {
    JsonNode answer = read(HttpRequest.newBuilder(URI.create(url + "/" + referral)).GET());
    if (answer == null) return Optional.empty();
    try {
      ReferralState state = ReferralState.valueOf(answer.path("state").asString(""));
      String words = answer.path("words").asString("");
      if (words.length() > MOST_WORDS) words = words.substring(0, MOST_WORDS);
      return Optional.of(new BodyAnswer(state, words, money(answer, "fee"), money(answer, "waived")));
    } catch (IllegalArgumentException | ArithmeticException unreadable) {
      throw new NotReached("an unreadable answer", false);
    }
  }

  private static @Nullable BigDecimal money(JsonNode answer, String name) {
    if (!answer.hasNonNull(name)) return null;
    BigDecimal yuan = new BigDecimal(answer.get(name).asString()).setScale(2);
    if (yuan.signum() < 0 || yuan.precision() > 12) throw new IllegalArgumentException("no fee");
    return yuan;
  }

  /** @return null for an empty answer */
  private @Nullable JsonNode read(HttpRequest.Builder request) {
    try {
      HttpResponse<String> response = client.send(request.timeout(timeout).build(), BodyHandlers.ofString());
      int status = response.statusCode();
      if (status == 204) return null;
      if (status / 100 != 2) throw new NotReached("status " + status, status == 400 || status == 404 || status == 410 || status == 422);
      if (response.body().length() > MOST) throw new NotReached("too long an answer", true);
      return json.readTree(response.body());
    } catch (IOException unreachable) {
      throw new NotReached("no answer: " + unreachable.getClass().getSimpleName(), false);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new NotReached("the platform is stopping", false);
    } catch (JacksonException unreadable) {
      throw new NotReached("an unreadable answer", false);
    }
  }
}
