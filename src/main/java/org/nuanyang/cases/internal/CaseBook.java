package org.nuanyang.cases.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.nuanyang.cases.CaseEventView;
import org.nuanyang.cases.CaseId;
import org.nuanyang.cases.CaseState;
import org.nuanyang.cases.CaseVerb;
import org.nuanyang.identity.Actor;
import org.nuanyang.identity.AuditTrail;
import org.nuanyang.shared.Ids;
import org.nuanyang.shared.Missing;
import org.nuanyang.shared.Stale;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Where every change of a case passes through: it is loaded, the actor's duty and the version they
 * saw are checked, and what they did becomes one line of the book, one audit entry, and a word to
 * the citizen.
 */
@Component
class CaseBook {

  private final LegalAidCases cases;
  private final JdbcClient jdbc;
  private final CitizenWords words;
  private final AuditTrail audit;
  private final Clock clock;

  CaseBook(LegalAidCases cases, JdbcClient jdbc, CitizenWords words, AuditTrail audit, Clock clock) {
    this.cases = cases;
    this.jdbc = jdbc;
    this.words = words;
    this.audit = audit;
    this.clock = clock;
  }

  LegalAidCase find(CaseId id) {
    return cases.findById(id.value()).orElseThrow(() -> new Missing("cases.unknown"));
  }

  boolean knows(CaseId id) {
    return cases.existsById(id.value());
  }

  /** The case, when this actor may do the verb to it now. */
  LegalAidCase take(CaseId id, CaseVerb verb, Actor by) {
    LegalAidCase found = find(id);
    Offers.must(found, verb, by);
    return found;
  }

  /** The same for a form that showed a version: nobody overwrites what they have not seen. */
  LegalAidCase take(CaseId id, int seen, CaseVerb verb, Actor by) {
    LegalAidCase found = find(id);
    Offers.mustBeDutyOf(found, verb, by);
    Stale.unless(seen, found.seen());
    Offers.must(found, verb, by);
    return found;
  }

  /** The case changed: it is saved, and the step written down. */
  void keep(LegalAidCase changed, Step step, Actor by) {
    cases.save(changed);
    note(changed, step, by);
  }

  /** Something was added beside the case, which itself stays as it is. */
  void note(LegalAidCase unchanged, Step step, Actor by) {
    write(unchanged, step, by);
    words.tell(unchanged, step, by);
  }

  private void write(LegalAidCase about, Step step, Actor by) {
    jdbc.sql(
            """
            insert into case_event (id, case_id, at, verb, from_state, to_state, actor, actor_name, reason)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?)""")
        .params(
            Ids.next(clock),
            about.id,
            Timestamp.from(clock.instant()),
            step.verb().name(),
            step.from() == null ? null : step.from().name(),
            step.to().name(),
            by.id(),
            by.name(),
            step.reason())
        .update();
    audit.did(by, "cases." + step.verb().name().toLowerCase().replace('_', '-'), "case", about.id, step.to().name());
  }

  List<CaseEventView> events(UUID caseId) {
    return jdbc.sql("select * from case_event where case_id = ? order by id desc")
        .param(caseId)
        .query(CaseBook::read)
        .list();
  }

  private static CaseEventView read(ResultSet row, int line) throws SQLException {
    @Nullable String from = row.getString("from_state");
    return new CaseEventView(
        row.getTimestamp("at").toInstant(),
        CaseVerb.valueOf(row.getString("verb")),
        from == null ? null : CaseState.valueOf(from),
        CaseState.valueOf(row.getString("to_state")),
        row.getString("actor_name"),
        row.getString("reason"));
  }
}
