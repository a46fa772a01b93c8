package org.nuanyang.knowledge.internal.writing;

import java.time.Clock;
import java.time.LocalDate;
import org.nuanyang.identity.Actor;
import org.nuanyang.knowledge.LawLibrary;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** One round of the desk: what is over goes, and what is cited is compared when law, texts or the day changed. */
@Component
class Round {

  private final Desk desk;
  private final CitedPlaces places;
  private final LawLibrary library;
  private final Pulse pulse;
  private final JdbcClient sql;
  private final Clock clock;
  private final String city;

  Round(Desk desk, CitedPlaces places, LawLibrary library, Pulse pulse, JdbcClient sql, Clock clock, @Value("${nuanyang.city.code}") String city) {
    this.desk = desk;
    this.places = places;
    this.library = library;
    this.pulse = pulse;
    this.sql = sql;
    this.clock = clock;
    this.city = city;
  }

  private record Level(long library, long texts, LocalDate day) {}

  @Transactional
  public void go() {
    desk.expire(Actor.system(city));
    Level now = new Level(library.newestChange(), pulse.read(Pulse.Of.TEXTS), LocalDate.now(clock));
    Level last =
        sql.sql("SELECT library, texts, day FROM citation_compared")
            .query((row, n) -> new Level(row.getLong(1), row.getLong(2), row.getObject(3, LocalDate.class)))
            .optional()
            .orElse(null);
    if (now.equals(last)) return;
    places.compareAll();
    sql.sql(
            """
            INSERT INTO citation_compared (library, texts, day) VALUES (?, ?, ?)
            ON CONFLICT (one) DO UPDATE SET library = excluded.library, texts = excluded.texts, day = excluded.day""")
        .params(now.library(), now.texts(), now.day())
        .update();
  }
}
