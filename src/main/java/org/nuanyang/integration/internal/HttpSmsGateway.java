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
import java.util.HexFormat;
import java.util.Map;
import java.util.UUID;
import org.bouncycastle.crypto.digests.SM3Digest;
import org.bouncycastle.crypto.macs.HMac;
import org.bouncycastle.crypto.params.KeyParameter;
import org.nuanyang.notices.SmsGateway;
import org.nuanyang.notices.SmsNotSent;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/**
 * Hands short messages to a carrier or to the province's message platform by HTTP: a JSON body
 * {@code {id, phone, text}}, signed by HMAC-SM3 over moment and body. {@code id} is the key against
 * repetition. 2xx means taken; 400, 404, 410 and 422 mean never; everything else is tried again.
 */
@Component
@ConditionalOnProperty(name = "nuanyang.sms.gateway", havingValue = "http")
class HttpSmsGateway implements SmsGateway {

  private final URI url;
  private final byte[] secret;
  private final Duration timeout;
  private final JsonMapper json;
  private final Clock clock;
  private final HttpClient client;

  HttpSmsGateway(
      @Value("${nuanyang.sms.url}") URI url,
      @Value("${nuanyang.sms.secret}") String secret,
      @Value("${nuanyang.sms.timeout:5s}") Duration timeout,
      JsonMapper json,
      Clock clock) {
    if (secret.length() < 16)
      throw new IllegalStateException("nuanyang.sms.secret must have at least 16 characters");
    this.url = url;
    this.secret = secret.getBytes(StandardCharsets.UTF_8);
    this.timeout = timeout;
    this.json = json;
    this.clock = clock;
    this.client =
        HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).connectTimeout(timeout).build();
  }

  @Override
  public String send(UUID id, String phone, String text) {
    String body = json.writeValueAsString(Map.of("id", id, "phone", phone, "text", text));
    String moment = clock.instant().toString();
    var request =
        HttpRequest.newBuilder(url)
            .timeout(timeout)
            .header("Content-Type", "application/json; charset=utf-8")
            .header("Idempotency-Key", id.toString())
            .header("X-Signed-At", moment)
            .header("X-Signature", signature(moment + "\n" + body))
            .POST(BodyPublishers.ofString(body))
            .build();
    try {
      return reference(client.send(request, BodyHandlers.ofString()));
    } catch (IOException unreachable) {
      throw new SmsNotSent("no answer: " + unreachable.getClass().getSimpleName(), false);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new SmsNotSent("the platform is stopping", false);
    }
  }

  private String reference(HttpResponse<String> answer) {
    int status = answer.statusCode();
    if (status / 100 == 2) return answer.headers().firstValue("X-Message-Id").orElse("");
    boolean never =
        switch (status) {
          case 400, 404, 410, 422 -> true;
          default -> false;
        };
    throw new SmsNotSent("status " + status, never);
  }

  private String signature(String signed) {
    var mac = new HMac(new SM3Digest());
    mac.init(new KeyParameter(secret));
    byte[] bytes = signed.getBytes(StandardCharsets.UTF_8);
    mac.update(bytes, 0, bytes.length);
    byte[] sum = new byte[mac.getMacSize()];
    mac.doFinal(sum, 0);
    return HexFormat.of().formatHex(sum);
  }
}
