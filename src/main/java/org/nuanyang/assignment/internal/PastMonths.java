package org.nuanyang.assignment.internal;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Cases of the eleven months before the running one, per lawyer and city, from memory. They change only when a
 * case of an earlier month is declined, or history is taken over; the token tells (decision 0026).
 */
@Component
class PastMonths {

  private record Kept(UUID token, LocalDate month, Map<UUID, Integer> had) {}

  private final Map<String, Kept> cities = new ConcurrentHashMap<>();
  private final JdbcClient jdbc;

  PastMonths(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** @param month first day of the running month */
  Map<UUID, Integer> had(String city, LocalDate month) {
    UUID token = jdbc.sql("SELECT token FROM past_months_token").query(UUID.class).single();
    Kept kept = cities.get(city);
    if (kept != null && kept.token().equals(token) && kept.month().equals(month)) return kept.had();
    Map<UUID, Integer> had = new HashMap<>();
    jdbc.sql(
            """
            SELECT lawyer, sum(assigned) AS had FROM practitioner_month
             WHERE city = ? AND month > ? AND month < ? GROUP BY lawyer""")
        .params(city, month.minusMonths(12), month)
        .query((row, line) -> Map.entry(row.getObject(1, UUID.class), row.getInt(2)))
        .list()
        .forEach(one -> had.put(one.getKey(), one.getValue()));
    cities.put(city, new Kept(token, month, Map.copyOf(had)));
    return had;
  }

  /** History changed; in the transaction that changes it, as its last lock. */
  void changed() {
    jdbc.sql("UPDATE past_months_token SET token = gen_random_uuid()").update();
  }
}
