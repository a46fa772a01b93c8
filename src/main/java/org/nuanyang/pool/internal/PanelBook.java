package org.nuanyang.pool.internal;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.nuanyang.identity.Actor;
import org.nuanyang.identity.AuditTrail;
import org.nuanyang.identity.Role;
import org.nuanyang.network.PoolStatus;
import org.nuanyang.network.PractitionerView;
import org.nuanyang.network.Practitioners;
import org.nuanyang.policies.Policies;
import org.nuanyang.pool.NotAdmissible;
import org.nuanyang.pool.Panels;
import org.nuanyang.shared.Ids;
import org.nuanyang.shared.Missing;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Keeps expert pools and lawyer teams, each member for a term. */
@Component
class PanelBook implements Panels {

  private record Seat(UUID panel, UUID practitioner, LocalDate since, LocalDate until, String nominatedBy) {}

  private final JdbcClient jdbc;
  private final Practitioners practitioners;
  private final Policies policies;
  private final AuditTrail audit;
  private final Clock clock;

  PanelBook(JdbcClient jdbc, Practitioners practitioners, Policies policies, AuditTrail audit, Clock clock) {
    this.jdbc = jdbc;
    this.practitioners = practitioners;
    this.policies = policies;
    this.audit = audit;
    this.clock = clock;
  }

  @Override
  @Transactional(readOnly = true)
  public List<Panel> panels(String city) {
    List<Seat> seats =
        jdbc.sql(
                """
                SELECT m.* FROM pool_panel p JOIN pool_panel_member m ON m.panel = p.id
                 WHERE p.city = ? AND m.until >= ? ORDER BY m.since, m.practitioner""")
            .params(city, LocalDate.now(clock))
            .query(
                (row, line) ->
                    new Seat(
                        row.getObject("panel", UUID.class), row.getObject("practitioner", UUID.class),
                        row.getObject("since", LocalDate.class), row.getObject("until", LocalDate.class), row.getString("nominated_by")))
            .list();
    Map<UUID, PractitionerView> known = practitioners.practitioners(seats.stream().map(Seat::practitioner).distinct().toList());
    return jdbc.sql("SELECT * FROM pool_panel WHERE city = ? ORDER BY kind, name")
        .param(city)
        .query(
            (row, line) -> {
              UUID id = row.getObject("id", UUID.class);
              return new Panel(id, row.getString("kind"), row.getString("name"), row.getString("topic"), members(id, seats, known));
            })
        .list();
  }

  private static List<Member> members(UUID panel, List<Seat> seats, Map<UUID, PractitionerView> known) {
    return seats.stream()
        .filter(seat -> seat.panel().equals(panel) && known.containsKey(seat.practitioner()))
        .map(
            seat -> {
              PractitionerView who = known.get(seat.practitioner());
              return new Member(who.id(), who.name(), who.firmName(), seat.since(), seat.until(), seat.nominatedBy());
            })
        .toList();
  }

  @Override
  @Transactional
  public UUID make(String kind, String name, String topic, Actor by) {
    by.must(Role.DIRECTOR);
    if (name.isBlank() || topic.isBlank()) throw new NotAdmissible("pool.panel-unnamed");
    UUID id = Ids.next(clock);
    int made =
        jdbc.sql("INSERT INTO pool_panel (id, city, kind, name, topic, made_at) VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING")
            .params(id, by.city(), kind, name.strip(), topic.strip(), Timestamp.from(clock.instant()))
            .update();
    if (made == 0) throw new NotAdmissible("pool.panel-exists");
    audit.did(by, "pool.make-panel", "panel", id, kind);
    return id;
  }

  @Override
  @Transactional
  public void nominate(UUID panel, UUID practitioner, Actor by) {
    by.must(Role.DIRECTOR);
    known(panel, by);
    PractitionerView who = practitioners.practitioner(practitioner);
    if (!who.city().equals(by.city())) throw new Missing("pool.unknown");
    if (who.status() != PoolStatus.ACTIVE) throw new NotAdmissible("pool.panel-not-active");
    LocalDate today = LocalDate.now(clock);
    int months = PoolRules.of(policies, by.city(), today).number("expert_term_months");
    jdbc.sql(
            """
            INSERT INTO pool_panel_member (panel, practitioner, since, until, nominated_by) VALUES (?, ?, ?, ?, ?)
            ON CONFLICT (panel, practitioner) DO UPDATE SET until = excluded.until, nominated_by = excluded.nominated_by""")
        .params(panel, practitioner, today, today.plusMonths(months), by.name())
        .update();
    audit.did(by, "pool.nominate", "practitioner", practitioner, "");
  }

  @Override
  @Transactional
  public void release(UUID panel, UUID practitioner, Actor by) {
    by.must(Role.DIRECTOR);
    known(panel, by);
    jdbc.sql("DELETE FROM pool_panel_member WHERE panel = ? AND practitioner = ?").params(panel, practitioner).update();
    audit.did(by, "pool.release", "practitioner", practitioner, "");
  }

  private void known(UUID panel, Actor by) {
    jdbc.sql("SELECT 1 FROM pool_panel WHERE id = ? AND city = ?").params(panel, by.city()).query(Integer.class).optional()
        .orElseThrow(() -> new Missing("pool.unknown"));
  }
}
