package org.nuanyang.duty.internal;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.nuanyang.duty.NotInRota;
import org.nuanyang.duty.Session;
import org.nuanyang.duty.StationView;
import org.nuanyang.duty.internal.draw.Candidate;
import org.nuanyang.duty.internal.draw.DrawBasis;
import org.nuanyang.duty.internal.draw.DrawnSeat;
import org.nuanyang.duty.internal.draw.Seat;
import org.nuanyang.shared.Ids;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Writes what was drawn as shifts and bookings, in the place of an earlier draw. */
@Component
class DrawnShifts {

  private final StationRegister stations;
  private final JdbcTemplate batch;
  private final JsonMapper json;
  private final Clock clock;

  DrawnShifts(StationRegister stations, JdbcTemplate batch, JsonMapper json, Clock clock) {
    this.stations = stations;
    this.batch = batch;
    this.json = json;
    this.clock = clock;
  }

  void replace(UUID rota, String city, DrawBasis basis, List<DrawnSeat> drawn) {
    batch.update("delete from duty_shift where rota = ?", rota);
    Map<UUID, UUID> centres = stations.all(city).stream().collect(Collectors.toMap(StationView::id, StationView::centre));
    Map<UUID, String> names = basis.candidates().stream().collect(Collectors.toMap(Candidate::lawyer, Candidate::name));
    List<Object[]> rows = new ArrayList<>();
    List<Object[]> bound = new ArrayList<>();
    for (DrawnSeat one : drawn) {
      Seat seat = basis.seats().get(one.seat());
      UUID id = Ids.next(clock);
      rows.add(new Object[] {
        id, city, centres.get(seat.station()), seat.station(), rota, seat.day(), seat.session().name(), one.lawyer(), name(names, one.lawyer()),
        one.backup(), name(names, one.backup()), json.writeValueAsString(one.reasons())
      });
      bind(bound, one.lawyer(), seat, id, false);
      bind(bound, one.backup(), seat, id, true);
    }
    batch.batchUpdate(
        """
        insert into duty_shift (id, version, city, centre, station, rota, on_day, session, state, lawyer, lawyer_name, backup, backup_name, reasons, in_proof)
        values (?, 0, ?, ?, ?, ?, ?, ?, 'PLANNED', ?, ?, ?, ?, ?::jsonb, '')""",
        rows);
    try {
      batch.batchUpdate("insert into duty_booking (lawyer, on_day, half, shift, stands_by) values (?, ?, ?, ?, ?)", bound);
    } catch (DuplicateKeyException meanwhile) {
      throw new NotInRota("duty.bound-elsewhere");
    }
  }

  private static void bind(List<Object[]> bound, @Nullable UUID lawyer, Seat seat, UUID shift, boolean standsBy) {
    if (lawyer == null) return;
    for (Session half : seat.session().halves()) bound.add(new Object[] {lawyer, seat.day(), half.name(), shift, standsBy});
  }

  private static String name(Map<UUID, String> names, @Nullable UUID lawyer) {
    return lawyer == null ? "" : names.get(lawyer);
  }
}
