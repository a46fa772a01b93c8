package org.nuanyang.assignment.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.nuanyang.assignment.NotAssignable;
import org.nuanyang.network.Workload;
import org.nuanyang.network.Workloads;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Counts what each practitioner carries, in the transaction that changes it. Rows are locked firm
 * first, lawyer second, always after the assignment itself, so that nobody waits in a circle.
 */
@Component
class Loads implements Workloads {

  private final JdbcClient jdbc;
  private final PastMonths pastMonths;
  private final Clock clock;

  Loads(JdbcClient jdbc, PastMonths pastMonths, Clock clock) {
    this.jdbc = jdbc;
    this.pastMonths = pastMonths;
    this.clock = clock;
  }

  /** Makes everybody else who wants this lawyer or this firm wait until we have committed. */
  void lock(Carrier carrier) {
    jdbc.sql("INSERT INTO firm_load (firm) VALUES (?) ON CONFLICT DO NOTHING").param(carrier.firm()).update();
    jdbc.sql("SELECT 1 FROM firm_load WHERE firm = ? FOR UPDATE").param(carrier.firm()).query(Integer.class).single();
    jdbc.sql("INSERT INTO practitioner_load (lawyer, city, firm) VALUES (?, ?, ?) ON CONFLICT DO NOTHING")
        .params(carrier.lawyer(), carrier.city(), carrier.firm())
        .update();
    jdbc.sql("SELECT 1 FROM practitioner_load WHERE lawyer = ? FOR UPDATE")
        .param(carrier.lawyer())
        .query(Integer.class)
        .single();
  }

  /** Adds a case to a locked lawyer, or refuses when that would be one too many. */
  void take(Carrier carrier, int maxOpenCases) {
    Timestamp now = Timestamp.from(clock.instant());
    int taken =
        jdbc.sql(
                """
                UPDATE practitioner_load SET open_cases = open_cases + 1, last_assigned_at = ?, firm = ?
                 WHERE lawyer = ? AND open_cases < ?""")
            .params(now, carrier.firm(), carrier.lawyer(), maxOpenCases)
            .update();
    if (taken == 0) throw new NotAssignable("assignment.full-by-now", maxOpenCases);
    jdbc.sql("UPDATE firm_load SET open_cases = open_cases + 1 WHERE firm = ?").param(carrier.firm()).update();
    month(carrier, LocalDate.now(clock), 1, 0);
  }

  /** A case that had ended goes on with its lawyer, however many there are meanwhile; it is no new assignment. */
  void takeAgain(Carrier carrier) {
    lock(carrier);
    jdbc.sql("UPDATE practitioner_load SET open_cases = open_cases + 1 WHERE lawyer = ?").param(carrier.lawyer()).update();
    jdbc.sql("UPDATE firm_load SET open_cases = open_cases + 1 WHERE firm = ?").param(carrier.firm()).update();
  }

  /** Takes a case off a lawyer: it ended, or somebody else will do it. */
  void release(Carrier carrier) {
    lock(carrier);
    jdbc.sql("UPDATE practitioner_load SET open_cases = open_cases - 1 WHERE lawyer = ?").param(carrier.lawyer()).update();
    jdbc.sql("UPDATE firm_load SET open_cases = open_cases - 1 WHERE firm = ?").param(carrier.firm()).update();
  }

  /** A case turned down is not a case had; it counts in the month in which it was assigned. */
  void decline(Carrier carrier, Instant assignedAt) {
    release(carrier);
    month(carrier, LocalDate.ofInstant(assignedAt, clock.getZone()), -1, 1);
  }

  private void month(Carrier carrier, LocalDate day, int assigned, int declined) {
    if (day.isBefore(LocalDate.now(clock).withDayOfMonth(1))) pastMonths.changed();
    jdbc.sql(
            """
            INSERT INTO practitioner_month AS m (lawyer, month, city, assigned, declined)
            VALUES (:lawyer, :month, :city, greatest(:assigned, 0), :declined)
            ON CONFLICT (lawyer, month) DO UPDATE
               SET assigned = m.assigned + :assigned, declined = m.declined + :declined""")
        .param("lawyer", carrier.lawyer())
        .param("month", day.withDayOfMonth(1))
        .param("city", carrier.city())
        .param("assigned", assigned)
        .param("declined", declined)
        .update();
  }

  /** Everybody of a city at once; whoever never had a case is missing. */
  Map<UUID, Workload> ofCity(String city) {
    LocalDate month = LocalDate.now(clock).withDayOfMonth(1);
    Map<UUID, Integer> before = pastMonths.had(city, month);
    Map<UUID, Workload> loads = new HashMap<>();
    jdbc.sql(
            """
            SELECT l.lawyer, l.open_cases, extract(epoch FROM l.last_assigned_at)::float8, coalesce(m.assigned, 0)
              FROM practitioner_load l
              LEFT JOIN practitioner_month m ON m.lawyer = l.lawyer AND m.month = ?
             WHERE l.city = ?""")
        .params(month, city)
        .query(
            (RowCallbackHandler)
                row -> {
                  UUID lawyer = row.getObject(1, UUID.class);
                  double last = row.getDouble(3);
                  Instant at = row.wasNull() ? null : Instant.EPOCH.plus(Math.round(last * 1e6), ChronoUnit.MICROS);
                  loads.put(lawyer, new Workload(row.getInt(2), before.getOrDefault(lawyer, 0) + row.getInt(4), at));
                });
    return loads;
  }

  private static void load(Map<UUID, Workload> loads, ResultSet row) throws SQLException {
    Timestamp last = row.getTimestamp("last_assigned_at");
    loads.put(
        row.getObject("lawyer", UUID.class),
        new Workload(row.getInt("open_cases"), row.getInt("had"), last == null ? null : last.toInstant()));
  }

  @Override
  @Transactional(readOnly = true)
  public Map<UUID, Workload> of(Collection<UUID> practitioners) {
    if (practitioners.isEmpty()) return Map.of();
    Map<UUID, Workload> loads = new HashMap<>();
    jdbc.sql(
            """
            SELECT l.lawyer, l.open_cases, l.last_assigned_at, coalesce(sum(m.assigned), 0) AS had
              FROM practitioner_load l LEFT JOIN practitioner_month m ON m.lawyer = l.lawyer AND m.month > :since
             WHERE l.lawyer IN (:ids) GROUP BY l.lawyer""")
        .param("since", LocalDate.now(clock).withDayOfMonth(1).minusMonths(12))
        .param("ids", practitioners)
        .query((RowCallbackHandler) row -> load(loads, row));
    return loads;
  }
}
