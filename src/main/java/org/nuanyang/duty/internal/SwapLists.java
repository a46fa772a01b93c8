package org.nuanyang.duty.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.nuanyang.duty.SwapState;
import org.nuanyang.duty.SwapView;
import org.nuanyang.shared.Missing;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads open swaps for those they wait for. */
@Component
class SwapLists {

  private final ShiftLists shifts;
  private final JdbcClient jdbc;

  SwapLists(ShiftLists shifts, JdbcClient jdbc) {
    this.shifts = shifts;
    this.jdbc = jdbc;
  }

  List<SwapView> forCentre(String city, LocalDate from) {
    return jdbc.sql("select * from duty_swap where city = ? and state = 'ACCEPTED' and on_day >= ? order by on_day, id").params(city, from).query(this::row).list();
  }

  List<SwapView> askedOf(UUID taker, LocalDate from) {
    return jdbc.sql("select * from duty_swap where taker = ? and state = 'ASKED' and on_day >= ? order by on_day, id").params(taker, from).query(this::row).list();
  }

  List<SwapView> askedBy(UUID asker, LocalDate from) {
    return jdbc.sql("select * from duty_swap where asker = ? and state in ('ASKED', 'ACCEPTED') and on_day >= ? order by on_day, id").params(asker, from).query(this::row).list();
  }

  private SwapView row(ResultSet row, int line) throws SQLException {
    UUID shift = row.getObject("shift", UUID.class);
    return new SwapView(
        row.getObject("id", UUID.class), shifts.one(shift).orElseThrow(() -> new Missing("duty.unknown-shift")), row.getObject("asker", UUID.class),
        row.getString("asker_name"), row.getObject("taker", UUID.class), row.getString("taker_name"), row.getString("reason"),
        SwapState.valueOf(row.getString("state")), row.getObject("asked_at", OffsetDateTime.class).toInstant(), row.getInt("version"));
  }
}
