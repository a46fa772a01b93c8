package org.nuanyang.queue.internal;

import java.util.UUID;
import org.nuanyang.identity.Actor;
import org.nuanyang.shared.Refusal;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Which window somebody sits at; it stays until they sit elsewhere. */
@Component
class Seats {

  private static final int LONGEST = 20;

  private final JdbcClient jdbc;

  Seats(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Empty when they never said. */
  String of(Actor by) {
    return jdbc.sql("select counter from queue_seat where clerk = ?").param(by.id()).query(String.class).optional().orElse("");
  }

  /** Whether anybody calls there at all; without, a number would be for nothing. */
  boolean used(UUID site) {
    return jdbc.sql("select exists (select 1 from queue_seat where site = ?)").param(site).query(Boolean.class).single();
  }

  void take(UUID site, String window, Actor by) {
    if (window.isEmpty() || window.length() > LONGEST) throw new Refusal("queue.window.wrong", LONGEST);
    jdbc.sql("insert into queue_seat (clerk, site, counter) values (?, ?, ?) on conflict (clerk) do update set site = excluded.site, counter = excluded.counter")
        .params(by.id(), site, window)
        .update();
  }
}
