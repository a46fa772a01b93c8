package org.nuanyang.assignment.internal;

import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.nuanyang.assignment.AssignLawyer;
import org.nuanyang.assignment.AssignmentDesk;
import org.nuanyang.assignment.AssignmentFile;
import org.nuanyang.assignment.AssignmentId;
import org.nuanyang.assignment.AssignmentRow;
import org.nuanyang.assignment.AssignmentTakenBack;
import org.nuanyang.assignment.Candidate;
import org.nuanyang.assignment.NotAssignable;
import org.nuanyang.assignment.OverrideReason;
import org.nuanyang.assignment.OverrideReport;
import org.nuanyang.assignment.QueueSearch;
import org.nuanyang.assignment.ReasonNeeded;
import org.nuanyang.assignment.ShortlistSearch;
import org.nuanyang.deadlines.Deadlines;
import org.nuanyang.identity.Actor;
import org.nuanyang.identity.AuditTrail;
import org.nuanyang.identity.Role;
import org.nuanyang.intake.ApplicationId;
import org.nuanyang.matters.MatterId;
import org.nuanyang.matters.Matters;
import org.nuanyang.network.PractitionerView;
import org.nuanyang.network.Practitioners;
import org.nuanyang.shared.Missing;
import org.nuanyang.shared.Slice;
import org.nuanyang.shared.Stale;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The assigner's work: look, choose, assign, take back. */
@Component
class Assigning implements AssignmentDesk {

  private final AssignmentRecords assignments;
  private final Queue queue;
  private final Shortlist shortlist;
  private final Loads loads;
  private final Giving give;
  private final Practitioners practitioners;
  private final Matters matters;
  private final Deadlines deadlines;
  private final Release release;
  private final Trail trail;
  private final Words words;
  private final AuditTrail audit;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  Assigning(
      AssignmentRecords assignments,
      Queue queue,
      Shortlist shortlist,
      Loads loads,
      Giving give,
      Practitioners practitioners,
      Matters matters,
      Deadlines deadlines,
      Release release,
      Trail trail,
      Words words,
      AuditTrail audit,
      ApplicationEventPublisher events,
      Clock clock) {
    this.assignments = assignments;
    this.queue = queue;
    this.shortlist = shortlist;
    this.loads = loads;
    this.give = give;
    this.practitioners = practitioners;
    this.matters = matters;
    this.deadlines = deadlines;
    this.release = release;
    this.trail = trail;
    this.words = words;
    this.audit = audit;
    this.events = events;
    this.clock = clock;
  }

  @Override
  @Transactional(readOnly = true)
  public Slice<AssignmentRow> queue(QueueSearch search, Actor by) {
    by.must(Role.ASSIGNER, Role.DIRECTOR);
    return queue.read(search, by);
  }

  @Override
  @Transactional(readOnly = true)
  public int countAwaiting(Actor by) {
    by.must(Role.ASSIGNER, Role.DIRECTOR);
    return queue.countAwaiting(by);
  }

  @Override
  @Transactional(readOnly = true)
  public OverrideReport overrides(YearMonth month, Actor by) {
    by.must(Role.ASSIGNER, Role.DIRECTOR);
    return trail.overrides(month, by.city());
  }

  @Override
  @Transactional
  public AssignmentFile file(AssignmentId id, ShortlistSearch search, Actor by) {
    Assignment assignment = assignments.findById(id.value()).orElseThrow(Assigning::unknown);
    mayWorkOn(assignment, by);
    audit.viewed(by, "assignment", id.value());
    boolean awaiting = assignment.state() == AssignmentState.AWAITING;
    Ranking ranking = awaiting ? shortlist.of(assignment, search.wishes()) : Ranking.EMPTY;
    Shown shown = Shown.of(ranking, search);
    LocalDate today = LocalDate.now(clock);
    GrantedCase granted = assignment.granted();
    return new AssignmentFile(
        id,
        granted.application(),
        granted.matter(),
        granted.receiptNumber(),
        granted.summary(),
        matters.view(new MatterId(granted.matter()), by).applicant().name(),
        granted.caseType(),
        granted.aidForm(),
        granted.stage(),
        granted.speciality(),
        granted.recipients(),
        granted.priorityRank(),
        assignment.dueAt(),
        assignment.state().name(),
        assignment.lawyer(),
        assignment.version(),
        shown.may().stream().map(one -> words.candidate(one.weighed(), one.place(), today)).toList(),
        shown.mustNot().stream().map(one -> words.candidate(one, 0, today)).toList(),
        trail.of(id.value()),
        deadlines.of(granted.application()),
        shown.mayInAll(),
        shown.mustNotInAll());
  }

  @Override
  @Transactional
  public void assign(AssignLawyer order) {
    Assignment assignment = locked(order.assignment(), order.version(), order.by());
    PractitionerView lawyer = practitioners.practitioner(order.lawyer());
    // Before the guards are asked: what they find must still be true when we write.
    loads.lock(new Carrier(lawyer.id(), lawyer.firm(), assignment.granted().city()));
    Candidate chosen = mayTake(order, assignment);
    OverrideReason given = reason(order);
    give.to(lawyer, assignment, chosen, given == null ? "" : given.name(), order.note().strip(), order.by());
  }

  private Candidate mayTake(AssignLawyer order, Assignment assignment) {
    if (assignment.state() != AssignmentState.AWAITING) throw new NotAssignable("assignment.not-in-this-state");
    Candidate chosen =
        shortlist
            .of(assignment, order.wishes())
            .of(order.lawyer())
            .map(one -> words.candidate(one.weighed(), one.place(), LocalDate.now(clock)))
            .orElseThrow(() -> new NotAssignable("assignment.not-in-pool"));
    if (chosen.isBlocked()) throw new NotAssignable("assignment.blocked", chosen.name(), chosen.blocks().getFirst());
    OverrideReason given = chosen.warnings().isEmpty() ? reason(order) : order.override();
    boolean silent = given == null || given.needsNote() && order.note().isBlank();
    if (chosen.needsReason() && silent) throw new ReasonNeeded(chosen.lawyer());
    return chosen;
  }

  /** The recipient's wish is a reason by itself, also when it brought the lawyer to the top. */
  private static @Nullable OverrideReason reason(AssignLawyer order) {
    if (order.override() != null) return order.override();
    return order.lawyer().equals(order.wishes().named()) ? OverrideReason.RECIPIENT_CHOICE : null;
  }

  @Override
  @Transactional
  public void takeBack(AssignmentId id, String reason, int version, Actor by) {
    Assignment assignment = locked(id, version, by);
    if (assignment.state() != AssignmentState.ASSIGNED) throw new NotAssignable("assignment.already-answered");
    UUID lawyer = assignment.carrier().lawyer();
    release.takeBack(assignment, reason, by);
    events.publishEvent(
        new AssignmentTakenBack(id, new ApplicationId(assignment.granted().application()), lawyer, clock.instant()));
  }

  private Assignment locked(AssignmentId id, int version, Actor by) {
    UUID key = assignments.lock(id.value()).orElseThrow(Assigning::unknown);
    Assignment assignment = assignments.findById(key).orElseThrow(Assigning::unknown);
    mayWorkOn(assignment, by);
    Stale.unless(version, assignment.version());
    return assignment;
  }

  private static void mayWorkOn(Assignment assignment, Actor by) {
    by.must(Role.ASSIGNER, Role.DIRECTOR);
    by.mustSee(assignment.granted().city(), assignment.granted().organisation());
  }

  private static Missing unknown() {
    return new Missing("assignment.unknown");
  }
}
