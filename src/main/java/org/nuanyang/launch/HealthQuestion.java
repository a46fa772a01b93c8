package org.nuanyang.launch;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;

/** {@code ./nuanyang check}: asks a running platform how it is; exit status 0 when it can serve. */
final class HealthQuestion {

  private HealthQuestion() {}

  public static void main(String[] args) throws InterruptedException {
    var address = URI.create("http://127.0.0.1:" + args[0] + "/api/health");
    try (var client = HttpClient.newHttpClient()) {
      var request = HttpRequest.newBuilder(address).timeout(Duration.ofSeconds(15)).build();
      var answer = client.send(request, BodyHandlers.ofString());
      System.out.println(answer.body());
      System.exit(answer.statusCode() == 200 ? 0 : 1);
    } catch (IOException nobody) {
      System.err.println(address + ": " + nobody);
      System.exit(2);
    }
  }
}
