package org.nuanyang.assignment.internal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.nuanyang.assignment.AssignmentId;
import org.nuanyang.assignment.AssignmentTakenBack;
import org.nuanyang.deadlines.DeadlineMissed;
import org.nuanyang.deadlines.DeadlineNear;
import org.nuanyang.identity.Actor;
import org.nuanyang.identity.AuditTrail;
import org.nuanyang.intake.ApplicationId;
import org.nuanyang.policies.Policies;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * What happens when the lawyer says nothing: a reminder when the term comes to its end, and where the city
 * wants it, the case is taken back by the clock. The assigner is told of the miss by the clock itself.
 */
@Component
class Silence {

  private final AssignmentRecords assignments;
  private final FirmRoom firms;
  private final Release release;
  private final AssignmentStory story;
  private final Policies policies;
  private final AuditTrail audit;
  private final Words words;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  Silence(
      AssignmentRecords assignments, FirmRoom firms, Release release, AssignmentStory story, Policies policies, AuditTrail audit, Words words,
      ApplicationEventPublisher events, Clock clock) {
    this.assignments = assignments;
    this.firms = firms;
    this.release = release;
    this.story = story;
    this.policies = policies;
    this.audit = audit;
    this.words = words;
    this.events = events;
    this.clock = clock;
  }

  @EventListener
  @Transactional(propagation = Propagation.MANDATORY)
  void on(DeadlineNear near) {
    if (!near.rule().equals(AssignmentClocks.TO_ANSWER)) return;
    unanswered(near.subject()).ifPresent(one -> story.remind(one.granted(), one.carrier()));
  }

  @EventListener
  @Transactional(propagation = Propagation.MANDATORY)
  void on(DeadlineMissed missed) {
    if (!missed.rule().equals(AssignmentClocks.TO_ANSWER)) return;
    Assignment silent = assignments.lockOf(missed.subject()).flatMap(assignments::findById).orElse(null);
    if (silent == null) return;
    if (silent.state() == AssignmentState.AWAITING) firms.silent(silent, Actor.system(silent.granted().city()));
    if (silent.state() != AssignmentState.ASSIGNED) return;
    String city = silent.granted().city();
    if (AssignmentRules.of(policies, city, LocalDate.now(clock)).number("take_back_when_silent") == 0) return;
    Carrier carrier = silent.carrier();
    Actor platform = Actor.system(city);
    release.takeBack(silent, words.text("assignment.silent"), platform);
    audit.did(platform, "assignment.silent", "assignment", silent.id(), "");
    events.publishEvent(
        new AssignmentTakenBack(
            new AssignmentId(silent.id()), new ApplicationId(silent.granted().application()), carrier.lawyer(), clock.instant()));
  }

  private Optional<Assignment> unanswered(UUID application) {
    return assignments
        .lockOf(application)
        .flatMap(assignments::findById)
        .filter(one -> one.state() == AssignmentState.ASSIGNED);
  }
}
