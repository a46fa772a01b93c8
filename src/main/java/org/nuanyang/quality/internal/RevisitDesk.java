package org.nuanyang.quality.internal;

import static org.nuanyang.identity.Role.CLERK;
import static org.nuanyang.identity.Role.DIRECTOR;
import static org.nuanyang.identity.Role.LEADER;
import static org.nuanyang.identity.Role.REVIEWER;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.nuanyang.cases.CaseClosed;
import org.nuanyang.cases.CaseId;
import org.nuanyang.deadlines.Deadlines;
import org.nuanyang.deadlines.WatchDeadline;
import org.nuanyang.identity.Actor;
import org.nuanyang.identity.AuditTrail;
import org.nuanyang.matters.MatterId;
import org.nuanyang.matters.Matters;
import org.nuanyang.quality.RecordCall;
import org.nuanyang.quality.RevisitCard;
import org.nuanyang.quality.RevisitFindings;
import org.nuanyang.quality.RevisitId;
import org.nuanyang.quality.RevisitRow;
import org.nuanyang.quality.RevisitState;
import org.nuanyang.quality.Revisited;
import org.nuanyang.quality.Revisits;
import org.nuanyang.shared.Missing;
import org.nuanyang.shared.Slice;
import org.nuanyang.shared.Stale;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** A closed case owes the person a call: opened with the closing, in its transaction, and written down here. */
@Component
@Transactional
class RevisitDesk implements Revisits {

  /** The promise to call back; its subject is the revisit, since the case's own clocks end with the case. */
  static final String TO_REVISIT = "REVISIT";

  private final OwedRevisits revisits;
  private final RevisitLists lists;
  private final RevisitStory story;
  private final RevisitPaper paper;
  private final Deadlines deadlines;
  private final Matters matters;
  private final AuditTrail audit;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  RevisitDesk(OwedRevisits revisits, RevisitLists lists, RevisitStory story, RevisitPaper paper, Deadlines deadlines, Matters matters,
      AuditTrail audit, ApplicationEventPublisher events, Clock clock) {
    this.revisits = revisits;
    this.lists = lists;
    this.story = story;
    this.paper = paper;
    this.deadlines = deadlines;
    this.matters = matters;
    this.audit = audit;
    this.events = events;
    this.clock = clock;
  }

  @EventListener
  void on(CaseClosed closed) {
    if (revisits.existsByCaseId(closed.id().value())) return;
    Revisit due = revisits.save(Revisit.after(closed, matters.facts(closed.matter()).applicant().name(), clock));
    deadlines.watch(
        new WatchDeadline(TO_REVISIT, due.id, due.matter, closed.at(), due.city, due.organisation, due.caseNumber));
  }

  @Override
  @Transactional(readOnly = true)
  public Slice<RevisitRow> list(RevisitState state, @Nullable String after, Actor by) {
    by.must(CLERK, REVIEWER, DIRECTOR, LEADER);
    return lists.read(state, after, by, clock.instant());
  }

  @Override
  public Optional<RevisitId> next(Actor by) {
    by.must(CLERK, REVIEWER, DIRECTOR);
    Optional<RevisitId> taken = lists.takeNext(by, clock.instant());
    taken.ifPresent(one -> audit.did(by, "quality.take-revisit", "revisit", one.value(), ""));
    return taken;
  }

  @Override
  public void take(RevisitId id, Actor by) {
    by.must(CLERK, REVIEWER, DIRECTOR);
    Revisit revisit = find(id, by);
    revisit.take(by, clock.instant());
    save(revisit);
    audit.did(by, "quality.take-revisit", "revisit", revisit.id, "");
  }

  @Override
  public void leave(RevisitId id, Actor by) {
    by.must(CLERK, REVIEWER, DIRECTOR);
    Revisit revisit = find(id, by);
    revisit.leave(by);
    save(revisit);
    audit.did(by, "quality.leave-revisit", "revisit", revisit.id, "");
  }

  private void save(Revisit revisit) {
    try {
      revisits.save(revisit);
    } catch (OptimisticLockingFailureException overtaken) {
      throw new Stale();
    }
  }

  @Override
  public RevisitCard card(RevisitId id, Actor by) {
    by.must(CLERK, REVIEWER, DIRECTOR, LEADER);
    Revisit of = find(id, by);
    audit.viewed(by, "revisit", of.id);
    Instant now = clock.instant();
    return new RevisitCard(
        id, of.version(), new CaseId(of.caseId), of.caseNumber, matters.view(new MatterId(of.matter), by), of.closedOn,
        of.state, of.tries, Revisit.MOST_TRIES, of.onFile(), of.said(), of.remarks.reveal(), of.calledAt, of.calledByName,
        deadlines.of(of.id), of.isHeldBy(by, now), of.otherHolder(by, now));
  }

  @Override
  public void record(RecordCall command) {
    command.by().must(CLERK, REVIEWER, DIRECTOR);
    Revisit revisit = find(command.revisit(), command.by());
    Instant now = clock.instant();
    Stale.unless(command.seen(), revisit.version());
    revisit.mustBeFreeFor(command.by(), now);
    RecordCall.Said said = command.answers();
    if (said == null) revisit.missed(command.remarks(), command.by(), now);
    else revisit.answered(said, command.remarks(), command.by(), now);
    if (!revisit.due()) revisit.paper = paper.issue(revisit, command.by());
    save(revisit);
    audit.did(command.by(), "quality.revisit", "revisit", revisit.id, revisit.state.name());
    story.tell(revisit, command);
    if (!revisit.due()) end(revisit, said);
  }

  @Override
  @Transactional(readOnly = true)
  public List<RevisitFindings> findings(String city, LocalDate since) {
    return lists.findings(city, since);
  }

  private void end(Revisit revisit, RecordCall.@Nullable Said said) {
    deadlines.stop(revisit.id, TO_REVISIT);
    events.publishEvent(
        new Revisited(
            new RevisitId(revisit.id), new CaseId(revisit.caseId), revisit.city, revisit.organisation, said != null,
            said == null ? null : said.satisfaction(), said == null ? null : said.received(), clock.instant()));
  }

  private Revisit find(RevisitId id, Actor by) {
    Revisit found = revisits.findById(id.value()).orElseThrow(() -> new Missing("quality.revisit.unknown"));
    if (!by.sees(found.city, found.organisation)) throw new Missing("quality.revisit.unknown");
    return found;
  }
}
