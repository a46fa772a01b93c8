package org.nuanyang.exchange.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.nuanyang.exchange.DayView;
import org.nuanyang.exchange.DayView.Difference;
import org.nuanyang.exchange.HallLine.TheirLine;
import org.nuanyang.exchange.internal.TwoBooks.OurLine;
import org.nuanyang.shared.Ids;
import org.nuanyang.shared.Missing;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The comparisons of days, kept as they came out. */
@Component
class Days {

  private static final int SHOWN = 60;

  private final Links links;
  private final Outbox outbox;
  private final JdbcClient jdbc;
  private final JsonMapper json;
  private final Clock clock;

  Days(Links links, Outbox outbox, JdbcClient jdbc, JsonMapper json, Clock clock) {
    this.links = links;
    this.outbox = outbox;
    this.jdbc = jdbc;
    this.json = json;
    this.clock = clock;
  }

  UUID keep(String city, LocalDate day, List<TheirLine> theirs, String who) {
    List<OurLine> ours = links.ofDay(city, day).stream().map(link -> new OurLine(link.number(), link.receiptNumber(), outbox.told(link.id()))).toList();
    UUID id = Ids.next(clock);
    jdbc.sql("insert into hall_day (id, city, day, at, who, theirs, ours, differences) values (?, ?, ?, ?, ?, ?, ?, ?::jsonb)")
        .params(id, city, day, Timestamp.from(clock.instant()), who, theirs.stream().map(TheirLine::number).distinct().count(), ours.size(), json.writeValueAsString(TwoBooks.differences(theirs, ours)))
        .update();
    return id;
  }

  List<DayView> list(String city) {
    return jdbc.sql("select * from hall_day where city = ? order by id desc limit ?").params(city, SHOWN).query(this::read).list();
  }

  DayView one(UUID id, String city) {
    return jdbc.sql("select * from hall_day where id = ? and city = ?").params(id, city).query(this::read).optional().orElseThrow(() -> new Missing("exchange.day.unknown"));
  }

  private DayView read(ResultSet row, int line) throws SQLException {
    return new DayView(
        row.getObject("id", UUID.class), row.getObject("day", LocalDate.class), row.getTimestamp("at").toInstant(), row.getString("who"), row.getInt("theirs"), row.getInt("ours"),
        json.readValue(row.getString("differences"), new TypeReference<List<Difference>>() {}));
  }
}
