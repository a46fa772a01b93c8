package org.nuanyang.pool.internal;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.nuanyang.identity.Actor;
import org.nuanyang.identity.AuditTrail;
import org.nuanyang.identity.Role;
import org.nuanyang.network.ChangePoolStatus;
import org.nuanyang.network.PoolStatus;
import org.nuanyang.network.PractitionerView;
import org.nuanyang.network.Practitioners;
import org.nuanyang.policies.Policies;
import org.nuanyang.pool.MarkKind;
import org.nuanyang.pool.MarkMember;
import org.nuanyang.pool.MemberStanding;
import org.nuanyang.pool.NotAdmissible;
import org.nuanyang.pool.PoolMark;
import org.nuanyang.pool.PoolProposal;
import org.nuanyang.pool.PoolRecords;
import org.nuanyang.shared.Ids;
import org.nuanyang.shared.Missing;
import org.nuanyang.shared.Stale;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Keeps notes about members and proposes by the rules; never suspends or removes by itself. */
@Component
class MemberRecords implements PoolRecords {

  private static final int YEARS_OF_QUALITY = 2;

  private final JdbcClient jdbc;
  private final Practitioners practitioners;
  private final Policies policies;
  private final AuditTrail audit;
  private final Clock clock;

  MemberRecords(JdbcClient jdbc, Practitioners practitioners, Policies policies, AuditTrail audit, Clock clock) {
    this.jdbc = jdbc;
    this.practitioners = practitioners;
    this.policies = policies;
    this.audit = audit;
    this.clock = clock;
  }

  @Override
  @Transactional
  public void mark(MarkMember order) {
    order.by().must(Role.ASSIGNER, Role.DIRECTOR);
    if (order.source().isBlank()) throw new NotAdmissible("pool.source-missing");
    if (order.on().isAfter(LocalDate.now(clock))) throw new NotAdmissible("pool.mark-in-future");
    PractitionerView who = member(order.practitioner(), order.by());
    int added =
        jdbc.sql(
                """
                INSERT INTO pool_mark (id, practitioner, city, kind, marked_on, source, actor, actor_name, at)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING""")
            .params(
                Ids.next(clock), who.id(), who.city(), order.kind().name(), order.on(), order.source().strip(),
                order.by().id(), order.by().name(), Timestamp.from(clock.instant()))
            .update();
    if (added == 0) return;
    audit.did(order.by(), "pool.mark", "practitioner", who.id(), order.kind().name());
    propose(who, order.kind());
  }

  private void propose(PractitionerView who, MarkKind kind) {
    PoolRules rules = PoolRules.of(policies, who.city(), LocalDate.now(clock));
    LocalDate year = LocalDate.now(clock).minusMonths(12);
    switch (kind) {
      case FAIL -> proposeFrom(who, "FAILS", sources(who, kind, year), rules.number("fails_in_12_months"), rules);
      case REFUSAL -> proposeFrom(who, "REFUSALS", sources(who, kind, LocalDate.EPOCH), rules.number("unjustified_refusals"), rules);
      case DISCIPLINE -> proposeFrom(who, "DISCIPLINE", sources(who, kind, year), 1, rules);
      case EXCELLENT, GOOD, PASS, PRAISE -> {}
    }
  }

  private List<String> sources(PractitionerView who, MarkKind kind, LocalDate since) {
    return jdbc.sql("SELECT source FROM pool_mark WHERE practitioner = ? AND kind = ? AND marked_on > ? ORDER BY marked_on, id")
        .params(who.id(), kind.name(), since)
        .query(String.class)
        .list();
  }

  private void proposeFrom(PractitionerView who, String ground, List<String> sources, int needed, PoolRules rules) {
    if (sources.size() < needed) return;
    jdbc.sql(
            """
            INSERT INTO pool_proposal (id, practitioner, city, ground, evidence, made_at, due_on)
            VALUES (?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING""")
        .params(
            Ids.next(clock), who.id(), who.city(), ground, String.join("；", sources), Timestamp.from(clock.instant()),
            LocalDate.now(clock).plusDays(rules.number("proposal_days")))
        .update();
  }

  @Override
  @Transactional(readOnly = true)
  public List<PoolMark> marks(UUID practitioner, Actor by) {
    by.must(Role.ASSIGNER, Role.DIRECTOR, Role.LEADER);
    member(practitioner, by);
    return jdbc.sql("SELECT * FROM pool_mark WHERE practitioner = ? ORDER BY marked_on DESC, id DESC LIMIT 100")
        .param(practitioner)
        .query(
            (row, line) ->
                new PoolMark(
                    MarkKind.valueOf(row.getString("kind")), row.getObject("marked_on", LocalDate.class), row.getString("source"),
                    row.getString("actor_name")))
        .list();
  }

  @Override
  @Transactional(readOnly = true)
  public List<PoolProposal> proposals(Actor by) {
    by.must(Role.ASSIGNER, Role.DIRECTOR, Role.LEADER);
    return jdbc.sql("SELECT * FROM pool_proposal WHERE city = ? AND outcome IS NULL ORDER BY due_on, id LIMIT 200")
        .param(by.city())
        .query(
            (row, line) -> {
              PractitionerView who = practitioners.practitioner(row.getObject("practitioner", UUID.class));
              return new PoolProposal(
                  row.getObject("id", UUID.class), who.id(), who.name(), who.firmName(), row.getString("ground"),
                  row.getString("evidence"), row.getTimestamp("made_at").toInstant(), row.getObject("due_on", LocalDate.class),
                  row.getString("outcome"), row.getString("reason"), row.getString("decided_by"), row.getInt("version"));
            })
        .list();
  }

  @Override
  @Transactional
  public void decide(UUID proposal, String outcome, String reason, int version, Actor by) {
    by.must(Role.DIRECTOR);
    if (reason.isBlank()) throw new NotAdmissible("pool.reason-missing");
    PoolStatus to = target(outcome);
    UUID practitioner =
        jdbc.sql("SELECT practitioner FROM pool_proposal WHERE id = ? AND city = ?")
            .params(proposal, by.city())
            .query(UUID.class)
            .optional()
            .orElseThrow(() -> new Missing("pool.unknown"));
    int changed =
        jdbc.sql(
                """
                UPDATE pool_proposal SET outcome = ?, reason = ?, decided_by = ?, decided_at = ?, version = version + 1
                 WHERE id = ? AND version = ? AND outcome IS NULL""")
            .params(outcome, reason.strip(), by.name(), Timestamp.from(clock.instant()), proposal, version)
            .update();
    if (changed == 0) throw new Stale();
    PractitionerView who = practitioners.practitioner(practitioner);
    if (to != null && who.status() != to)
      practitioners.change(new ChangePoolStatus(practitioner, to, reason.strip(), who.version(), by));
    audit.did(by, "pool.decide", "practitioner", practitioner, outcome);
  }

  @Override
  @Transactional(readOnly = true)
  public Map<UUID, Map<MarkKind, Integer>> noted(String city, LocalDate since) {
    Map<UUID, Map<MarkKind, Integer>> all = new HashMap<>();
    jdbc.sql("SELECT practitioner, kind, count(*) AS many FROM pool_mark WHERE city = ? AND marked_on >= ? GROUP BY practitioner, kind")
        .params(city, since)
        .query(
            (RowCallbackHandler)
                row ->
                    all.computeIfAbsent(row.getObject("practitioner", UUID.class), who -> new EnumMap<>(MarkKind.class))
                        .put(MarkKind.valueOf(row.getString("kind")), row.getInt("many")));
    return all;
  }

  private static @Nullable PoolStatus target(String outcome) {
    return switch (outcome) {
      case "SUSPENDED" -> PoolStatus.SUSPENDED;
      case "REMOVED" -> PoolStatus.REMOVED;
      case "KEPT" -> null;
      default -> throw new NotAdmissible("pool.outcome-unknown");
    };
  }

  @Override
  @Transactional(readOnly = true)
  public Map<UUID, MemberStanding> standings(String city, LocalDate on) {
    Map<UUID, MemberStanding> found = new HashMap<>();
    away(city, on, found);
    graded(city, on, found);
    panels(city, on, found);
    return found;
  }

  private void away(String city, LocalDate on, Map<UUID, MemberStanding> found) {
    jdbc.sql(
            """
            SELECT practitioner, max(to_day) AS until FROM pool_leave
             WHERE city = ? AND to_day >= ? AND from_day <= ? AND cancelled_at IS NULL GROUP BY practitioner""")
        .params(city, on, on)
        .query((row, line) -> Map.entry(row.getObject("practitioner", UUID.class), row.getObject("until", LocalDate.class)))
        .list()
        .forEach(one -> found.put(one.getKey(), new MemberStanding(one.getValue(), null, 0, List.of())));
  }

  private void graded(String city, LocalDate on, Map<UUID, MemberStanding> found) {
    record Graded(UUID who, MarkKind kind, int count) {}
    Map<UUID, double[]> sums = new HashMap<>();
    jdbc.sql(
            """
            SELECT practitioner, kind, count(*) AS many FROM pool_mark
             WHERE city = ? AND marked_on > ? AND kind IN ('EXCELLENT', 'GOOD', 'PASS', 'FAIL') GROUP BY practitioner, kind""")
        .params(city, on.minusYears(YEARS_OF_QUALITY))
        .query((row, line) -> new Graded(row.getObject("practitioner", UUID.class), MarkKind.valueOf(row.getString("kind")), row.getInt("many")))
        .list()
        .forEach(
            one -> {
              double[] sum = sums.computeIfAbsent(one.who(), who -> new double[2]);
              sum[0] += one.kind().quality() * one.count();
              sum[1] += one.count();
            });
    sums.forEach(
        (who, sum) -> {
          MemberStanding before = found.getOrDefault(who, MemberStanding.PLAIN);
          found.put(who, new MemberStanding(before.awayUntil(), sum[0] / sum[1], (int) sum[1], before.panels()));
        });
  }

  private void panels(String city, LocalDate on, Map<UUID, MemberStanding> found) {
    jdbc.sql(
            """
            SELECT m.practitioner, array_agg(p.name ORDER BY p.name) AS names FROM pool_panel p
              JOIN pool_panel_member m ON m.panel = p.id
             WHERE p.city = ? AND m.since <= ? AND m.until >= ? GROUP BY m.practitioner""")
        .params(city, on, on)
        .query((row, line) -> Map.entry(row.getObject("practitioner", UUID.class), List.of((String[]) row.getArray("names").getArray())))
        .list()
        .forEach(
            one -> {
              MemberStanding before = found.getOrDefault(one.getKey(), MemberStanding.PLAIN);
              found.put(one.getKey(), new MemberStanding(before.awayUntil(), before.quality(), before.reviewed(), one.getValue()));
            });
  }

  private PractitionerView member(UUID id, Actor by) {
    PractitionerView who = practitioners.practitioner(id);
    if (!by.city().equals(who.city())) throw new Missing("pool.unknown");
    return who;
  }
}
