package org.nuanyang.deadlines.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.nuanyang.deadlines.HolidayCalendar.EnteredYear;
import org.nuanyang.shared.ShippedCalendar;
import org.nuanyang.shared.WorkCalendar;
import org.nuanyang.shared.YearArrangement;
import org.springframework.context.annotation.Primary;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The calendar all terms are counted on: entered years first, then the shipped ones. */
@Primary
@Component
class OfficeCalendar implements WorkCalendar {

  /** Another node may have entered a year; half a minute later this one knows. */
  private static final long FRESH_FOR = Duration.ofSeconds(30).toNanos();

  private static final TypeReference<List<YearArrangement.Holiday>> HOLIDAYS = new TypeReference<>() {};
  private static final TypeReference<List<LocalDate>> DAYS = new TypeReference<>() {};

  private final ShippedCalendar shipped;
  private final JdbcClient sql;
  private final JsonMapper json = JsonMapper.builder().build();
  private final Map<Integer, Known> known = new ConcurrentHashMap<>();

  OfficeCalendar(ShippedCalendar shipped, JdbcClient sql) {
    this.shipped = shipped;
    this.sql = sql;
  }

  @Override
  public YearArrangement year(int year) {
    Known found = known.get(year);
    if (found == null || System.nanoTime() - found.at > FRESH_FOR) {
      found = new Known(entered(year).map(EnteredYear::arrangement).orElseGet(() -> shipped.year(year)), System.nanoTime());
      known.put(year, found);
    }
    return found.arrangement;
  }

  Optional<EnteredYear> entered(int year) {
    return sql.sql("SELECT * FROM calendar_year WHERE year = ?").param(year).query(this::read).optional();
  }

  List<EnteredYear> entered() {
    return sql.sql("SELECT * FROM calendar_year ORDER BY year").query(this::read).list();
  }

  String write(Object part) {
    return json.writeValueAsString(part);
  }

  void forget(int year) {
    known.remove(year);
  }

  private EnteredYear read(ResultSet row, int number) throws SQLException {
    var arrangement =
        new YearArrangement(
            row.getInt("year"),
            YearArrangement.Status.valueOf(row.getString("status")),
            row.getString("source"),
            json.readValue(row.getString("holidays"), HOLIDAYS),
            json.readValue(row.getString("workdays"), DAYS));
    return new EnteredYear(
        arrangement, row.getString("entered_by_name"), row.getTimestamp("entered_at").toInstant(), row.getInt("version"));
  }

  private record Known(YearArrangement arrangement, long at) {}
}
