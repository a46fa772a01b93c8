package org.nuanyang.deadlines.internal;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.nuanyang.deadlines.HolidayCalendar;
import org.nuanyang.identity.Actor;
import org.nuanyang.identity.AuditTrail;
import org.nuanyang.identity.Role;
import org.nuanyang.shared.CityClock;
import org.nuanyang.shared.Ids;
import org.nuanyang.shared.Refusal;
import org.nuanyang.shared.ShippedCalendar;
import org.nuanyang.shared.Stale;
import org.nuanyang.shared.YearArrangement;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Where the operator writes down the State Council's arrangement of a year. */
@Service
@Transactional
class HolidayBook implements HolidayCalendar {

  private final OfficeCalendar calendar;
  private final ShippedCalendar shipped;
  private final JdbcClient sql;
  private final AuditTrail audit;
  private final Clock clock;

  HolidayBook(OfficeCalendar calendar, ShippedCalendar shipped, JdbcClient sql, AuditTrail audit, Clock clock) {
    this.calendar = calendar;
    this.shipped = shipped;
    this.sql = sql;
    this.audit = audit;
    this.clock = clock;
  }

  @Override
  @Transactional(readOnly = true)
  public List<EnteredYear> years(Actor by) {
    by.must(Role.SYSTEM_ADMIN, Role.DIRECTOR, Role.LEADER);
    Map<Integer, EnteredYear> years = new TreeMap<>();
    for (int year : shipped.years()) years.put(year, new EnteredYear(shipped.year(year), null, null, 0));
    for (EnteredYear entered : calendar.entered()) years.put(entered.arrangement().year(), entered);
    return List.copyOf(years.values());
  }

  @Override
  @Transactional(readOnly = true)
  public EnteredYear year(int year, Actor by) {
    by.must(Role.SYSTEM_ADMIN, Role.DIRECTOR, Role.LEADER);
    return calendar.entered(year).orElseGet(() -> new EnteredYear(shipped.year(year), null, null, 0));
  }

  @Override
  public void enter(EnterYear order) {
    order.by().must(Role.SYSTEM_ADMIN);
    YearArrangement year = order.arrangement();
    String flaw = year.flaw();
    if (flaw != null) throw new Refusal("deadlines.holidays.flaw." + flaw);
    Timestamp now = Timestamp.from(clock.instant());
    int written =
        sql.sql(
                """
                INSERT INTO calendar_year AS y (year, version, status, source, holidays, workdays,
                                                entered_by, entered_by_name, entered_at)
                SELECT :year, 1, :status, :source, :holidays::jsonb, :workdays::jsonb, :by, :name, :now
                 WHERE :seen = 0 OR EXISTS (SELECT FROM calendar_year WHERE year = :year)
                ON CONFLICT (year) DO UPDATE
                   SET version = y.version + 1, status = excluded.status, source = excluded.source,
                       holidays = excluded.holidays, workdays = excluded.workdays, entered_by = excluded.entered_by,
                       entered_by_name = excluded.entered_by_name, entered_at = excluded.entered_at
                 WHERE y.version = :seen""")
            .param("year", year.year())
            .param("status", year.status().name())
            .param("source", year.source())
            .param("holidays", calendar.write(year.holidays()))
            .param("workdays", calendar.write(year.workdays()))
            .param("by", order.by().id())
            .param("name", order.by().name())
            .param("now", now)
            .param("seen", order.seen())
            .update();
    if (written == 0) throw new Stale();
    countAnew(year.year(), now);
    audit.did(order.by(), "deadlines.holidays", "calendar", Ids.next(clock), String.valueOf(year.year()));
    TransactionSynchronizationManager.registerSynchronization(
        new TransactionSynchronization() {
          @Override
          public void afterCommit() {
            calendar.forget(year.year());
          }
        });
  }

  /** Clocks that end in the year, or were rolled out of it, go to the sweeper, which counts before it announces. */
  private void countAnew(int year, Timestamp now) {
    sql.sql("UPDATE clock SET next_at = ? WHERE state = 'RUNNING' AND stopped_at IS NULL AND due_at >= ? AND due_at < ?")
        .params(now, start(LocalDate.of(year - 1, 12, 20)), start(LocalDate.of(year + 1, 1, 20)))
        .update();
  }

  private static Timestamp start(LocalDate day) {
    return Timestamp.from(day.atStartOfDay(CityClock.ZONE).toInstant());
  }
}
