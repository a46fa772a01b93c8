package org.nuanyang.crash;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

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
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nuanyang.testing.RunningPlatform;
import org.nuanyang.testing.TestDatabase;
import org.nuanyang.testing.TestServer;

/** Two installations, each with its own database and master key, help each other: keys exchanged, a letter there, an answer back. */
class TwoCitiesTests {

  private static final String[] SMALL_CITY = {
    "--nuanyang.demo=true", "--nuanyang.demo-cases=0", "--nuanyang.demo-consultations=0"
  };

  @TempDir Path data;

  @Test
  void aLetterGoesToTheOtherCityAndItsAnswerComesBack() throws Exception {
    var starting = CompletableFuture.supplyAsync(() -> start("far", "ffeeddccbbaa99887766554433221100"));
    try (RunningPlatform here = start("here", "00112233445566778899aabbccddeeff");
        RunningPlatform far = starting.join()) {
      exchangeKeys(here, far);
      Desk clerk = new Desk(here, "clerk");
      UUID application = new ClerkAtWork(here.address()).submit(UUID.randomUUID(), 7).orElseThrow();
      String letter = clerk.writesTo(application, "远山市法律援助中心");

      new Desk(here, "director").acts(letter, "SIGN", Map.of());

      Desk helper = new Desk(far, "clerk");
      await().atMost(Duration.ofSeconds(30)).until(() -> helper.reads("/desk/cooperation"), page -> page.contains(letter));
      String seen = helper.reads("/desk/cooperation/" + letter);
      assertThat(seen).contains("请向证人了解受伤经过", "证人乙", "法律援助协作函.pdf", "13900000002").doesNotContain("110101199003070011", "拖欠三个月工资");
      helper.acts(letter, "TAKE", Map.of("centre", first(seen, "<option value=\"([0-9a-f-]{36})\"")));
      new Desk(far, "director").acts(letter, "ANSWER", Map.of("words", "已当面询问，笔录附后。"));

      await().atMost(Duration.ofSeconds(30)).until(() -> clerk.reads("/desk/cooperation/" + letter), page -> page.contains("已当面询问，笔录附后。"));
      assertThat(clerk.reads("/desk/cooperation/" + letter)).contains("已复函", "法律援助协作复函.pdf", "对方接受办理");
      clerk.acts(letter, "CLOSE", Map.of());
      await().atMost(Duration.ofSeconds(30)).until(() -> helper.reads("/desk/cooperation/" + letter), page -> page.contains("已办结"));
    } finally {
      starting.thenAccept(RunningPlatform::close);
    }
  }

  private RunningPlatform start(String name, String masterKey) {
    TestDatabase own = TestServer.freshDatabase();
    return RunningPlatform.start(
        data.resolve(name),
        Map.of("NUANYANG_DB_URL", own.url(), "NUANYANG_DB_USER", own.user(), "NUANYANG_DB_PASSWORD", own.password(), "NUANYANG_MASTER_KEY", masterKey),
        SMALL_CITY);
  }

  /** Each administrator enters the other city and gives the other the key that was made. */
  private static void exchangeKeys(RunningPlatform here, RunningPlatform far) throws Exception {
    Desk ours = new Desk(here, "admin");
    Desk theirs = new Desk(far, "admin");
    String madeHere = ours.enters("130100", "远山市法律援助中心", far.address());
    String madeThere = theirs.enters("140100", "暖阳市法律援助中心", here.address());
    ours.connects(madeHere, madeThere);
    theirs.connects(madeThere, madeHere);
  }

  private static String first(String page, String pattern) {
    Matcher found = Pattern.compile(pattern).matcher(page);
    assertThat(found.find()).as(pattern).isTrue();
    return found.group(1);
  }

  /** Somebody at a desk of one installation, by plain HTTP. */
  private static final class Desk {

    private static final String TOKEN = "name=\"_csrf\" value=\"([^\"]+)\"";

    private final URI platform;
    private final HttpClient client = HttpClient.newBuilder().cookieHandler(new CookieManager()).connectTimeout(Duration.ofSeconds(10)).build();

    Desk(RunningPlatform platform, String login) throws IOException, InterruptedException {
      this.platform = platform.address();
      posts("/tour/as/" + login, first(reads("/login"), TOKEN), Map.of());
    }

    String reads(String page) throws IOException, InterruptedException {
      return client.send(HttpRequest.newBuilder(platform.resolve(page)).build(), BodyHandlers.ofString()).body();
    }

    /** @return the page of the answer, with the key and the secret made for the other city */
    String enters(String code, String name, URI address) throws IOException, InterruptedException {
      String bare = address.toString().replaceFirst("/$", "");
      return posts("/desk/partners", first(reads("/desk/partners"), TOKEN), Map.of("code", code, "name", name, "address", bare)).body();
    }

    void connects(String ourPage, String theirPage) throws IOException, InterruptedException {
      Map<String, String> key = Map.of("key", made(theirPage, "key"), "secret", made(theirPage, "secret"));
      posts("/desk/partners/" + made(ourPage, "key") + "/key", first(reads("/desk/partners"), TOKEN), key);
      assertThat(reads("/desk/partners")).contains("已连通");
    }

    private static String made(String page, String what) {
      return first(page, "data-" + what + "[^>]*>([0-9a-f-]+)<");
    }

    String writesTo(UUID application, String city) throws IOException, InterruptedException {
      String form = reads("/desk/cooperation/new?subject=" + application);
      Map<String, String> letter = new LinkedHashMap<>();
      letter.put("submissionKey", UUID.randomUUID().toString());
      letter.put("partner", first(form, "<option value=\"([0-9a-f-]{36})\"[^>]*>" + city));
      letter.put("kind", "INTERVIEW");
      letter.put("request", "请向证人了解受伤经过");
      letter.put("name", "证人乙");
      letter.put("identityNumber", "110101199003070011");
      letter.put("phone", "13900000002");
      HttpResponse<String> answer = posts("/desk/cooperation/new?subject=" + application, first(form, TOKEN), letter);
      assertThat(answer.statusCode()).as(answer.body().replaceAll("(?s)<[^>]+>|\\s+", " ")).isEqualTo(302);
      return first(answer.headers().firstValue("Location").orElse(answer.body()), "/desk/cooperation/([0-9a-f-]{36})$");
    }

    void acts(String letter, String act, Map<String, String> more) throws IOException, InterruptedException {
      String page = reads("/desk/cooperation/" + letter);
      Map<String, String> form = new LinkedHashMap<>(more);
      form.put("submissionKey", UUID.randomUUID().toString());
      form.put("version", first(page, "name=\"version\" value=\"(\\d+)\""));
      form.put("act", act);
      assertThat(posts("/desk/cooperation/" + letter, first(page, TOKEN), form).statusCode()).as(act).isEqualTo(302);
    }

    private HttpResponse<String> posts(String page, String token, Map<String, String> form) throws IOException, InterruptedException {
      Map<String, String> whole = new LinkedHashMap<>(form);
      whole.put("_csrf", token);
      String body =
          whole.entrySet().stream()
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
}
