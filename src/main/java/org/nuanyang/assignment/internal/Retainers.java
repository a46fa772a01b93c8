package org.nuanyang.assignment.internal;

import java.nio.charset.StandardCharsets;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.nuanyang.assignment.DeclareRetainer;
import org.nuanyang.assignment.NotAssignable;
import org.nuanyang.assignment.PaidWork;
import org.nuanyang.assignment.Retainer;
import org.nuanyang.identity.Actor;
import org.nuanyang.identity.AuditTrail;
import org.nuanyang.identity.Role;
import org.nuanyang.network.PractitionerView;
import org.nuanyang.network.Practitioners;
import org.nuanyang.policies.Policies;
import org.nuanyang.shared.Ids;
import org.nuanyang.shared.Missing;
import org.nuanyang.shared.Vault;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Paid retainers as declared by lawyers of the pool (法律援助值班律师工作办法: no steering to paid work). */
@Component
class Retainers implements PaidWork {

  private final JdbcClient jdbc;
  private final Practitioners practitioners;
  private final Policies policies;
  private final Vault vault;
  private final AuditTrail audit;
  private final Clock clock;

  Retainers(
      JdbcClient jdbc, Practitioners practitioners, Policies policies, Vault vault, AuditTrail audit, Clock clock) {
    this.jdbc = jdbc;
    this.practitioners = practitioners;
    this.policies = policies;
    this.vault = vault;
    this.audit = audit;
    this.clock = clock;
  }

  @Override
  @Transactional
  public void declare(DeclareRetainer order) {
    PractitionerView me = me(order.by());
    byte[] person = vault.blindIndex(order.identityNumber().strip());
    LocalDate today = LocalDate.now(clock);
    int months = AssignmentRules.of(policies, me.city(), today).number("duty_paid_rest_months");
    if (wasHelpedOnDuty(person, me, today.minusMonths(months))) throw new NotAssignable("assignment.paid.met-on-duty", months);
    if (receivesAid(person, me)) throw new NotAssignable("assignment.paid.receives-aid");
    UUID id = Ids.next(clock);
    jdbc.sql(
            """
            INSERT INTO paid_retainer (id, lawyer, firm, city, person, person_index, about, since, declared_at)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)""")
        .params(
            id, me.id(), me.firm(), me.city(), vault.seal(order.person().strip().getBytes(StandardCharsets.UTF_8)), person,
            order.about().strip(), today, Timestamp.from(clock.instant()))
        .update();
    audit.did(order.by(), "assignment.declare-retainer", "retainer", id, "");
  }

  /** The lawyer themselves, or a colleague of the firm, who would profit just the same. */
  private boolean wasHelpedOnDuty(byte[] person, PractitionerView me, LocalDate since) {
    return jdbc.sql("SELECT count(*) FROM duty_help WHERE person_index = ? AND helped_on >= ? AND (lawyer = ? OR firm = ?)")
            .params(person, since, me.id(), me.firm())
            .query(Integer.class)
            .single()
        > 0;
  }

  private boolean receivesAid(byte[] person, PractitionerView me) {
    return jdbc.sql(
                """
                SELECT count(*) FROM assignment_party p JOIN assignment a ON a.id = p.assignment
                 WHERE p.key_index = ? AND p.side = 'RECIPIENT' AND a.state IN ('ASSIGNED', 'ACCEPTED')
                   AND (a.lawyer = ? OR a.firm = ?)""")
            .params(person, me.id(), me.firm())
            .query(Integer.class)
            .single()
        > 0;
  }

  @Override
  @Transactional
  public void end(UUID retainer, Actor by) {
    int ended =
        jdbc.sql("UPDATE paid_retainer SET ended_on = ? WHERE id = ? AND lawyer = ? AND ended_on IS NULL")
            .params(LocalDate.now(clock), retainer, me(by).id())
            .update();
    if (ended == 0) throw new Missing("assignment.paid.unknown");
    audit.did(by, "assignment.end-retainer", "retainer", retainer, "");
  }

  @Override
  @Transactional(readOnly = true)
  public List<Retainer> mine(Actor by) {
    by.must(Role.LAWYER);
    return practitioners.byAccount(by.id()).map(me -> of(me.id())).orElse(List.of());
  }

  private List<Retainer> of(UUID lawyer) {
    return jdbc.sql("SELECT * FROM paid_retainer WHERE lawyer = ? ORDER BY id DESC LIMIT 100")
        .param(lawyer)
        .query(
            (row, line) ->
                new Retainer(
                    row.getObject("id", UUID.class),
                    new String(vault.open(row.getBytes("person")), StandardCharsets.UTF_8),
                    row.getString("about"),
                    row.getObject("since", LocalDate.class),
                    row.getObject("ended_on", LocalDate.class)))
        .list();
  }

  private PractitionerView me(Actor by) {
    by.must(Role.LAWYER);
    return practitioners.byAccount(by.id()).orElseThrow(() -> new NotAssignable("assignment.no-practitioner"));
  }
}
