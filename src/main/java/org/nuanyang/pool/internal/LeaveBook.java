package org.nuanyang.pool.internal;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.nuanyang.identity.Actor;
import org.nuanyang.identity.AuditTrail;
import org.nuanyang.identity.Role;
import org.nuanyang.network.PractitionerView;
import org.nuanyang.network.Practitioners;
import org.nuanyang.pool.Leaves;
import org.nuanyang.pool.NotAdmissible;
import org.nuanyang.shared.Ids;
import org.nuanyang.shared.Missing;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Keeps the leaves that members enter for themselves. */
@Component
class LeaveBook implements Leaves {

  private static final int LONGEST_DAYS = 366;

  private final JdbcClient jdbc;
  private final Practitioners practitioners;
  private final AuditTrail audit;
  private final Clock clock;

  LeaveBook(JdbcClient jdbc, Practitioners practitioners, AuditTrail audit, Clock clock) {
    this.jdbc = jdbc;
    this.practitioners = practitioners;
    this.audit = audit;
    this.clock = clock;
  }

  @Override
  @Transactional
  public void enter(LocalDate from, LocalDate to, Why why, Actor by) {
    PractitionerView me = me(by);
    LocalDate today = LocalDate.now(clock);
    if (to.isBefore(from) || to.isBefore(today) || to.isAfter(from.plusDays(LONGEST_DAYS)) || from.isAfter(today.plusYears(1)))
      throw new NotAdmissible("pool.leave-days");
    UUID id = Ids.next(clock);
    jdbc.sql("INSERT INTO pool_leave (id, practitioner, city, from_day, to_day, why, entered_at) VALUES (?, ?, ?, ?, ?, ?, ?)")
        .params(id, me.id(), me.city(), from, to, why.name(), Timestamp.from(clock.instant()))
        .update();
    audit.did(by, "pool.leave", "practitioner", me.id(), why.name());
  }

  @Override
  @Transactional
  public void cancel(UUID leave, Actor by) {
    PractitionerView me = me(by);
    int changed =
        jdbc.sql("UPDATE pool_leave SET cancelled_at = ? WHERE id = ? AND practitioner = ? AND cancelled_at IS NULL")
            .params(Timestamp.from(clock.instant()), leave, me.id())
            .update();
    if (changed == 0) throw new Missing("pool.unknown");
    audit.did(by, "pool.cancel-leave", "practitioner", me.id(), "");
  }

  @Override
  @Transactional(readOnly = true)
  public List<Leave> mine(Actor by) {
    by.must(Role.LAWYER);
    LocalDate today = LocalDate.now(clock);
    return practitioners
        .byAccount(by.id())
        .map(
            me ->
                jdbc.sql("SELECT * FROM pool_leave WHERE practitioner = ? AND cancelled_at IS NULL ORDER BY from_day DESC LIMIT 50")
                    .param(me.id())
                    .query(
                        (row, line) -> {
                          LocalDate to = row.getObject("to_day", LocalDate.class);
                          return new Leave(
                              row.getObject("id", UUID.class), row.getObject("from_day", LocalDate.class), to,
                              Why.valueOf(row.getString("why")), !to.isBefore(today));
                        })
                    .list())
        .orElse(List.of());
  }

  private PractitionerView me(Actor by) {
    by.must(Role.LAWYER);
    return practitioners.byAccount(by.id()).orElseThrow(() -> new NotAdmissible("pool.no-practitioner"));
  }
}
