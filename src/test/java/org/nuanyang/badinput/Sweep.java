package org.nuanyang.badinput;

import java.net.http.HttpResponse;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** One guest who knows the platform by its links and forms, and tries nonsense on it. */
final class Sweep {

  private static final String UNKNOWN = "0197c000-0000-7000-8000-000000000001";
  private static final Pattern CHINESE = Pattern.compile("[\\u4e00-\\u9fff]{2}");
  private static final Pattern OTHER_THAN_PATH = Pattern.compile("[?#].*|^https?://[^/?#]+");
  private static final int ENOUGH = 2;

  final Guest guest;
  private final Routes routes;
  private final Writes writes;
  private int overTheLimit;
  private int turn;
  final Set<String> faults = new TreeSet<>();

  /** Values of path variables, by the pattern up to and with the variable. */
  private final Map<String, Set<String>> known = new HashMap<>();

  /** Queries that stood in links, by route. */
  private final Map<String, Set<String>> queries = new HashMap<>();

  /** Pages on which the form of a route was seen. */
  final Map<String, Set<String>> forms = new HashMap<>();

  Sweep(Guest guest, Routes routes, Writes writes) {
    this.guest = guest;
    this.routes = routes;
    this.writes = writes;
  }

  // getting to know

  /** Follows links from these pages, a few of each kind. */
  void looksAround(Stream<String> from) {
    Deque<String> waiting = new ArrayDeque<>(from.toList());
    var seen = new HashSet<String>(waiting);
    var counted = new HashMap<String, Integer>();
    while (!waiting.isEmpty()) {
      String page = waiting.poll();
      route("GET", path(page));
      HttpResponse<String> answer = judged("GET " + kind(page), guest.get(page));
      if (answer.statusCode() != 200 || !isPage(answer)) {
        counted.merge(kind(page), ENOUGH, Integer::sum);
        continue;
      }
      PageForm.Page read = PageForm.on(answer.body());
      for (PageForm form : read.forms()) {
        String action = form.action().isEmpty() ? page : form.action();
        route("POST", path(action)).ifPresent(route -> forms.computeIfAbsent(route.toString(), key -> new LinkedHashSet<>()).add(page));
      }
      for (String written : read.links()) {
        String link = written.startsWith("?") ? path(page) + written : written;
        if (!link.startsWith("/")) continue;
        Optional<Route> route = route("GET", path(link));
        if (route.isEmpty() || !seen.add(link)) continue;
        int sameKind = counted.merge(kind(page) + ">" + route.get() + (link.contains("?") ? "?" : ""), 1, Integer::sum);
        if (sameKind <= ENOUGH && counted.getOrDefault(route.get().path(), 0) < ENOUGH) waiting.add(link);
      }
    }
  }

  private Optional<Route> route(String method, String path) {
    if (!path.startsWith("/")) return Optional.empty();
    Optional<Route> best = routes.answering(method, path);
    best.ifPresent(route -> remember(route, path));
    return best;
  }

  private void remember(Route route, String path) {
    List<String> pattern = route.segments();
    String[] segments = path.split("/");
    for (int at = 1; at < Math.min(pattern.size(), segments.length); at++) {
      if (!pattern.get(at).startsWith("{")) continue;
      Set<String> values = known.computeIfAbsent(String.join("/", pattern.subList(0, at + 1)), key -> new LinkedHashSet<>());
      if (values.size() < 3 * ENOUGH) values.add(segments[at]);
    }
  }

  /** The path with what is known in place of its variables; the unknown elsewhere. */
  private String concrete(Route route, int choice) {
    List<String> segments = route.segments();
    var path = new StringBuilder();
    for (int at = 1; at < segments.size(); at++) {
      String segment = segments.get(at);
      if (segment.contains("{")) {
        List<String> values = List.copyOf(known.getOrDefault(String.join("/", segments.subList(0, at + 1)), Set.of(UNKNOWN)));
        segment = segment.replaceAll("\\{[^}]+}", values.get(choice % values.size()));
      }
      path.append('/').append(segment);
    }
    return path.isEmpty() ? "/" : path.toString().replace("**", "x").replace("*", "x");
  }

  // whole forms of nonsense, whatever the page looks like

  void triesAFew(Route route) {
    if (route.changes()) {
      for (Nonsense nonsense : Nonsense.FOR_EVERYBODY) tries(route, concrete(route, 0), nonsense, whole(route, nonsense));
    } else {
      judged("GET " + route.path(), guest.get(concrete(route, 0) + "?" + whole(route, Nonsense.SQL)));
    }
  }

  void triesEverything(Route route) {
    String path = concrete(route, 0);
    if (route.hasVariables()) {
      triesWrongPaths(route);
      tries(route, route.path().replaceAll("\\{[^}]+}", UNKNOWN), Nonsense.EMPTY, whole(route, Nonsense.EMPTY));
    }
    if (route.isPage()) {
      triesWithoutToken(route);
      for (Nonsense nonsense : Nonsense.FOR_WHOLE_FORMS) tries(route, path, nonsense, whole(route, nonsense));
      oversized(route, path);
      wrongTypes(route, path);
    } else {
      bodies(route, path);
    }
  }

  private void bodies(Route route, String path) {
    for (String body : List.of("", "null", "{", "[]", "[1,2", "1e999999999", "\"\\ud800\"", "{\"a\":1,\"a\":2}", "nul", "\u00ff\u00fe", "[".repeat(20_000), "{\"a\":".repeat(20_000), " ".repeat(2 << 20))) {
      tries(route, path, "JSON " + body.substring(0, Math.min(10, body.length())), "application/json", body);
    }
    tries(route, path, "a form for JSON", Guest.FORM, "a=1");
    tries(route, path, "XML", "application/xml", "<x/>");
    for (String field : route.body() == null ? route.fields() : Route.names(route.body())) {
      for (String value : share(List.of("null", "1", "-1", "1e400", "\"\"", "\"a\\u0000b\"", "\"\\ud800\"", "true", "[]", "[null]", "[[[]]]", "{}", "{\"a\":{}}", "\"2026-02-30\"", "\"+999999999-12-31\"", "\"" + "9".repeat(100_000) + "\""), 4)) {
        tries(route, path, "JSON " + field + ": " + value.substring(0, Math.min(20, value.length())), "application/json", "{\"" + field + "\":" + value + "}");
      }
    }
  }

  private static String whole(Route route, Nonsense nonsense) {
    var body = new StringBuilder("more=1");
    for (String field : route.fields()) body.append('&').append(encoded(field)).append('=').append(nonsense.encoded());
    return body.toString();
  }

  private void oversized(Route route, String path) {
    String body = route.fields().stream().limit(15).map(field -> encoded(field) + "=" + Nonsense.LONG.encoded()).collect(Collectors.joining("&"));
    tries(route, path, Nonsense.LONG, body);
    if (overTheLimit++ > 3) return; // turned away before anybody looks which route it was
    tries(route, path, "a body over the limit", Guest.FORM, "x=" + "y".repeat(3 << 20));
    tries(route, path, "too many fields", Guest.FORM, "f=1&".repeat(13_000));
  }

  private void wrongTypes(Route route, String path) {
    tries(route, path, "JSON", "application/json", "{\"a\":1}");
    tries(route, path, "no media type", "nonsense", "a=1");
    tries(route, path, "multipart without a boundary", "multipart/form-data", "a=1");
    tries(route, path, "multipart cut off", "multipart/form-data; boundary=x", "--x\r\nContent-Disposition: form-data; name=\"photo\"; filename=\"a.png\"\r\n\r\nabc");
    tries(route, path, "multipart of nothing", "multipart/form-data; boundary=x", "--x--\r\n");
    String asFiles = route.fields().stream().map(field -> part(field, "; filename=\"../../a\u0001\0.exe\"", "MZ\0\0")).collect(Collectors.joining());
    tries(route, path, "every field a file", "multipart/form-data; boundary=x", asFiles + "--x--\r\n");
    String asTexts = route.fields().stream().map(field -> part(field, "", "a\0b\u00ff")).collect(Collectors.joining());
    tries(route, path, "every field broken text in multipart", "multipart/form-data; boundary=x", asTexts + "--x--\r\n");
  }

  private static String part(String field, String more, String content) {
    return "--x\r\nContent-Disposition: form-data; name=\"" + field + "\"" + more + "\r\n\r\n" + content + "\r\n";
  }

  private void triesWrongPaths(Route route) {
    for (String wrong : share(List.of("not-an-id", "%2e%2e%2fx", "a%00b", "%ED%A0%80", "a%3Bb", "%22%3E%3Cscript%3E", "9".repeat(400), "%E9%95%BF".repeat(600)), 3)) {
      String path = concrete(route, 0);
      List<String> segments = route.segments();
      String[] parts = path.split("/");
      for (int at = 1; at < segments.size(); at++) {
        if (!segments.get(at).contains("{")) continue;
        String[] changed = parts.clone();
        changed[at] = segments.get(at).replaceAll("\\{[^}]+}", java.util.regex.Matcher.quoteReplacement(wrong));
        String made = String.join("/", changed);
        if (route.changes()) tries(route, made, "path " + wrong.substring(0, Math.min(30, wrong.length())), Guest.FORM, "");
        else judged("GET " + route.path() + " path " + wrong.substring(0, Math.min(30, wrong.length())), guest.get(made));
      }
    }
  }

  private void triesWithoutToken(Route route) {
    HttpResponse<String> answer = guest.postWithoutToken(concrete(route, 0), Map.of());
    judged(route + " without a token", answer);
    if (answer.statusCode() != 403 && route.body() == null) faults.add(route + " goes on without a token: " + answer.statusCode());
  }

  /** The next so many of them: each kind meets its share of routes and fields, and all of them are met in turn. */
  private <T> List<T> share(List<T> kinds, int size) {
    int from = turn;
    turn += size;
    return IntStream.range(from, turn).mapToObj(at -> kinds.get(at % kinds.size())).toList();
  }

  // queries

  void triesQueries(Route route) {
    if (route.hasVariables()) triesWrongPaths(route);
    for (String field : route.fields()) {
      for (Nonsense nonsense : share(Nonsense.FOR_QUERIES, 4)) {
        judged("GET " + route.path() + " " + field + ": " + nonsense, guest.get(concrete(route, 0) + "?" + encoded(field) + "=" + nonsense.encoded()));
      }
    }
    for (String query : queries.getOrDefault(route.toString(), Set.of())) {
      for (String bent : bent(query)) judged("GET " + route.path() + " " + bent, guest.get(concrete(route, 0) + "?" + bent));
    }
  }

  /** A mark of the next page, almost as it was given out. */
  private static List<String> bent(String query) {
    return List.of(
        query.substring(0, query.length() - 3),
        query + "0",
        query.replaceAll("\\d{4}-\\d\\d-\\d\\dT", "%2B999999999-12-31T"),
        query.replaceAll("\\d{4}-\\d\\d-\\d\\dT", "-999999999-01-01T"),
        query.replaceAll("\\d{4,}", "9223372036854775807"),
        query.replaceAll("[0-9a-f]{8}-", "zzzzzzzz-"),
        query.replaceAll("(~|%7E|_)", ""),
        query.replaceAll("(~|%7E|_)", "$1$1$1"));
  }

  // one field wrong in a form that is otherwise right

  /** @return whether the form was found and tried */
  boolean triesFieldByField(Route route) {
    Deque<String> pages = new ArrayDeque<>(forms.getOrDefault(route.toString(), Set.of()));
    Optional<PageForm> form = form(route, pages);
    if (form.isEmpty()) return false;
    var names = new LinkedHashSet<>(form.get().fields().keySet());
    names.addAll(route.fields());
    names.remove("_csrf");
    PageForm now = form.get();
    int place = 0;
    for (String name : names) {
      for (Nonsense nonsense : name.contains("[") ? Nonsense.FOR_ROWS : Nonsense.forOneField(place++)) {
        var others = new LinkedHashMap<>(now.fields());
        others.remove(name);
        if (others.containsKey("submissionKey")) others.put("submissionKey", UUID.randomUUID().toString());
        String body = Guest.encoded(others) + "&" + encoded(name) + "=" + nonsense.encoded();
        HttpResponse<String> answer = tries(route, path(now.action()), name + ": " + nonsense, Guest.FORM, body);
        if (answer.statusCode() / 100 == 3) now = form(route, pages).orElse(now);
      }
    }
    return true;
  }

  private Optional<PageForm> form(Route route, Deque<String> pages) {
    while (!pages.isEmpty()) {
      String page = pages.peek();
      HttpResponse<String> answer = guest.get(page);
      Optional<PageForm> found =
          !isPage(answer)
              ? Optional.empty()
              : PageForm.on(answer.body()).forms().stream()
                  .map(form -> form.action().isEmpty() ? new PageForm(page, form.fields()) : form)
                  .filter(form -> route("POST", path(form.action())).filter(route::equals).isPresent())
                  .findFirst();
      if (found.isPresent()) return found;
      pages.poll();
    }
    return Optional.empty();
  }

  // judging

  private void tries(Route route, String path, Nonsense nonsense, String body) {
    tries(route, path, nonsense.name(), Guest.FORM, body);
  }

  private HttpResponse<String> tries(Route route, String path, String what, String type, String body) {
    HttpResponse<String> answer = judged(route + " " + what, guest.post(path, type, body));
    Set<String> written = writes.meanwhile();
    if (answer.statusCode() >= 400 && !written.isEmpty()) faults.add(guest + " " + route + " " + what + " was refused and yet written: " + written);
    if (guest.isSignedOut() || String.valueOf(answer.headers().firstValue("Location")).contains("/login")) guest.signIn();
    return answer;
  }

  /** Never a fault of ours; who is refused reads why. */
  private HttpResponse<String> judged(String what, HttpResponse<String> answer) {
    int status = answer.statusCode();
    if (status >= 500) faults.add(guest + " " + what + " -> " + status);
    else if (status >= 400 && !CHINESE.matcher(answer.body()).find()) faults.add(guest + " " + what + " -> " + status + " without a word");
    return answer;
  }

  private String kind(String link) {
    return routes.answering("GET", path(link))
        .map(route -> {
          if (link.contains("?")) queries.computeIfAbsent(route.toString(), key -> new LinkedHashSet<>()).add(link.substring(link.indexOf('?') + 1));
          return route.path();
        }).orElse(link);
  }

  private static String encoded(String field) {
    return field.replace("[", "%5B").replace("]", "%5D");
  }

  private static boolean isPage(HttpResponse<String> answer) {
    return answer.headers().firstValue("Content-Type").orElse("").startsWith("text/html");
  }

  private static String path(String link) {
    return OTHER_THAN_PATH.matcher(link).replaceAll("");
  }
}
