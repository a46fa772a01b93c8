package org.nuanyang.assignment.internal;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import org.nuanyang.assignment.NotAssignable;
import org.nuanyang.identity.Actor;
import org.nuanyang.identity.AuditTrail;
import org.nuanyang.network.Practitioners;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Lets the lawyer of a case go and begins the search anew, with everything that hangs on it. */
@Component
class Release {

  private final AssignmentRecords assignments;
  private final Loads loads;
  private final JdbcClient jdbc;
  private final AssignmentClocks clocks;
  private final AssignmentStory story;
  private final Practitioners practitioners;
  private final Trail trail;
  private final AuditTrail audit;
  private final Clock clock;

  Release(
      AssignmentRecords assignments,
      Loads loads,
      JdbcClient jdbc,
      AssignmentClocks clocks,
      AssignmentStory story,
      Practitioners practitioners,
      Trail trail,
      AuditTrail audit,
      Clock clock) {
    this.assignments = assignments;
    this.loads = loads;
    this.jdbc = jdbc;
    this.clocks = clocks;
    this.story = story;
    this.practitioners = practitioners;
    this.trail = trail;
    this.audit = audit;
    this.clock = clock;
  }

  /** On order of the office: the lawyer is replaced. */
  void reopen(Assignment assignment, String reason, Actor by) {
    reopen(assignment, "again", reason, by);
  }

  /** On order of the office: the lawyer did not answer in time. */
  void takeBack(Assignment assignment, String reason, Actor by) {
    reopen(assignment, "taken-back", reason, by);
  }

  private void reopen(Assignment assignment, String told, String reason, Actor by) {
    if (reason.isBlank()) throw new NotAssignable("assignment.reason-missing");
    Carrier carrier = assignment.state().isCarried() ? assignment.carrier() : null;
    assignment.reopen(newTerm(assignment));
    assignments.save(assignment);
    if (carrier != null) loads.release(carrier);
    trail.add(assignment.id(), "REOPENED", carrier, "", reason.strip(), by);
    if (carrier != null) story.released(assignment.granted(), practitioners.practitioner(carrier.lawyer()));
    story.searching(assignment.granted(), told, assignment.dueAt(), reason.strip(), by);
    audit.did(by, "assignment.reopen", "assignment", assignment.id(), "");
  }

  /** The lawyer said no. */
  void decline(Assignment assignment, Carrier carrier, String code, String note, Actor by) {
    Instant assignedAt = assignment.assignedAt();
    assignment.decline(carrier.lawyer(), newTerm(assignment));
    assignments.save(assignment);
    loads.decline(carrier, assignedAt == null ? clock.instant() : assignedAt);
    trail.add(assignment.id(), "DECLINED", carrier, code, note, by);
    story.searching(assignment.granted(), "again", assignment.dueAt(), code, by);
    audit.did(by, "assignment.decline", "assignment", assignment.id(), code);
  }

  private Instant newTerm(Assignment assignment) {
    endPair(assignment);
    clocks.answered(assignment.granted());
    return clocks.again(assignment.granted(), clock.instant());
  }

  /** The junior learned from this lead; with another one a pair is made anew. */
  private void endPair(Assignment assignment) {
    jdbc.sql("UPDATE mentor_pair SET ended_at = ? WHERE assignment = ? AND ended_at IS NULL")
        .params(Timestamp.from(clock.instant()), assignment.id())
        .update();
  }
}
