package org.nuanyang.network.internal;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.nuanyang.network.PractitionerView;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The pool of each city from memory. The token is asked for each time, so nobody is offered who was
 * suspended a moment ago, on this node or another. It is read before the people: what changes in
 * between is kept under the old token and read again next time.
 */
@Component
class KeptPool {

  private record Kept(UUID token, List<PractitionerView> people) {}

  private final Map<String, Kept> cities = new ConcurrentHashMap<>();
  private final JdbcClient jdbc;

  KeptPool(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  List<PractitionerView> pool(String city, Supplier<List<PractitionerView>> read) {
    UUID token = jdbc.sql("SELECT token FROM pool_token").query(UUID.class).single();
    Kept kept = cities.get(city);
    if (kept != null && kept.token().equals(token)) return kept.people();
    List<PractitionerView> people = List.copyOf(read.get());
    cities.put(city, new Kept(token, people));
    return people;
  }
}
