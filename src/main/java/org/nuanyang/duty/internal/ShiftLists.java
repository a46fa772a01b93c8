package org.nuanyang.duty.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.nuanyang.duty.Arrangement;
import org.nuanyang.duty.DutyMode;
import org.nuanyang.duty.Reason;
import org.nuanyang.duty.Session;
import org.nuanyang.duty.ShiftState;
import org.nuanyang.duty.ShiftView;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Reads shifts straight into what pages show. */
@Component
class ShiftLists {

  private static final String READ =
      """
      select s.*, t.name as station_name, t.mode, t.arrangement, r.published_at is not null as published
        from duty_shift s join duty_station t on t.id = s.station join duty_rota r on r.id = s.rota
      """;
  private static final String IN_ORDER = " order by s.on_day, t.name, s.session desc, s.id";
  private static final int MOST = 60;

  private final JdbcClient jdbc;
  private final JsonMapper json;

  ShiftLists(JdbcClient jdbc, JsonMapper json) {
    this.jdbc = jdbc;
    this.json = json;
  }

  Optional<ShiftView> one(UUID id) {
    return jdbc.sql(READ + "where s.id = ?").param(id).query(this::row).optional();
  }

  List<ShiftView> between(String city, LocalDate from, LocalDate to) {
    return jdbc.sql(READ + "where s.city = ? and s.on_day between ? and ? order by t.name, t.id, s.on_day, s.session").params(city, from, to).query(this::row).list();
  }

  List<ShiftView> gaps(String city, LocalDate from, LocalDate to) {
    return jdbc.sql(READ + "where s.city = ? and s.on_day between ? and ? and s.lawyer is null and s.state = 'PLANNED'" + IN_ORDER)
        .params(city, from, to)
        .query(this::row)
        .list();
  }

  List<ShiftView> of(UUID station, LocalDate from, LocalDate to) {
    return jdbc.sql(READ + "where s.station = ? and s.on_day between ? and ? and s.state <> 'CANCELLED' and r.published_at is not null" + IN_ORDER)
        .params(station, from, to)
        .query(this::row)
        .list();
  }

  /** A lawyer's own shifts of published rotas. */
  List<ShiftView> mine(UUID lawyer, LocalDate from, LocalDate to) {
    return jdbc.sql(READ + "where s.lawyer = ? and s.on_day between ? and ? and r.published_at is not null and s.state <> 'CANCELLED'" + IN_ORDER)
        .params(lawyer, from, to)
        .query(this::row)
        .list();
  }

  /** Where a lawyer stands by for somebody else. */
  List<ShiftView> standingBy(UUID lawyer, LocalDate from, LocalDate to) {
    return jdbc.sql(READ + "where s.backup = ? and s.on_day between ? and ? and r.published_at is not null and s.state in ('PLANNED', 'MISSED')" + IN_ORDER)
        .params(lawyer, from, to)
        .query(this::row)
        .list();
  }

  /** Published shifts nobody has. */
  List<ShiftView> open(String city, LocalDate from, LocalDate to) {
    return jdbc.sql(READ + "where s.city = ? and s.on_day between ? and ? and s.lawyer is null and s.state = 'PLANNED' and r.published_at is not null" + IN_ORDER + " limit " + MOST)
        .params(city, from, to)
        .query(this::row)
        .list();
  }

  /** Shifts of a day whose beginning nobody signed yet. */
  List<ShiftView> awaited(LocalDate day) {
    return jdbc.sql(READ + "where s.on_day = ? and s.state = 'PLANNED' and s.lawyer is not null and r.published_at is not null" + IN_ORDER)
        .param(day)
        .query(this::row)
        .list();
  }

  private ShiftView row(ResultSet row, int line) throws SQLException {
    return new ShiftView(
        row.getObject("id", UUID.class), row.getObject("station", UUID.class), row.getString("station_name"), row.getObject("centre", UUID.class),
        DutyMode.valueOf(row.getString("mode")), Arrangement.valueOf(row.getString("arrangement")), row.getObject("on_day", LocalDate.class),
        Session.valueOf(row.getString("session")), ShiftState.valueOf(row.getString("state")), row.getObject("lawyer", UUID.class),
        row.getString("lawyer_name"), row.getObject("backup", UUID.class), row.getString("backup_name"), moment(row, "signed_in_at"),
        row.getString("in_proof"), moment(row, "signed_out_at"), moment(row, "backup_called_at"), reasons(row.getString("reasons")),
        row.getBoolean("published"), row.getInt("version"));
  }

  private List<Reason> reasons(String written) {
    return Arrays.asList(json.readValue(written, Reason[].class));
  }

  static @Nullable Instant moment(ResultSet row, String column) throws SQLException {
    OffsetDateTime at = row.getObject(column, OffsetDateTime.class);
    return at == null ? null : at.toInstant();
  }
}
