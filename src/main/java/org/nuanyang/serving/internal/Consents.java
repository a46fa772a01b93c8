package org.nuanyang.serving.internal;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.nuanyang.identity.Actor;
import org.nuanyang.identity.AuditTrail;
import org.nuanyang.matters.MatterId;
import org.nuanyang.matters.Matters;
import org.nuanyang.matters.Participant;
import org.nuanyang.matters.PersonRole;
import org.nuanyang.serving.ElectronicConsents;
import org.nuanyang.shared.Ids;
import org.nuanyang.shared.Missing;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The book of consents to electronic service: lines are only added, the last one counts. */
@Component
@Transactional
class Consents implements ElectronicConsents {

  private final JdbcClient jdbc;
  private final Matters matters;
  private final AuditTrail audit;
  private final Clock clock;

  Consents(JdbcClient jdbc, Matters matters, AuditTrail audit, Clock clock) {
    this.jdbc = jdbc;
    this.matters = matters;
    this.audit = audit;
    this.clock = clock;
  }

  @Override
  @Transactional(readOnly = true)
  public boolean given(MatterId matter, String phone) {
    return person(matter, phone).map(person -> standing(matter, person)).orElse(false);
  }

  @Override
  public void agree(MatterId matter, String phone, Actor by) {
    write(matter, phone, true, "serving.agree", by);
  }

  @Override
  public void takeBack(MatterId matter, String phone, Actor by) {
    write(matter, phone, false, "serving.take-back", by);
  }

  private void write(MatterId matter, String phone, boolean given, String action, Actor by) {
    UUID person = person(matter, phone).orElseThrow(() -> new Missing("matters.follow.prove-first"));
    if (standing(matter, person) == given) return;
    jdbc.sql("insert into electronic_consent (id, matter, person, given, at) values (?, ?, ?, ?, ?)")
        .params(Ids.next(clock), matter.value(), person, given, Timestamp.from(clock.instant()))
        .update();
    audit.did(by, action, "matter", matter.value(), "");
  }

  boolean standing(MatterId matter, UUID person) {
    return jdbc.sql("select given from electronic_consent where matter = ? and person = ? order by id desc limit 1")
        .params(matter.value(), person)
        .query(Boolean.class)
        .optional()
        .orElse(false);
  }

  /** Whose phone it is; the agent where the agent asks for the applicant. */
  private Optional<UUID> person(MatterId matter, String phone) {
    return matters.facts(matter).people().stream()
        .filter(one -> one.role() != PersonRole.OPPONENT && one.phone().equals(phone))
        .map(Participant::id)
        .findFirst();
  }
}
