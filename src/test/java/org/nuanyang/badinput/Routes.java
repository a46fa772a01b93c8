package org.nuanyang.badinput;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** All routes of the platform; finds the one that answers an address. Every link of every page is asked for, so it looks only where it can lie. */
final class Routes {

  private static final String ANYWHERE = "*";

  private final List<Route> all;
  private final Map<String, List<Route>> byBeginning = new HashMap<>();
  private final Map<String, Optional<Route>> found = new HashMap<>();

  Routes(List<Route> all) {
    this.all = all;
    for (Route route : all) byBeginning.computeIfAbsent(beginning(route.path()), key -> new ArrayList<>()).add(route);
  }

  Stream<Route> stream() {
    return all.stream();
  }

  /** The most particular of those that match. */
  Optional<Route> answering(String method, String path) {
    return found.computeIfAbsent(method + " " + path, key ->
        Stream.of(beginning(path), ANYWHERE)
            .flatMap(where -> byBeginning.getOrDefault(where, List.of()).stream())
            .filter(route -> route.matches(method, path))
            .min((a, b) -> a.pattern().compareTo(b.pattern())));
  }

  private static String beginning(String path) {
    int end = path.indexOf('/', 1);
    String first = end < 0 ? path : path.substring(0, end);
    return first.contains("{") || first.contains("*") ? ANYWHERE : first;
  }
}
