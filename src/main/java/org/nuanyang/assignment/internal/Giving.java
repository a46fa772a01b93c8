package org.nuanyang.assignment.internal;

import java.time.Clock;
import java.time.Instant;
import org.nuanyang.assignment.AssignmentId;
import org.nuanyang.assignment.Candidate;
import org.nuanyang.assignment.LawyerAssigned;
import org.nuanyang.identity.Actor;
import org.nuanyang.identity.AuditTrail;
import org.nuanyang.intake.ApplicationId;
import org.nuanyang.network.PractitionerView;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Gives a case to a lawyer who was found fit a moment ago, with everything that hangs on it. */
@Component
class Giving {

  private final AssignmentRecords assignments;
  private final Shortlist shortlist;
  private final Loads loads;
  private final AssignmentClocks clocks;
  private final AssignmentStory story;
  private final AssignmentNotice notice;
  private final Trail trail;
  private final JdbcClient jdbc;
  private final AuditTrail audit;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  Giving(
      AssignmentRecords assignments, Shortlist shortlist, Loads loads, AssignmentClocks clocks, AssignmentStory story,
      AssignmentNotice notice, Trail trail, JdbcClient jdbc, AuditTrail audit, ApplicationEventPublisher events, Clock clock) {
    this.assignments = assignments;
    this.shortlist = shortlist;
    this.loads = loads;
    this.clocks = clocks;
    this.story = story;
    this.notice = notice;
    this.trail = trail;
    this.jdbc = jdbc;
    this.audit = audit;
    this.events = events;
    this.clock = clock;
  }

  /** The assignment and the lawyer are locked already. @param code reason for another than the first; empty when none was needed */
  void to(PractitionerView lawyer, Assignment assignment, Candidate chosen, String code, String note, Actor by) {
    GrantedCase granted = assignment.granted();
    var carrier = new Carrier(lawyer.id(), lawyer.firm(), granted.city());
    Instant now = clock.instant();
    assignment.assign(lawyer.id(), lawyer.firm(), now);
    assignments.save(assignment);
    loads.take(carrier, shortlist.rules(granted.city()).maxOpenCases());
    jdbc.sql("DELETE FROM firm_offer WHERE assignment = ?").param(assignment.id()).update();
    trail.assigned(assignment.id(), carrier, code, note, chosen, chosen.warnings().isEmpty() ? "CLEAR" : "WARN", by);
    clocks.assigned(granted);
    notice.issue(granted, lawyer, by);
    story.assigned(granted, lawyer, code.isEmpty() ? null : code, by);
    audit.did(by, "assignment.assign", "assignment", assignment.id(), code);
    events.publishEvent(
        new LawyerAssigned(
            new AssignmentId(assignment.id()), new ApplicationId(granted.application()), lawyer.id(), lawyer.firm(), now));
  }
}
