package org.nuanyang.assignment.internal;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.nuanyang.assignment.AcceptAssignment;
import org.nuanyang.assignment.AssignmentAccepted;
import org.nuanyang.assignment.AssignmentDeclined;
import org.nuanyang.assignment.AssignmentId;
import org.nuanyang.assignment.DeclineAssignment;
import org.nuanyang.assignment.DeclineReason;
import org.nuanyang.assignment.MyAssignment;
import org.nuanyang.assignment.MyAssignments;
import org.nuanyang.assignment.NotAssignable;
import org.nuanyang.identity.Actor;
import org.nuanyang.identity.AuditTrail;
import org.nuanyang.identity.Role;
import org.nuanyang.intake.ApplicationId;
import org.nuanyang.matters.MatterId;
import org.nuanyang.matters.MatterView;
import org.nuanyang.matters.Matters;
import org.nuanyang.matters.Participant;
import org.nuanyang.network.PractitionerView;
import org.nuanyang.network.Practitioners;
import org.nuanyang.shared.Missing;
import org.nuanyang.shared.Stale;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The lawyer's answer to an assignment. What belongs to somebody else does not exist here. */
@Component
class Answers implements MyAssignments {

  /** The page says that a yes declares it (律师法 第三十九条). */
  private static final String NO_CONFLICT = "NO_CONFLICT_DECLARED";

  private final AssignmentRecords assignments;
  private final Practitioners practitioners;
  private final Matters matters;
  private final AssignmentClocks clocks;
  private final AssignmentStory story;
  private final Release release;
  private final Trail trail;
  private final AuditTrail audit;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  Answers(
      AssignmentRecords assignments,
      Practitioners practitioners,
      Matters matters,
      AssignmentClocks clocks,
      AssignmentStory story,
      Release release,
      Trail trail,
      AuditTrail audit,
      ApplicationEventPublisher events,
      Clock clock) {
    this.assignments = assignments;
    this.practitioners = practitioners;
    this.matters = matters;
    this.clocks = clocks;
    this.story = story;
    this.release = release;
    this.trail = trail;
    this.audit = audit;
    this.events = events;
    this.clock = clock;
  }

  @Override
  @Transactional
  public List<MyAssignment> waiting(Actor by) {
    by.must(Role.LAWYER);
    Optional<PractitionerView> me = practitioners.byAccount(by.id());
    if (me.isEmpty()) return List.of();
    return assignments.waitingFor(me.get().id()).stream().map(assignment -> shown(assignment, by)).toList();
  }

  private MyAssignment shown(Assignment assignment, Actor by) {
    GrantedCase granted = assignment.granted();
    MatterView told = matters.view(new MatterId(granted.matter()), by);
    return new MyAssignment(
        new AssignmentId(assignment.id()),
        granted.receiptNumber(),
        granted.summary(),
        granted.stage(),
        granted.aidForm(),
        told.recipients().stream().map(Participant::name).toList(),
        told.opponents().stream().map(Participant::name).toList(),
        assignment.assignedAt() == null ? assignment.openedAt() : assignment.assignedAt(),
        clocks.due(granted.application(), AssignmentClocks.TO_ANSWER),
        assignment.version());
  }

  @Override
  @Transactional(readOnly = true)
  public int countWaiting(Actor by) {
    by.must(Role.LAWYER);
    return practitioners.byAccount(by.id()).map(me -> assignments.countWaitingFor(me.id())).orElse(0);
  }

  @Override
  @Transactional
  public void accept(AcceptAssignment order) {
    PractitionerView me = me(order.by());
    Assignment assignment = mine(order.assignment(), order.version(), me);
    Instant now = clock.instant();
    assignment.accept(me.id(), now);
    assignments.save(assignment);
    clocks.helped(assignment.granted());
    trail.add(assignment.id(), "ACCEPTED", assignment.carrier(), NO_CONFLICT, "", order.by());
    story.accepted(assignment.granted(), me, order.by());
    audit.did(order.by(), "assignment.accept", "assignment", assignment.id(), "");
    events.publishEvent(
        new AssignmentAccepted(
            order.assignment(), new ApplicationId(assignment.granted().application()), me.id(), now));
  }

  @Override
  @Transactional
  public void decline(DeclineAssignment order) {
    PractitionerView me = me(order.by());
    Assignment assignment = mine(order.assignment(), order.version(), me);
    if (order.reason() == DeclineReason.OTHER && order.note().isBlank())
      throw new NotAssignable("assignment.reason-missing");
    release.decline(assignment, assignment.carrier(), order.reason().name(), order.note().strip(), order.by());
    events.publishEvent(
        new AssignmentDeclined(
            order.assignment(), new ApplicationId(assignment.granted().application()), me.id(), clock.instant()));
  }

  private PractitionerView me(Actor by) {
    by.must(Role.LAWYER);
    return practitioners.byAccount(by.id()).orElseThrow(() -> new NotAssignable("assignment.no-practitioner"));
  }

  private Assignment mine(AssignmentId id, int version, PractitionerView me) {
    UUID key = assignments.lock(id.value()).orElseThrow(Answers::unknown);
    Assignment assignment = assignments.findById(key).orElseThrow(Answers::unknown);
    if (!me.id().equals(assignment.lawyer())) throw unknown();
    Stale.unless(version, assignment.version());
    return assignment;
  }

  private static Missing unknown() {
    return new Missing("assignment.unknown");
  }
}
