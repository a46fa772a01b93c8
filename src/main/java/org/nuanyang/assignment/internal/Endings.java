package org.nuanyang.assignment.internal;

import java.time.Clock;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.nuanyang.assignment.Assignments;
import org.nuanyang.identity.Actor;
import org.nuanyang.identity.AuditTrail;
import org.nuanyang.identity.Role;
import org.nuanyang.intake.ApplicationId;
import org.nuanyang.shared.Missing;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What the rooms above report of a case: its lawyer must change, it is done, it is not needed. */
@Component
class Endings implements Assignments {

  private final AssignmentRecords assignments;
  private final Release release;
  private final Loads loads;
  private final AssignmentClocks clocks;
  private final Trail trail;
  private final JdbcClient jdbc;
  private final AuditTrail audit;
  private final Clock clock;

  Endings(
      AssignmentRecords assignments,
      Release release,
      Loads loads,
      AssignmentClocks clocks,
      Trail trail,
      JdbcClient jdbc,
      AuditTrail audit,
      Clock clock) {
    this.assignments = assignments;
    this.release = release;
    this.loads = loads;
    this.clocks = clocks;
    this.trail = trail;
    this.jdbc = jdbc;
    this.audit = audit;
    this.clock = clock;
  }

  @Override
  @Transactional
  public void reopen(ApplicationId application, String reason, Actor by) {
    by.must(Role.ASSIGNER, Role.DIRECTOR);
    release.reopen(locked(application), reason, by);
  }

  @Override
  @Transactional
  public void finish(ApplicationId application, Actor by) {
    by.must(Role.LAWYER, Role.DIRECTOR, Role.ARCHIVIST);
    Assignment assignment = locked(application);
    Carrier carrier = assignment.carrier();
    assignment.finish(clock.instant());
    assignments.save(assignment);
    loads.release(carrier);
    record(assignment, "FINISHED", carrier, "", by);
  }

  @Override
  @Transactional
  public void resume(ApplicationId application, String reason, Actor by) {
    by.must(Role.DIRECTOR);
    Assignment assignment = locked(application);
    assignment.resume();
    assignments.save(assignment);
    loads.takeAgain(assignment.carrier());
    record(assignment, "RESUMED", assignment.carrier(), reason, by);
  }

  @Override
  @Transactional
  public void cancel(ApplicationId application, String reason, Actor by) {
    by.must(Role.CLERK, Role.REVIEWER, Role.DIRECTOR, Role.ASSIGNER);
    Assignment assignment = locked(application);
    Carrier carrier = assignment.state().isCarried() ? assignment.carrier() : null;
    assignment.cancel(clock.instant());
    assignments.save(assignment);
    jdbc.sql("DELETE FROM firm_offer WHERE assignment = ?").param(assignment.id()).update();
    if (carrier != null) loads.release(carrier);
    clocks.cancelled(assignment.granted(), reason);
    record(assignment, "CANCELLED", carrier, reason, by);
  }

  private void record(Assignment assignment, String kind, @Nullable Carrier carrier, String reason, Actor by) {
    trail.add(assignment.id(), kind, carrier, "", reason, by);
    audit.did(by, "assignment." + kind.toLowerCase(), "assignment", assignment.id(), "");
  }

  private Assignment locked(ApplicationId application) {
    UUID id = assignments.lockOf(application.value()).orElseThrow(() -> new Missing("assignment.unknown"));
    return assignments.findById(id).orElseThrow();
  }
}
