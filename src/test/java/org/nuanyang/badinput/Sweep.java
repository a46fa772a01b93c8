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
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** One guest who knows the platform by its links and forms, and tries nonsense on it. */
final class Sweep {

  private static final String UNKNOWN = "0197c000-0000-7000-8000-000000000001";
  private static final Pattern CHINESE = Pattern.compile("[\\u4e00-\\u9fff]{2}");
  private static final Pattern OTHER_THAN_PATH = Pattern.compile("[?#].*|^https?://[^/?#]+");
  private static final Set<String> EVERYWHERE = Set.of("act", "_csrf", "submissionKey", "version");
  private static final int ENOUGH = 2;
  private static final int ENOUGH_OF_A_ROUTE = 6;

  final Guest guest;
  private final Routes routes;
  private final Writes writes;
  private int overTheLimit;
  private int turn;
  final Set<String> faults = new TreeSet<>();

  /** Values of path variables, by the pattern up to and with the variable. */
  private final Map<String, Set<String>> known = new HashMap<>();

  /** Queries that stood in links, by route: one for each set of names. */
  private final Map<String, Map<String, String>> queries = new HashMap<>();

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
        String there = route.get() + (link.contains("?") ? "?" : "");
        if (counted.merge(kind(page) + ">" + there, 1, Integer::sum) > ENOUGH || counted.getOrDefault(route.get().path(), 0) >= ENOUGH) continue;
        if (counted.merge(there, 1, Integer::sum) <= ENOUGH_OF_A_ROUTE) waiting.add(link);
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
      for (Nonsense nonsense : share(Nonsense.FOR_EVERYBODY, 1)) tries(route, concrete(route, 0), nonsense, Sent.whole(route, nonsense));
    } else {
      judged("GET " + route.path(), guest.get(concrete(route, 0) + "?" + Sent.whole(route, Nonsense.SQL)));
    }
  }

  /** @param byField whether its fields were tried one by one */
  void triesEverything(Route route, boolean byField) {
    String path = concrete(route, 0);
    if (route.hasVariables()) {
      triesWrongPaths(route);
      tries(route, route.path().replaceAll("\\{[^}]+}", UNKNOWN), Nonsense.EMPTY, Sent.whole(route, Nonsense.EMPTY));
    }
    if (route.isPage()) {
      triesWithoutToken(route);
      if (byField) {
        for (Nonsense nonsense : share(Nonsense.FOR_KNOWN_FORMS, 1)) tries(route, path, nonsense, Sent.whole(route, nonsense));
      } else {
        for (Nonsense nonsense : Nonsense.FOR_WHOLE_FORMS) tries(route, path, nonsense, Sent.whole(route, nonsense));
        tries(route, path, Nonsense.LONG, Sent.tooLong(route));
      }
      for (String list : route.lists()) tries(route, path, list + " without end", Guest.FORM, ("&" + Sent.encoded(list) + "=1").repeat(3_000));
      for (String list : route.lists()) tries(route, path, list + " with empty places", Guest.FORM, Sent.encoded(list) + "=&" + Sent.encoded(list) + "=");
      if (overTheLimit++ <= 3) turnedAwayUnseen(route, path);
      wrongTypes(route, path);
    } else {
      bodies(route, path);
    }
  }

  private void bodies(Route route, String path) {
    for (Sent one : Sent.insteadOfJson()) tries(route, path, one);
    for (String field : route.body() == null ? route.fields() : Route.names(route.body())) {
      for (String value : share(Sent.JSON_VALUES, 4)) tries(route, path, Sent.json(field, value));
    }
  }

  /** Before anybody looks which route it was. */
  private void turnedAwayUnseen(Route route, String path) {
    tries(route, path, "a body over the limit", Guest.FORM, "x=" + "y".repeat(3 << 20));
    tries(route, path, "too many fields", Guest.FORM, "f=1&".repeat(13_000));
  }

  /** All of them where files are taken; elsewhere nobody looks further than the media type, and forms share them. */
  private void wrongTypes(Route route, String path) {
    List<Sent> wrong = Sent.ofWrongTypes(route);
    for (Sent one : route.takesFiles() ? wrong : share(wrong, 2)) tries(route, path, one);
    tries(route, path, Sent.everyFieldAFile(route));
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
        judged("GET " + route.path() + " " + field + ": " + nonsense, guest.get(concrete(route, 0) + "?" + Sent.encoded(field) + "=" + nonsense.encoded()));
      }
    }
    for (String query : queries.getOrDefault(route.toString(), Map.of()).values()) {
      for (String bent : Sent.bent(query)) judged("GET " + route.path() + " " + bent, guest.get(concrete(route, 0) + "?" + bent));
    }
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
    for (String name : names) {
      for (Nonsense nonsense : name.contains("[") ? Nonsense.FOR_ROWS : Held.of(name, route.types().get(name)).nonsense(route, name)) {
        var others = new LinkedHashMap<>(now.fields());
        others.remove(name);
        if (others.containsKey("submissionKey")) others.put("submissionKey", UUID.randomUUID().toString());
        String body = Guest.encoded(others) + "&" + Sent.encoded(name) + "=" + nonsense.encoded();
        HttpResponse<String> answer = tries(route, path(now.action()), name + ": " + nonsense, Guest.FORM, body);
        if (answer.statusCode() / 100 == 3) now = form(route, pages).orElse(now);
      }
    }
    triesFurtherActs(route, form.get(), pages);
    return true;
  }

  /** Desks put several acts on one route; the fields of each further form meet one kind of nonsense. */
  private void triesFurtherActs(Route route, PageForm first, Deque<String> pages) {
    if (pages.isEmpty()) return;
    String page = pages.peek();
    var acts = new LinkedHashSet<String>();
    for (PageForm form : forms(route, page)) acts.add(act(form));
    acts.remove(act(first));
    for (String act : acts) {
      for (String name : forms(route, page).stream().filter(form -> act(form).equals(act)).flatMap(form -> form.fields().keySet().stream()).toList()) {
        if (EVERYWHERE.contains(name)) continue;
        Optional<PageForm> now = forms(route, page).stream().filter(form -> act(form).equals(act)).findFirst();
        if (now.isEmpty()) break;
        Nonsense nonsense = share(Held.of(name, route.types().get(name)).nonsense(route, act + name), 1).getFirst();
        var others = new LinkedHashMap<>(now.get().fields());
        others.remove(name);
        String body = Guest.encoded(others) + "&" + Sent.encoded(name) + "=" + nonsense.encoded();
        tries(route, path(now.get().action()), act + " " + name + ": " + nonsense, Guest.FORM, body);
      }
    }
  }

  private static String act(PageForm form) {
    return form.fields().getOrDefault("act", "");
  }

  private Optional<PageForm> form(Route route, Deque<String> pages) {
    while (!pages.isEmpty()) {
      String page = pages.peek();
      Optional<PageForm> found = forms(route, page).stream().findFirst();
      if (found.isPresent()) return found;
      pages.poll();
    }
    return Optional.empty();
  }

  private List<PageForm> forms(Route route, String page) {
    HttpResponse<String> answer = guest.get(page);
    if (!isPage(answer)) return List.of();
    return PageForm.on(answer.body()).forms().stream()
        .map(form -> form.action().isEmpty() ? new PageForm(page, form.fields()) : form)
        .filter(form -> route("POST", path(form.action())).filter(route::equals).isPresent())
        .toList();
  }

  // judging

  private void tries(Route route, String path, Nonsense nonsense, String body) {
    tries(route, path, nonsense.name(), Guest.FORM, body);
  }

  private void tries(Route route, String path, Sent sent) {
    tries(route, path, sent.what(), sent.type(), sent.body());
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
          if (link.contains("?")) remember(route.toString(), link.substring(link.indexOf('?') + 1));
          return route.path();
        }).orElse(link);
  }

  private void remember(String route, String query) {
    queries.computeIfAbsent(route, key -> new LinkedHashMap<>()).putIfAbsent(query.replaceAll("=[^&]*", ""), query);
  }

  private static boolean isPage(HttpResponse<String> answer) {
    return answer.headers().firstValue("Content-Type").orElse("").startsWith("text/html");
  }

  private static String path(String link) {
    return OTHER_THAN_PATH.matcher(link).replaceAll("");
  }
}
