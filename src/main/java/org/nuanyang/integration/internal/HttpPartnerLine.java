package org.nuanyang.integration.internal;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Redirect;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import org.nuanyang.cooperation.PartnerLine;
import org.nuanyang.shared.SignedRequest;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Speaks with other installations by HTTP. 400, 404, 409, 410, 413 and 422 mean never; everything else that is not 2xx
 * is tried again, also 401: keys and clocks are put right by people.
 */
@Component
class HttpPartnerLine implements PartnerLine {

  private final Duration timeout;
  private final HttpClient client;

  HttpPartnerLine(@Value("${nuanyang.cooperation.timeout:20s}") Duration timeout) {
    this.timeout = timeout;
    this.client = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).followRedirects(Redirect.NEVER).connectTimeout(timeout).build();
  }

  @Override
  public void carry(URI address, SignedRequest message, String idempotencyKey) {
    HttpRequest request =
        HttpRequest.newBuilder(address)
            .timeout(timeout)
            .header("Content-Type", "application/json; charset=utf-8")
            .header("Idempotency-Key", idempotencyKey)
            .header("X-Partner-Key", message.key())
            .header("X-Timestamp", message.timestamp())
            .header("X-Nonce", message.nonce())
            .header("X-Signature-Algorithm", message.algorithm())
            .header("X-Signature", message.signature())
            .POST(BodyPublishers.ofByteArray(message.body()))
            .build();
    try {
      int status = client.send(request, BodyHandlers.discarding()).statusCode();
      if (status / 100 == 2) return;
      boolean never =
          switch (status) {
            case 400, 404, 409, 410, 413, 422 -> true;
            default -> false;
          };
      throw new NotCarried("status " + status, never);
    } catch (IOException unreachable) {
      throw new NotCarried("no answer: " + unreachable.getClass().getSimpleName(), false);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new NotCarried("the platform is stopping", false);
    }
  }
}
