package org.nuanyang.integration.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nuanyang.notices.SmsNotSent;
import org.nuanyang.testing.MovableClock;
import tools.jackson.databind.json.JsonMapper;

/** Against a small carrier on this machine. */
class HttpSmsGatewayTests {

  private static final String SECRET = "a-secret-of-the-office";

  private final Map<String, String> seen = new ConcurrentHashMap<>();
  private final CountDownLatch silence = new CountDownLatch(1);
  private HttpServer carrier;
  private int status = 202;
  private boolean mute;

  @BeforeEach
  void aCarrierListens() throws IOException {
    carrier = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    carrier.createContext(
        "/sms",
        exchange -> {
          seen.put("body", new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
          for (String header : new String[] {"Idempotency-Key", "X-Signature", "X-Signed-At"})
            seen.put(header, exchange.getRequestHeaders().getFirst(header));
          if (mute) awaitQuietly();
          exchange.getResponseHeaders().add("X-Message-Id", "carrier-7");
          exchange.sendResponseHeaders(status, -1);
          exchange.close();
        });
    carrier.start();
  }

  @AfterEach
  void theCarrierCloses() {
    silence.countDown();
    carrier.stop(0);
  }

  @Test
  void handsOverMessageKeyAndSignature() {
    UUID id = UUID.randomUUID();

    assertThat(gateway().send(id, "13800001234", "您好")).isEqualTo("carrier-7");

    assertThat(seen.get("body"))
        .contains("\"phone\":\"13800001234\"", "\"text\":\"您好\"", "\"id\":\"" + id + "\"");
    assertThat(seen).containsEntry("Idempotency-Key", id.toString());
    assertThat(seen.get("X-Signature")).hasSize(64).matches("[0-9a-f]+");
  }

  @Test
  void signsMomentAndBody() {
    UUID id = UUID.randomUUID();
    gateway().send(id, "13800001234", "甲");
    String first = seen.get("X-Signature");
    gateway().send(id, "13800001234", "甲");
    assertThat(seen.get("X-Signature")).isEqualTo(first);

    gateway().send(id, "13800001234", "乙");

    assertThat(seen.get("X-Signature")).isNotEqualTo(first);
  }

  @ParameterizedTest
  @CsvSource({"400,true", "422,true", "401,false", "429,false", "500,false", "503,false"})
  void tellsNeverFromNotNow(int answer, boolean forGood) {
    status = answer;

    assertThatThrownBy(() -> gateway().send(UUID.randomUUID(), "13800001234", "x"))
        .isInstanceOfSatisfying(
            SmsNotSent.class, refused -> assertThat(refused.forGood()).isEqualTo(forGood));
  }

  @Test
  void doesNotWaitForeverAndTriesAgainLater() {
    mute = true;

    assertThatThrownBy(() -> gateway().send(UUID.randomUUID(), "13800001234", "x"))
        .isInstanceOfSatisfying(
            SmsNotSent.class, refused -> assertThat(refused.forGood()).isFalse());
  }

  @Test
  void refusesAnEmptySecret() {
    assertThatThrownBy(
            () ->
                new HttpSmsGateway(
                    URI.create("http://localhost/sms"), "short", Duration.ofSeconds(1), new JsonMapper(), new MovableClock()))
        .isInstanceOf(IllegalStateException.class);
  }

  private HttpSmsGateway gateway() {
    URI url = URI.create("http://localhost:" + carrier.getAddress().getPort() + "/sms");
    return new HttpSmsGateway(url, SECRET, Duration.ofMillis(500), new JsonMapper(), new MovableClock());
  }

  private void awaitQuietly() {
    try {
      silence.await();
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    }
  }
}
