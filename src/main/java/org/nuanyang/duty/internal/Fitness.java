package org.nuanyang.duty.internal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.nuanyang.duty.NotInRota;
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
