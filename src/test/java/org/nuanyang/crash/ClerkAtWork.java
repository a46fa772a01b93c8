package org.nuanyang.crash;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A clerk of the demo city who takes applications at the window, by plain HTTP. */
final class ClerkAtWork {

  private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");
  private static final Pattern APPLICATION =
      Pattern.compile("/desk/applications/([0-9a-f-]{36})$");
  private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};

  private final URI platform;
  private final HttpClient client =
      HttpClient.newBuilder()
          .cookieHandler(new CookieManager())
          .connectTimeout(Duration.ofSeconds(5))
          .build();
  private final String token;

  ClerkAtWork(URI platform) throws IOException, InterruptedException {
    this.platform = platform;
    post("/tour/as/clerk", Map.of("_csrf", tokenOn("/login")));
    this.token = tokenOn("/desk/intake/new");
  }

  /**
   * Hands in one application.
   *
   * @return its identifier once the platform has acknowledged it; empty when there was no answer
   */
  Optional<UUID> submit(UUID key, int number) {
    try {
      HttpResponse<String> answer = post("/desk/intake/new", form(key, number));
      Matcher acknowledged =
          APPLICATION.matcher(answer.headers().firstValue("Location").orElse(""));
      return acknowledged.find()
          ? Optional.of(UUID.fromString(acknowledged.group(1)))
          : Optional.empty();
    } catch (IOException cutOff) {
      return Optional.empty();
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      return Optional.empty();
    }
  }

  private Map<String, String> form(UUID key, int number) {
    var form = new LinkedHashMap<String, String>();
    form.put("_csrf", token);
    form.put("submissionKey", key.toString());
    form.put("fromHall", "true");
    form.put("identityPaper", "RESIDENT_ID");
    form.put("identityNumber", identityNumber(number));
    form.put("name", "测试申请人");
    form.put("phone", "138%08d".formatted(number));
    form.put("address", "青禾县平安路一号");
    form.put("matterCode", "M05_WAGE");
    form.put("groups", "MIGRANT_WORKER");
    form.put("eventRegion", "159921");
    form.put("stage", "ARBITRATION");
    form.put("opponentName", "某建筑公司");
    form.put("amount", "12000");
    form.put("story", "拖欠三个月工资，一共一万二千元，打电话不接。");
    form.put("noCounsel", "true");
    form.put("pledged", "true");
    form.put("truthful", "true");
    return form;
  }

  private static String identityNumber(int number) {
    String first =
        "150202%04d%02d%02d%03d"
            .formatted(1960 + number % 40, 1 + number % 12, 1 + number % 28, number % 1000);
    int sum = 0;
    for (int at = 0; at < WEIGHTS.length; at++) sum += (first.charAt(at) - '0') * WEIGHTS[at];
    return first + "10X98765432".charAt(sum % 11);
  }

  private String tokenOn(String page) throws IOException, InterruptedException {
    HttpRequest request = HttpRequest.newBuilder(platform.resolve(page)).build();
    HttpResponse<String> answer = client.send(request, BodyHandlers.ofString());
    Matcher found = TOKEN.matcher(answer.body());
    if (!found.find()) throw new IOException(page + " has no form: " + answer.statusCode());
    return found.group(1);
  }

  private HttpResponse<String> post(String page, Map<String, String> form)
      throws IOException, InterruptedException {
    String body =
        form.entrySet().stream()
            .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
            .collect(Collectors.joining("&"));
    HttpRequest request =
        HttpRequest.newBuilder(platform.resolve(page))
            .timeout(Duration.ofSeconds(30))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(BodyPublishers.ofString(body))
            .build();
    return client.send(request, BodyHandlers.ofString());
  }
}
