package org.nuanyang.duty.internal;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.nuanyang.duty.DutyRoster;
import org.nuanyang.duty.JoinRoster;
import org.nuanyang.duty.NotInRota;
import org.nuanyang.duty.Preferences;
import org.nuanyang.duty.Reason;
import org.nuanyang.duty.ShiftState;
import org.nuanyang.duty.ShiftView;
import org.nuanyang.identity.Actor;
import org.nuanyang.identity.AuditTrail;
import org.nuanyang.identity.Role;
import org.nuanyang.network.PractitionerView;
import org.nuanyang.network.Practitioners;
import org.nuanyang.shared.Ids;
import org.nuanyang.shared.Missing;
import org.nuanyang.shared.Stale;
import org.nuanyang.shared.Submissions;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Keeps who does duty, and what each can and would like. */
@Component
@Transactional
class RosterRoom implements DutyRoster {

  private static final int LONGEST_LEAVE_DAYS = 366;

  private final Practitioners practitioners;
  private final ShiftBook book;
  private final ShiftLists lists;
  private final DutyWords words;
  private final Submissions submissions;
  private final AuditTrail audit;
  private final JdbcClient jdbc;
  private final JdbcTemplate batch;
  private final Clock clock;

  RosterRoom(Practitioners practitioners, ShiftBook book, ShiftLists lists, DutyWords words, Submissions submissions, AuditTrail audit,
      JdbcClient jdbc, JdbcTemplate batch, Clock clock) {
    this.practitioners = practitioners;
    this.book = book;
    this.lists = lists;
    this.words = words;
    this.submissions = submissions;
    this.audit = audit;
    this.jdbc = jdbc;
    this.batch = batch;
    this.clock = clock;
  }

  @Override
  public void join(List<JoinRoster> orders, Actor by) {
    by.must(Role.DIRECTOR, Role.ASSIGNER);
    Map<UUID, PractitionerView> people = practitioners.practitioners(orders.stream().map(JoinRoster::lawyer).toList());
    List<Object[]> rows = new ArrayList<>();
    for (JoinRoster order : orders) {
      PractitionerView person = people.get(order.lawyer());
      if (person == null || !person.city().equals(by.city()) || !Fitness.mayServe(person)) throw new NotInRota("duty.unfit.licence");
      rows.add(new Object[] {order.lawyer(), by.city(), order.since(), written(order.weekdays()), texts(order.stations()), order.most()});
    }
    batch.batchUpdate("insert into duty_lawyer (lawyer, version, city, since, weekdays, stations, most, active) values (?, 0, ?, ?, ?, ?, ?, true)", rows);
    orders.forEach(order -> audit.did(by, "duty.join", "practitioner", order.lawyer(), ""));
  }

  @Override
  @Transactional(readOnly = true)
  public Optional<Preferences> own(Actor by) {
    return jdbc.sql("select * from duty_lawyer where lawyer = ? and active")
        .param(me(by).id())
        .query((row, line) -> new Preferences(row.getObject("lawyer", UUID.class), row.getObject("since", LocalDate.class), DrawFacts.weekdays(row.getString("weekdays")),
            StationRegister.texts(row, "stations").stream().map(UUID::fromString).toList(), row.getInt("most"), leaves(row.getObject("lawyer", UUID.class)), row.getInt("version")))
        .optional();
  }

  private List<Preferences.Leave> leaves(UUID lawyer) {
    return jdbc.sql("select * from duty_leave where lawyer = ? and to_day >= ? order by from_day, id")
        .params(lawyer, LocalDate.now(clock))
        .query((row, line) -> new Preferences.Leave(row.getObject("id", UUID.class), row.getObject("from_day", LocalDate.class), row.getObject("to_day", LocalDate.class), row.getString("reason")))
        .list();
  }

  private PractitionerView me(Actor by) {
    by.must(Role.LAWYER);
    return practitioners.byAccount(by.id()).orElseThrow(() -> new Missing("duty.no-practitioner"));
  }

  @Override
  public void prefer(Set<DayOfWeek> weekdays, List<UUID> stations, int most, int version, Actor by) {
    UUID me = me(by).id();
    int changed = jdbc.sql("update duty_lawyer set weekdays = ?, stations = ?, most = ?, version = version + 1 where lawyer = ? and version = ?")
        .params(written(weekdays), texts(stations), most, me, version)
        .update();
    if (changed == 0) throw new Stale();
    audit.did(by, "duty.prefer", "practitioner", me, "");
  }

  @Override
  public int leave(LocalDate from, LocalDate to, String reason, UUID submissionKey, Actor by) {
    UUID me = me(by).id();
    if (to.isBefore(from) || from.isBefore(LocalDate.now(clock)) || from.plusDays(LONGEST_LEAVE_DAYS).isBefore(to)) throw new NotInRota("duty.leave-days-wrong");
    return Integer.parseInt(submissions.once(submissionKey, "duty.leave", () -> String.valueOf(goAway(me, from, to, reason, by))));
  }

  private int goAway(UUID me, LocalDate from, LocalDate to, String reason, Actor by) {
    jdbc.sql("insert into duty_leave (id, lawyer, from_day, to_day, reason) values (?, ?, ?, ?, ?)").params(Ids.next(clock), me, from, to, reason).update();
    List<ShiftView> planned = lists.mine(me, from, to).stream().filter(shift -> shift.state() == ShiftState.PLANNED).toList();
    for (ShiftView shift : planned) {
      book.giveUp(book.shift(shift.id()), Reason.of("LEAVE", by.name()));
      ShiftView now = lists.one(shift.id()).orElseThrow();
      if (now.lawyer() != null) words.tellLawyer(now.lawyer(), "stands-in", now);
      else words.tellCentre("gap " + shift.id() + " " + now.version(), shift.id(), by.city(), shift.centre(), "gap", "warn", words.line(now), "/desk/duty");
    }
    lists.standingBy(me, from, to).stream().filter(shift -> shift.state() == ShiftState.PLANNED).forEach(shift -> book.standDown(book.shift(shift.id())));
    audit.did(by, "duty.leave", "practitioner", me, String.valueOf(planned.size()));
    return planned.size();
  }

  private static String written(Collection<DayOfWeek> weekdays) {
    return new TreeSet<>(weekdays).stream().map(day -> String.valueOf(day.getValue())).collect(Collectors.joining(","));
  }

  private static String[] texts(List<UUID> ids) {
    return ids.stream().map(UUID::toString).toArray(String[]::new);
  }
}
