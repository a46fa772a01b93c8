package org.nuanyang.mediation.internal;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.nuanyang.identity.Actor;
import org.nuanyang.identity.AuditTrail;
import org.nuanyang.identity.Role;
import org.nuanyang.mediation.MediationId;
import org.nuanyang.mediation.MediationState;
import org.nuanyang.mediation.MediationView.StepView;
import org.nuanyang.shared.Forbidden;
import org.nuanyang.shared.Ids;
import org.nuanyang.shared.Missing;
import org.nuanyang.shared.Stale;
import org.springframework.context.MessageSource;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Where every change of a mediation passes through: duty and version are checked, and what was done becomes one line of its book. */
@Component
class MediationBook {

  /** Staff of legal aid who look into a mediation of a matter of theirs. */
  static final Role[] AID_STAFF = {Role.CLERK, Role.REVIEWER, Role.DIRECTOR, Role.ASSIGNER};

  private final MediationCases cases;
  private final JdbcClient jdbc;
  private final MessageSource messages;
  private final AuditTrail audit;
  private final Clock clock;

  MediationBook(MediationCases cases, JdbcClient jdbc, MessageSource messages, AuditTrail audit, Clock clock) {
    this.cases = cases;
    this.jdbc = jdbc;
    this.messages = messages;
    this.audit = audit;
    this.clock = clock;
  }

  MediationCase find(MediationId id) {
    return cases.findById(id.value()).orElseThrow(MediationBook::unknown);
  }

  /** The mediation as it is once whoever changes it now is done; nobody else changes it before this transaction ends. */
  MediationCase held(MediationId id) {
    jdbc.sql("select 1 from mediation_case where id = ? for update").param(id.value()).query(Integer.class).optional();
    return find(id);
  }

  static Missing unknown() {
    return new Missing("mediation.unknown");
  }

  /** The mediation, for whoever works on it in its committee. */
  MediationCase take(MediationId id, int seen, Actor by) {
    MediationCase found = held(id);
    mustWork(found, by);
    Stale.unless(seen, found.seen());
    return found;
  }

  static void mustWork(MediationCase found, Actor by) {
    by.must(Role.MEDIATOR);
    if (!by.isSystem()) by.mustSee(found.city, found.committee);
  }

  MediationCase readable(MediationId id, Actor by) {
    MediationCase found = find(id);
    if (!reads(found, by)) throw unknown();
    return found;
  }

  /** The committee; and the staff of the unit that answers for the matter now. */
  boolean reads(MediationCase found, Actor by) {
    if (by.isSystem()) return true;
    if (by.has(Role.MEDIATOR)) return by.sees(found.city, found.committee);
    for (Role role : AID_STAFF) if (by.has(role)) return by.sees(found.city, found.committee) || owns(found.matter, by);
    return by.has(Role.LAWYER) && carries(found.matter, by);
  }

  private boolean owns(UUID matter, Actor by) {
    return jdbc.sql("select centre, city from aid_transfer where matter = ?")
        .param(matter)
        .query((row, line) -> by.sees(row.getString("city"), row.getObject("centre", UUID.class)))
        .list()
        .contains(true);
  }

  private boolean carries(UUID matter, Actor by) {
    return jdbc.sql("select 1 from aid_transfer where matter = ? and handler = ?").params(matter, by.id()).query(Integer.class).optional().isPresent();
  }

  void keep(MediationCase changed, String verb, String note, Actor by) {
    try {
      cases.save(changed);
    } catch (OptimisticLockingFailureException overtaken) {
      throw new Stale();
    }
    note(changed, verb, note, by);
  }

  /** Something beside the case changed; its version moves too, so that nobody overwrites unseen. */
  void note(MediationCase about, String verb, String note, Actor by) {
    jdbc.sql("insert into mediation_step (id, mediation, at, actor, actor_name, verb, to_state, note) values (?, ?, ?, ?, ?, ?, ?, ?)")
        .params(Ids.next(clock), about.id, Timestamp.from(clock.instant()), by.id(), by.name(), verb, about.state.name(), note)
        .update();
    audit.did(by, "mediation." + verb.toLowerCase(Locale.ROOT).replace('_', '-'), "mediation", about.id, about.state.name());
  }

  void viewed(MediationCase about, Actor by) {
    audit.viewed(by, "mediation", about.id);
  }

  List<StepView> steps(UUID mediation) {
    return jdbc.sql("select * from mediation_step where mediation = ? order by id desc")
        .param(mediation)
        .query(
            (row, line) ->
                new StepView(
                    row.getTimestamp("at").toInstant(), row.getString("actor_name"), row.getString("verb"),
                    MediationState.valueOf(row.getString("to_state")), row.getString("note")))
        .list();
  }

  String number(String city, int year, String shortName) {
    int serial =
        jdbc.sql(
                """
                insert into mediation_number (city, year, last) values (?, ?, 1)
                on conflict (city, year) do update set last = mediation_number.last + 1 returning last""")
            .params(city, year)
            .query(Integer.class)
            .single();
    return messages.getMessage("mediation.number", new Object[] {shortName, String.valueOf(year), String.valueOf(serial)}, Locale.SIMPLIFIED_CHINESE);
  }

  static Forbidden notYours() {
    return new Forbidden("identity.not-your-duty");
  }
}
