package org.nuanyang.eligibility.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.nuanyang.testing.PlatformTest;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The interface as another system meets it: no session, no token, and every kind of broken body. */
@PlatformTest
class EligibilityApiOnTheWireTests {

  private static final String GOOD =
      "{\"profile\":\"NATIONAL\",\"applicationDate\":\"2025-03-03\",\"personGroups\":[],\"matterCode\":\"M05_WAGE\",\"facts\":%s}";

  @LocalServerPort int port;

  @Test
  void answersWithoutSignIn() throws Exception {
    HttpResponse<String> answer = post("application/json", text(GOOD.formatted("{\"days_to_limitation\":6}")));

    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.body()).contains("\"path\":\"ADVANCE_AID\"", "\"priorityRank\":0", "\"refusalCode\":null", "第四十四条第一款第一项");
  }

  @Test
  void refusesBrokenBodiesWithAFourHundred() throws Exception {
    assertThat(post("application/json", text("")).statusCode()).isEqualTo(400);
    assertThat(post("application/json", text("{")).statusCode()).isEqualTo(400);
    assertThat(post("application/json", text("[".repeat(5000))).statusCode()).isEqualTo(400);
    assertThat(post("application/json", BodyPublishers.ofByteArray(new byte[] {'{', '"', (byte) 0xC3, (byte) 0x28, '"', ':'})).statusCode()).isEqualTo(400);
    assertThat(post("application/json", text(GOOD.formatted("{\"age\":" + "9".repeat(2000) + "}"))).statusCode()).isBetween(400, 422);
    assertThat(post("application/json", text(GOOD.formatted("{\"age\":1e-999999999}"))).statusCode()).isLessThan(500);
    assertThat(post("application/json", text(GOOD.formatted("{\"other_reason\":\"" + "长".repeat(900_000) + "\"}"))).statusCode()).isEqualTo(413);
    assertThat(post("text/plain", text(GOOD.formatted("{}"))).statusCode()).isEqualTo(415);
    assertThat(post("application/json", text(GOOD.formatted("{}").replace("M05_WAGE", "'; DROP TABLE x;--\\u0000<script>"))).statusCode()).isEqualTo(422);
    assertThat(post("application/json", text(GOOD.formatted("{}").replace("2025-03-03", "+999999999-12-31"))).statusCode()).isIn(200, 422);
    assertThat(send(HttpRequest.newBuilder(uri()).GET()).statusCode()).isEqualTo(405);
  }

  @Test
  void saysOfEachWrongFieldWhatToDoWhoeverFoundIt() throws Exception {
    for (String wrong : List.of("\"2025-02-30\"", "\"1999-01-01\"")) {
      HttpResponse<String> answer = post("application/json", text(GOOD.formatted("{}").replace("\"2025-03-03\"", wrong)));

      assertThat(answer.statusCode()).isEqualTo(422);
      assertThat(answer.body()).contains("\"title\":\"有几处填得不对", "\"fields\":{\"applicationDate\":\"");
    }
  }

  private HttpResponse<String> post(String type, BodyPublisher body) throws IOException, InterruptedException {
    return send(HttpRequest.newBuilder(uri()).header("Content-Type", type).POST(body));
  }

  private static BodyPublisher text(String body) {
    return BodyPublishers.ofString(body);
  }

  private URI uri() {
    return URI.create("http://localhost:" + port + "/api/eligibility/judge");
  }

  private static HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
    try (HttpClient other = HttpClient.newHttpClient()) {
      return other.send(request.build(), BodyHandlers.ofString());
    }
  }
}
