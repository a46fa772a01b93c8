package org.nuanyang.identity.web;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.nuanyang.identity.Actor;
import org.nuanyang.identity.Role;
import org.springframework.http.server.PathContainer;
import org.springframework.web.util.pattern.PathPattern;
import org.springframework.web.util.pattern.PathPatternParser;

/**
 * Some routes and who may use them.
 *
 * @param who empty stands for all staff when {@code open} is false
 * @param method null for all methods
 */
record RouteRule(
    boolean open, Set<Role> who, @Nullable String method, boolean demoOnly, List<PathPattern> paths) {

  /** Everyone, signed in or not. */
  static RouteRule everyone(String... paths) {
    return new RouteRule(true, Set.of(), null, false, patterns(paths));
  }

  /** Everyone who is signed in. */
  static RouteRule staff(String... paths) {
    return new RouteRule(false, Set.of(), null, false, patterns(paths));
  }

  /** Start of a rule for some roles: {@code to(CLERK, LAWYER).at("/desk/…")}. */
  static RouteRule to(Role... roles) {
    return new RouteRule(false, Set.of(roles), null, false, List.of());
  }

  RouteRule at(String... more) {
    return new RouteRule(open, who, method, demoOnly, patterns(more));
  }

  /** Only for this method; other methods go on to the next rows. */
  RouteRule only(String one) {
    return new RouteRule(open, who, one, demoOnly, paths);
  }

  /** Outside demo mode the row is not there. */
  RouteRule inDemo() {
    return new RouteRule(open, who, method, true, paths);
  }

  boolean covers(String requestMethod, PathContainer path, boolean demo) {
    if (demoOnly && !demo) return false;
    if (method != null && !method.equals(requestMethod)) return false;
    return paths.stream().anyMatch(pattern -> pattern.matches(path));
  }

  boolean allows(@Nullable Actor actor) {
    if (open) return true;
    return actor != null && (who.isEmpty() || who.stream().anyMatch(actor::has));
  }

  private static List<PathPattern> patterns(String... paths) {
    return Arrays.stream(paths).map(PathPatternParser.defaultInstance::parse).toList();
  }
}
