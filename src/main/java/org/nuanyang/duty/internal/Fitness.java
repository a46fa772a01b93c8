package org.nuanyang.duty.internal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.nuanyang.duty.Arrangement;
import org.nuanyang.duty.NotInRota;
import org.nuanyang.duty.ShiftView;
import org.nuanyang.network.PoolStatus;
import org.nuanyang.network.PractitionerKind;
import org.nuanyang.network.PractitionerView;
import org.nuanyang.network.Practitioners;
import org.nuanyang.policies.Policies;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Whether a lawyer may take a shift: licence, roster, agreement of the firm, leave and rest. */
@Component
class Fitness {

  private final Practitioners practitioners;
  private final Bookings bookings;
  private final Policies policies;
  private final JdbcClient jdbc;
  private final Clock clock;

  Fitness(Practitioners practitioners, Bookings bookings, Policies policies, JdbcClient jdbc, Clock clock) {
    this.practitioners = practitioners;
    this.bookings = bookings;
    this.policies = policies;
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /** Refuses with the reason, and holds the lawyer's other plans until the transaction ends. */
  PractitionerView must(UUID lawyer, DutyShift shift) {
    bookings.hold(lawyer);
    PractitionerView person = practitioners.practitioner(lawyer);
    Optional<String> against = against(person, shift);
    if (against.isPresent()) throw new NotInRota(against.get());
    return person;
  }

  Optional<String> against(PractitionerView person, DutyShift shift) {
    if (!mayServe(person) || !person.city().equals(shift.city())) return Optional.of("duty.unfit.licence");
    if (!onRoster(person.id())) return Optional.of("duty.unfit.roster");
    if (!covered(person.firm(), shift)) return Optional.of("duty.unfit.agreement");
    if (away(person.id(), shift.day())) return Optional.of("duty.unfit.away");
    int rest = DutyRules.of(policies, shift.city(), LocalDate.now(clock)).restDays();
    return bookings.tooNear(person.id(), shift, rest) ? Optional.of("duty.unfit.rest") : Optional.empty();
  }

  /** Those of the shifts the lawyer might take; what a page of them needs is read once, not shift by shift. */
  List<ShiftView> takeable(PractitionerView person, List<ShiftView> open) {
    if (open.isEmpty() || !mayServe(person) || !onRoster(person.id())) return List.of();
    LocalDate first = open.stream().map(ShiftView::day).min(LocalDate::compareTo).orElseThrow();
    LocalDate last = open.stream().map(ShiftView::day).max(LocalDate::compareTo).orElseThrow();
    int rest = DutyRules.of(policies, person.city(), LocalDate.now(clock)).restDays();
    Plans plans = plans(person, first.minusDays(rest), last.plusDays(rest));
    return open.stream().filter(shift -> plans.allow(shift, rest)).toList();
  }

  private record Days(LocalDate from, LocalDate to, @Nullable UUID station) {}

  private record Bound(LocalDate day, String half, boolean standsBy, UUID station, UUID shift) {}

  /** What one lawyer has before and around these days. */
  private record Plans(List<Days> agreements, List<Days> away, List<Bound> bound) {

    boolean allow(ShiftView shift, int rest) {
      LocalDate day = shift.day();
      boolean covered = agreements.stream().anyMatch(one -> within(one, day) && (shift.station().equals(one.station) || one.station == null && shift.arrangement() != Arrangement.FIXED));
      if (!covered || away.stream().anyMatch(one -> within(one, day))) return false;
      return bound.stream().filter(one -> !one.shift.equals(shift.id())).noneMatch(one -> inTheWay(one, shift, rest));
    }

    private static boolean inTheWay(Bound one, ShiftView shift, int rest) {
      boolean sameHalf = one.day.equals(shift.day()) && shift.session().halves().stream().anyMatch(half -> half.name().equals(one.half));
      boolean near = !one.day.isBefore(shift.day().minusDays(rest)) && !one.day.isAfter(shift.day().plusDays(rest));
      boolean oneWay = one.station.equals(shift.station()) && one.day.equals(shift.day());
      return sameHalf || near && !one.standsBy && !oneWay;
    }

    private static boolean within(Days days, LocalDate day) {
      return !day.isBefore(days.from) && !day.isAfter(days.to);
    }
  }

  private Plans plans(PractitionerView person, LocalDate from, LocalDate to) {
    return new Plans(
        jdbc.sql("select from_day, to_day, station from duty_agreement where city = ? and firm = ? and to_day >= ? and from_day <= ?")
            .params(person.city(), person.firm(), from, to)
            .query((row, line) -> new Days(row.getObject(1, LocalDate.class), row.getObject(2, LocalDate.class), row.getObject(3, UUID.class)))
            .list(),
        jdbc.sql("select from_day, to_day from duty_leave where lawyer = ? and to_day >= ? and from_day <= ?")
            .params(person.id(), from, to)
            .query((row, line) -> new Days(row.getObject(1, LocalDate.class), row.getObject(2, LocalDate.class), null))
            .list(),
        jdbc.sql("select b.on_day, b.half, b.stands_by, s.station, s.id from duty_booking b join duty_shift s on s.id = b.shift where b.lawyer = ? and b.on_day between ? and ?")
            .params(person.id(), from, to)
            .query((row, line) -> new Bound(row.getObject(1, LocalDate.class), row.getString(2), row.getBoolean(3), row.getObject(4, UUID.class), row.getObject(5, UUID.class)))
            .list());
  }

  /** Basic-level legal workers do no duty in criminal cases (法律援助法 第十四条 names lawyers). */
  static boolean mayServe(PractitionerView person) {
    return person.kind() == PractitionerKind.LAWYER && person.status() == PoolStatus.ACTIVE;
  }

  private boolean onRoster(UUID lawyer) {
    return jdbc.sql("select exists (select 1 from duty_lawyer where lawyer = ? and active)").param(lawyer).query(Boolean.class).single();
  }

  private boolean covered(UUID firm, DutyShift shift) {
    return jdbc.sql(
            """
            select exists (select 1 from duty_agreement a, duty_station t
             where t.id = ? and a.city = t.city and a.firm = ? and ? between a.from_day and a.to_day
               and (a.station = t.id or (a.station is null and t.arrangement <> 'FIXED')))""")
        .params(shift.station(), firm, shift.day())
        .query(Boolean.class)
        .single();
  }

  private boolean away(UUID lawyer, LocalDate day) {
    return jdbc.sql("select exists (select 1 from duty_leave where lawyer = ? and ? between from_day and to_day)").params(lawyer, day).query(Boolean.class).single();
  }
}
