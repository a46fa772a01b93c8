package org.nuanyang.assignment.internal;

import java.nio.charset.StandardCharsets;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.nuanyang.assignment.CaseCircle;
import org.nuanyang.assignment.CirclePerson;
import org.nuanyang.assignment.CircleRole;
import org.nuanyang.assignment.DutyHelp;
import org.nuanyang.assignment.KnowPerson;
import org.nuanyang.assignment.NotAssignable;
import org.nuanyang.identity.Actor;
import org.nuanyang.identity.AuditTrail;
import org.nuanyang.identity.Role;
import org.nuanyang.matters.MatterId;
import org.nuanyang.shared.Forbidden;
import org.nuanyang.shared.Ids;
import org.nuanyang.shared.Missing;
import org.nuanyang.shared.Vault;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Keeps what is known around cases; names are sealed and found by their index. */
@Component
class Circle implements CaseCircle {

  private static final int LONGEST_NAME = 60;

  private final JdbcClient jdbc;
  private final Vault vault;
  private final AuditTrail audit;
  private final Clock clock;

  Circle(JdbcClient jdbc, Vault vault, AuditTrail audit, Clock clock) {
    this.jdbc = jdbc;
    this.vault = vault;
    this.audit = audit;
    this.clock = clock;
  }

  @Override
  @Transactional
  public void know(KnowPerson order) {
    mustReach(order.matter(), order.by());
    String name = order.name().strip();
    if (name.isEmpty() || name.length() > LONGEST_NAME) throw new NotAssignable("assignment.circle.name-missing", LONGEST_NAME);
    int added =
        jdbc.sql(
                """
                INSERT INTO case_circle (id, matter, role, name, name_index, practitioner, firm_name, actor, actor_name, at)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING""")
            .params(
                Ids.next(clock), order.matter().value(), order.role().name(), seal(name), vault.blindIndex(name),
                order.practitioner(), order.firmName().strip(), order.by().id(), order.by().name(),
                Timestamp.from(clock.instant()))
            .update();
    if (added == 1) audit.did(order.by(), "assignment.know-person", "matter", order.matter().value(), order.role().name());
  }

  @Override
  @Transactional(readOnly = true)
  public List<CirclePerson> people(MatterId matter, Actor by) {
    mustReach(matter, by);
    return of(matter);
  }

  /** Names around a case are as private as the case: whoever finds its lawyer reads and writes them, nobody else. */
  private void mustReach(MatterId matter, Actor by) {
    if (by.isSystem()) return;
    by.must(Role.ASSIGNER, Role.DIRECTOR);
    boolean reached =
        jdbc.sql("SELECT city, organisation FROM assignment WHERE matter = ?")
            .param(matter.value())
            .query((row, line) -> by.sees(row.getString(1), row.getObject(2, UUID.class)))
            .list()
            .contains(true);
    if (!reached) throw new Forbidden("identity.outside-your-scope");
  }

  List<CirclePerson> of(MatterId matter) {
    return jdbc.sql("SELECT * FROM case_circle WHERE matter = ? ORDER BY id")
        .param(matter.value())
        .query(
            (row, line) ->
                new CirclePerson(
                    row.getObject("id", UUID.class),
                    CircleRole.valueOf(row.getString("role")),
                    new String(vault.open(row.getBytes("name")), StandardCharsets.UTF_8),
                    row.getObject("practitioner", UUID.class),
                    row.getString("firm_name"),
                    row.getString("actor_name"),
                    row.getTimestamp("at").toInstant()))
        .list();
  }

  @Override
  @Transactional
  public void relate(MatterId one, MatterId other, boolean coAccused, Actor by) {
    if (one.equals(other)) throw new NotAssignable("assignment.circle.same-matter");
    mustReach(one, by);
    relate(one, other, coAccused ? "CO_ACCUSED" : "RELATED", by);
    relate(other, one, coAccused ? "CO_ACCUSED" : "RELATED", by);
    audit.did(by, "assignment.relate", "matter", one.value(), coAccused ? "CO_ACCUSED" : "RELATED");
  }

  @Override
  @Transactional
  public void relate(MatterId one, String receiptNumber, boolean coAccused, Actor by) {
    mustReach(one, by);
    UUID other =
        jdbc.sql("SELECT matter FROM assignment WHERE receipt_number = ? AND city = ? ORDER BY id DESC LIMIT 1")
            .params(receiptNumber.strip(), by.city())
            .query(UUID.class)
            .optional()
            .orElseThrow(() -> new Missing("assignment.circle.unknown-number"));
    relate(one, new MatterId(other), coAccused, by);
  }

  private void relate(MatterId matter, MatterId other, String kind, Actor by) {
    jdbc.sql(
            """
            INSERT INTO related_matter (matter, other, kind, actor, at) VALUES (?, ?, ?, ?, ?)
            ON CONFLICT (matter, other) DO UPDATE SET kind = excluded.kind""")
        .params(matter.value(), other.value(), kind, by.id(), Timestamp.from(clock.instant()))
        .update();
  }

  @Override
  @Transactional
  public void helped(DutyHelp help) {
    jdbc.sql(
            """
            INSERT INTO duty_help (id, lawyer, firm, person_index, case_key, stage, helped_on)
            VALUES (?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING""")
        .params(
            Ids.next(clock), help.lawyer(), help.firm(), vault.blindIndex(help.identityNumber()), help.caseKey(),
            help.stage(), help.helpedOn())
        .update();
  }

  private byte[] seal(String name) {
    return vault.seal(name.getBytes(StandardCharsets.UTF_8));
  }
}
