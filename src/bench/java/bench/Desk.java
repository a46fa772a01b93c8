package bench;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** One person signed in at the platform, asking for pages over HTTP. */
final class Desk {

  private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\"[^>]*value=\"([^\"]+)\"");

  private final HttpClient browser = HttpClient.newBuilder().cookieHandler(new CookieManager()).version(HttpClient.Version.HTTP_1_1).build();
  private final String base;
  private final String login;

  Desk(String base, String login) throws IOException, InterruptedException {
    this.base = base;
    this.login = login;
    Matcher token = TOKEN.matcher(page("/login").body());
    if (!token.find()) throw new IOException("no sign-in form");
    String form = "login=" + login + "&password=" + typed("Nuanyang#2026") + "&_csrf=" + typed(token.group(1));
    HttpResponse<String> answer = browser.send(
        HttpRequest.newBuilder(URI.create(base + "/login")).header("Content-Type", "application/x-www-form-urlencoded")
            .POST(HttpRequest.BodyPublishers.ofString(form)).build(),
        HttpResponse.BodyHandlers.ofString());
    if (answer.headers().firstValue("Location").orElse("").contains("login")) throw new IOException(login + " cannot sign in");
  }

  String login() {
    return login;
  }

  HttpResponse<String> page(String path) throws IOException, InterruptedException {
    return browser.send(HttpRequest.newBuilder(URI.create(base + path)).build(), HttpResponse.BodyHandlers.ofString());
  }

  static String typed(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
