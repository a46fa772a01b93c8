package org.nuanyang.badinput;

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
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.nuanyang.identity.Role;

/** Somebody with a browser of their own: the public, or one member of staff who is signed in. */
final class Guest {

  private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");
  static final String FORM = "application/x-www-form-urlencoded";

  final @Nullable Role role;
  private final @Nullable String login;
  private final URI platform;
  private final CookieManager cookies = new CookieManager();
  private final HttpClient client =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).cookieHandler(cookies).connectTimeout(Duration.ofSeconds(5)).build();
  private String token = "";
  int asked;

  private Guest(URI platform, @Nullable Role role, @Nullable String login) {
    this.platform = platform;
    this.role = role;
    this.login = login;
    signIn();
  }

  static Guest citizen(URI platform) {
    return new Guest(platform, null, null);
  }

  static Guest lawyer(URI platform, String login) {
    return new Guest(platform, Role.LAWYER, login);
  }

  /** A switch without default: a new role must say who of the demo city has it. */
  static Guest staff(URI platform, Role role) {
    String login =
        switch (role) {
          case CLERK -> "clerk";
          case REVIEWER -> "reviewer";
          case DIRECTOR -> "director";
          case APPROVER -> "director"; // who may do the same and more
          case ASSIGNER -> "assigner";
          case LAWYER -> "lawyer001";
          case ARCHIVIST -> "archivist";
          case LEADER -> "leader";
          case BUREAU_OFFICER -> "bureau";
          case KNOWLEDGE_EDITOR -> "editor";
          case ORGAN_OFFICER -> "court";
          case MEDIATOR -> "mediator";
          case SERVICE_OFFICER -> "notary";
          case PRISON_OFFICER -> "prison";
          case AFTERCARE_OFFICER -> "aftercare";
          case POLICY_EDITOR -> "rules";
          case SYSTEM_ADMIN -> "admin";
          case SECURITY_ADMIN -> "security";
          case AUDITOR -> "auditor";
        };
    return new Guest(platform, role, login);
  }

  void signIn() {
    cookies.getCookieStore().removeAll();
    Matcher found = TOKEN.matcher(get("/login").body());
    if (!found.find()) throw new IllegalStateException("the sign-in page has no form");
    token = found.group(1);
    if (role != null) {
      post("/tour/as/" + login, Map.of());
      if (get(role == Role.ORGAN_OFFICER ? "/organ" : role == Role.PRISON_OFFICER ? "/prison" : "/desk").statusCode() != 200) throw new IllegalStateException(role + " cannot sign in");
    }
  }

  boolean isSignedOut() {
    return role != null && cookies.getCookieStore().getCookies().stream().noneMatch(cookie -> cookie.getName().equals("SESSION"));
  }

  /** Sends the form of a page that leads to this address, filled in plausibly and with these words. */
  HttpResponse<String> submits(String page, String action, Map<String, String> words) {
    return post(action, filled(page, action, words));
  }

  Map<String, String> filled(String page, String action, Map<String, String> words) {
    PageForm form =
        PageForm.on(get(page).body()).forms().stream()
            .filter(one -> one.action().equals(action))
            .findFirst()
            .orElseThrow(() -> new IllegalStateException(page + " has no form to " + action));
    form.fields().putAll(words);
    return form.fields();
  }

  /** Where an answer leads on this site. */
  static String next(HttpResponse<String> answer) {
    String location = answer.headers().firstValue("Location").orElseThrow(() -> new IllegalStateException(answer + " leads nowhere: " + answer.body()));
    return location.replaceFirst("https?://[^/]+", "");
  }

  HttpResponse<String> get(String path) {
    return send(request(path).GET().build());
  }

  HttpResponse<String> post(String path, Map<String, String> fields) {
    return post(path, FORM, encoded(fields));
  }

  HttpResponse<String> post(String path, String type, String body) {
    return post(path, type, body.getBytes(StandardCharsets.ISO_8859_1));
  }

  HttpResponse<String> post(String path, String type, byte[] body) {
    return send(request(path).header("X-XSRF-TOKEN", token).header("Content-Type", type).POST(BodyPublishers.ofByteArray(body)).build());
  }

  HttpResponse<String> postWithoutToken(String path, Map<String, String> fields) {
    return send(request(path).header("Content-Type", FORM).POST(BodyPublishers.ofString(encoded(fields))).build());
  }

  static String encoded(Map<String, String> fields) {
    return fields.entrySet().stream()
        .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
        .collect(Collectors.joining("&"));
  }

  private HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(URI.create(platform + path)).header("Accept", path.startsWith("/api/") ? "application/json" : "text/html").timeout(Duration.ofSeconds(60));
  }

  private HttpResponse<String> send(HttpRequest request) {
    asked++;
    try {
      return client.send(request, BodyHandlers.ofString());
    } catch (IOException noAnswer) {
      throw new IllegalStateException(request.method() + " " + request.uri().getPath() + " got no answer", noAnswer);
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(interrupted);
    }
  }

  @Override
  public String toString() {
    return role == null ? "PUBLIC" : role.name();
  }
}
