package org.nuanyang.duty.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.nuanyang.duty.Arrangement;
import org.nuanyang.duty.Session;
import org.nuanyang.duty.ShiftDesk.Standby;
import org.nuanyang.duty.StationView;
import org.nuanyang.network.PractitionerView;
import org.nuanyang.network.Practitioners;
import org.nuanyang.policies.Policies;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Finds who could take a shift, by the rules of {@link Fitness} read for all at once. */
@Component
class StandbyList {

  private static final int MOST = 20;

  private final StationRegister stations;
  private final Practitioners practitioners;
  private final Policies policies;
  private final JdbcClient jdbc;

  StandbyList(StationRegister stations, Practitioners practitioners, Policies policies, JdbcClient jdbc) {
    this.stations = stations;
    this.practitioners = practitioners;
    this.policies = policies;
    this.jdbc = jdbc;
  }

  private record Free(UUID lawyer, int halves) {}

  List<Standby> of(DutyShift shift) {
    StationView station = stations.station(shift.station());
    List<Free> free = free(shift);
    Map<UUID, PractitionerView> people = practitioners.practitioners(free.stream().map(Free::lawyer).toList());
    var firms = stations.agreements(shift.city()).stream()
        .filter(one -> one.inForceOn(shift.day()) && (station.id().equals(one.station()) || one.station() == null && station.arrangement() != Arrangement.FIXED))
        .map(one -> one.firm())
        .collect(Collectors.toSet());
    List<Standby> found = new ArrayList<>();
    for (Free one : free) {
      PractitionerView person = people.get(one.lawyer());
      if (person == null || !Fitness.mayServe(person) || !firms.contains(person.firm()) || person.id().equals(shift.lawyer())) continue;
      Integer way = person.firmAt() == null || station.at() == null ? null : (int) Math.round(person.firmAt().kilometresTo(station.at()));
      found.add(new Standby(person.id(), person.name(), person.firmName(), one.halves(), way));
    }
    found.sort(Comparator.comparingInt(Standby::halves).thenComparing(Standby::kilometres, Comparator.nullsLast(Comparator.naturalOrder())).thenComparing(Standby::lawyer));
    return List.copyOf(found.subList(0, Math.min(MOST, found.size())));
  }

  private List<Free> free(DutyShift shift) {
    int rest = DutyRules.of(policies, shift.city(), shift.day()).restDays();
    LocalDate day = shift.day();
    return jdbc.sql(
            """
            select l.lawyer, (select count(*) from duty_booking b where b.lawyer = l.lawyer and not b.stands_by and b.on_day > :yearAgo and b.on_day <= :day) as halves
              from duty_lawyer l where l.city = :city and l.active
               and not exists (select 1 from duty_leave v where v.lawyer = l.lawyer and :day between v.from_day and v.to_day)
               and not exists (select 1 from duty_booking b where b.lawyer = l.lawyer and b.on_day = :day and b.half in (:halves) and b.shift <> :shift)
               and not exists (select 1 from duty_booking b join duty_shift s on s.id = b.shift where b.lawyer = l.lawyer and not b.stands_by
                 and b.on_day between :restFrom and :restTo and s.id <> :shift and not (s.station = :station and b.on_day = :day))""")
        .param("city", shift.city())
        .param("day", day)
        .param("yearAgo", day.minusYears(1))
        .param("halves", shift.session().halves().stream().map(Session::name).toList())
        .param("shift", shift.id())
        .param("station", shift.station())
        .param("restFrom", day.minusDays(rest))
        .param("restTo", day.plusDays(rest))
        .query((row, line) -> new Free(row.getObject("lawyer", UUID.class), row.getInt("halves")))
        .list();
  }
}
