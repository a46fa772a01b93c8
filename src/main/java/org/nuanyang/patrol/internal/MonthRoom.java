package org.nuanyang.patrol.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.UUID;
import org.nuanyang.identity.Actor;
import org.nuanyang.identity.AuditTrail;
import org.nuanyang.patrol.MonthFigures;
import org.nuanyang.patrol.MonthReport;
import org.nuanyang.patrol.MonthReports;
import org.nuanyang.policies.Policies;
import org.nuanyang.shared.CityClock;
import org.nuanyang.shared.Forbidden;
import org.nuanyang.shared.Ids;
import org.nuanyang.shared.Refusal;
import org.nuanyang.shared.Stale;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** Keeps the signed editions of each month's report, and counts what nobody has signed yet. */
@Component
@Transactional
class MonthRoom implements MonthReports {

  private static final UUID WHOLE_CITY = new UUID(0, 0);

  private final MonthCount count;
  private final Reach reach;
  private final Policies policies;
  private final AuditTrail audit;
  private final JdbcClient jdbc;
  private final JsonMapper json;
  private final Clock clock;

  MonthRoom(MonthCount count, Reach reach, Policies policies, AuditTrail audit, JdbcClient jdbc, JsonMapper json, Clock clock) {
    this.count = count;
    this.reach = reach;
    this.policies = policies;
    this.audit = audit;
    this.jdbc = jdbc;
    this.json = json;
    this.clock = clock;
  }

  private record Edition(int edition, MonthFigures figures, MonthFigures before, String who, Instant at) {}

  @Override
  @Transactional(readOnly = true)
  public MonthReport of(String place, YearMonth month, Actor by) {
    reach.mustRead(by);
    int least = PatrolNumbers.of(policies, by.city(), today()).shownFrom();
    boolean over = month.atEndOfMonth().isBefore(today());
    MonthFigures now = count.of(place, month, by);
    Optional<Edition> signed = signed(place, month, by);
    if (signed.isEmpty()) return new MonthReport(place, reach.all(by), month, now, count.of(place, month.minusMonths(1), by), 0, null, null, over, false, over && reach.decides(by), least);
    Edition last = signed.get();
    boolean moved = !last.figures().equals(now);
    return new MonthReport(place, reach.all(by), month, last.figures(), last.before(), last.edition(), last.who(), last.at(), over, moved, moved && reach.decides(by), least);
  }

  @Override
  public void sign(String place, YearMonth month, int seen, Actor by) {
    if (!reach.decides(by)) throw new Forbidden("identity.not-your-duty");
    if (!month.atEndOfMonth().isBefore(today())) throw new Refusal("patrol.month.not-over");
    Optional<Edition> last = signed(place, month, by);
    if (last.map(Edition::edition).orElse(0) != seen) throw new Stale();
    MonthFigures figures = count.of(place, month, by);
    if (last.filter(one -> one.figures().equals(figures)).isPresent()) throw new Refusal("patrol.month.same");
    UUID id = Ids.next(clock);
    try {
      jdbc.sql(
              """
              insert into dispute_month (id, city, scope, place, month, edition, figures, before, signed_by, signed_by_name, signed_at)
              values (?, ?, ?, ?, ?, ?, ?::jsonb, ?::jsonb, ?, ?, ?)""")
          .params(
              id, by.city(), scope(by), place, month.atDay(1), seen + 1, json.writeValueAsString(figures), json.writeValueAsString(count.of(place, month.minusMonths(1), by)),
              by.id(), by.name(), Timestamp.from(clock.instant()))
          .update();
    } catch (DuplicateKeyException overtaken) {
      throw new Stale();
    }
    audit.did(by, "patrol.sign-month", "patrol-month", id, month + " " + (seen + 1));
  }

  private Optional<Edition> signed(String place, YearMonth month, Actor by) {
    return jdbc.sql("select * from dispute_month where city = ? and scope = ? and place = ? and month = ? order by edition desc limit 1")
        .params(by.city(), scope(by), place, month.atDay(1))
        .query(this::row)
        .optional();
  }

  private UUID scope(Actor by) {
    return reach.all(by) ? WHOLE_CITY : reach.unit(by);
  }

  private Edition row(ResultSet row, int line) throws SQLException {
    return new Edition(
        row.getInt("edition"), json.readValue(row.getString("figures"), MonthFigures.class), json.readValue(row.getString("before"), MonthFigures.class),
        row.getString("signed_by_name"), row.getTimestamp("signed_at").toInstant());
  }

  private LocalDate today() {
    return LocalDate.ofInstant(clock.instant(), CityClock.ZONE);
  }
}
