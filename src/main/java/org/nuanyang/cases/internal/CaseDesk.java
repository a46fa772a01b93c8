package org.nuanyang.cases.internal;

import static org.nuanyang.cases.CaseVerb.CLOSE;
import static org.nuanyang.cases.CaseVerb.CONFIRM;
import static org.nuanyang.cases.CaseVerb.DRAW_UP;
import static org.nuanyang.cases.CaseVerb.EXCUSE_DELAY;
import static org.nuanyang.cases.CaseVerb.NEXT_STAGE;
import static org.nuanyang.cases.CaseVerb.SIGN;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.nuanyang.assignment.Assignments;
import org.nuanyang.cases.CaseClosed;
import org.nuanyang.cases.CaseFacts;
import org.nuanyang.cases.CaseId;
import org.nuanyang.cases.CaseVerb;
import org.nuanyang.cases.CaseView;
import org.nuanyang.cases.Cases;
import org.nuanyang.cases.CloseCase;
import org.nuanyang.cases.DrawUpAgreement;
import org.nuanyang.cases.Duty;
import org.nuanyang.cases.SignAgreement;
import org.nuanyang.cases.TakeFurther;
import org.nuanyang.deadlines.Deadlines;
import org.nuanyang.identity.Actor;
import org.nuanyang.identity.AuditTrail;
import org.nuanyang.intake.ApplicationId;
import org.nuanyang.intake.ContinueMatter;
import org.nuanyang.intake.Intake;
import org.nuanyang.matters.MatterId;
import org.nuanyang.shared.Refusal;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Shows a case and carries it from the agreement to its closing, and on into the next stage. */
@Component
@Transactional
class CaseDesk implements Cases {

  /** Who needs nobody's number or home: whoever supervises, and whoever keeps the volumes. */
  private static final Set<Duty> LOOK_ON = Set.of(Duty.READER, Duty.ARCHIVIST);

  private final CaseBook book;
  private final CaseViews views;
  private final CaseClocks clocks;
  private final CasePapers papers;
  private final Checklist checklist;
  private final Deadlines deadlines;
  private final Assignments assignments;
  private final Intake intake;
  private final AuditTrail audit;
  private final JdbcClient jdbc;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  CaseDesk(
      CaseBook book,
      CaseViews views,
      CaseClocks clocks,
      CasePapers papers,
      Checklist checklist,
      Deadlines deadlines,
      Assignments assignments,
      Intake intake,
      AuditTrail audit,
      JdbcClient jdbc,
      ApplicationEventPublisher events,
      Clock clock) {
    this.book = book;
    this.views = views;
    this.clocks = clocks;
    this.papers = papers;
    this.checklist = checklist;
    this.deadlines = deadlines;
    this.assignments = assignments;
    this.intake = intake;
    this.audit = audit;
    this.jdbc = jdbc;
    this.events = events;
    this.clock = clock;
  }

  @Override
  public CaseView view(CaseId id, Actor by) {
    LegalAidCase about = seenBy(id, by);
    audit.viewed(by, "case", about.id);
    return views.whole(about, Offers.of(about, by), !LOOK_ON.containsAll(about.duties(by)));
  }

  @Override
  @Transactional(readOnly = true)
  public CaseFacts facts(CaseId id, CaseVerb verb, Actor by) {
    return CaseViews.facts(book.take(id, verb, by));
  }

  @Override
  @Transactional(readOnly = true)
  public CaseFacts facts(CaseId id, Actor by) {
    return CaseViews.facts(seenBy(id, by));
  }

  @Override
  @Transactional(readOnly = true)
  public List<String> nextStages(CaseId id, Actor by) {
    return views.nextStages(seenBy(id, by));
  }

  private LegalAidCase seenBy(CaseId id, Actor by) {
    LegalAidCase about = book.find(id);
    Offers.mustBeSeenBy(about, by);
    return about;
  }

  @Override
  public void drawUp(DrawUpAgreement command) {
    LegalAidCase about = book.take(command.id(), command.seen(), DRAW_UP, command.by());
    papers.agreement(about, command.authority(), command.addressee(), null, command.by());
    book.note(about, about.stay(DRAW_UP, command.authority()), command.by());
  }

  /** Whether what lies signed was printed for this handler with the same authority. */
  private boolean drawnUp(LegalAidCase about, String authority) {
    return book.events(about.id).stream()
        .takeWhile(event -> event.verb() != CONFIRM)
        .filter(event -> event.verb() == DRAW_UP)
        .findFirst()
        .map(event -> event.reason().equals(authority))
        .orElse(false);
  }

  @Override
  public void sign(SignAgreement command) {
    LegalAidCase about = book.take(command.id(), command.seen(), SIGN, command.by());
    if (late(about, command.on()) && command.lateReason().isBlank()) throw new Refusal("cases.sign.late-reason");
    Step step = about.sign(command.on(), LocalDate.now(clock), command.lateReason());
    clocks.stop(CaseClocks.TO_SIGN, about);
    clocks.start(CaseClocks.TO_TELL, about, Days.startOf(command.on()));
    if (!drawnUp(about, command.authority())) papers.agreement(about, command.authority(), command.addressee(), command.on(), command.by());
    if (!command.addressee().isBlank()) papers.letter(about, command.addressee(), command.by());
    book.keep(about, step, command.by());
  }

  private boolean late(LegalAidCase about, LocalDate on) {
    return deadlines.of(about.id).stream()
        .anyMatch(term -> term.rule().equals(CaseClocks.TO_SIGN) && Days.startOf(on).isAfter(term.dueAt()));
  }

  @Override
  public void excuseDelay(CaseId id, int seen, String reason, Actor by) {
    LegalAidCase about = book.take(id, seen, EXCUSE_DELAY, by);
    clocks.pause(CaseClocks.TO_SIGN, about, reason);
    book.keep(about, about.stay(EXCUSE_DELAY, reason), by);
  }

  @Override
  public void close(CloseCase command) {
    LegalAidCase about = book.take(command.id(), command.seen(), CLOSE, command.by());
    if (!checklist.holds(about.id, command.type().proofs())) throw new Refusal("cases.close.proof");
    Step step =
        about.close(command.type(), command.grade(), command.on(), LocalDate.now(clock), clock.instant());
    clocks.end(about, CaseVerb.CLOSE);
    clocks.start(CaseClocks.TO_HAND_IN, about, Days.startOf(command.on()));
    book.keep(about, step, command.by());
    assignments.finish(command.id().application(), command.by());
    events.publishEvent(
        new CaseClosed(
            command.id(),
            command.id().application(),
            new MatterId(about.matter),
            about.caseNumber,
            about.city,
            about.decidingOrg,
            about.handler,
            command.type(),
            command.grade(),
            CaseViews.money(about.claimed),
            CaseViews.money(about.awarded),
            CaseViews.money(about.received),
            about.recipients,
            command.on(),
            clock.instant()));
  }

  @Override
  public ApplicationId takeFurther(TakeFurther command) {
    LegalAidCase about = book.take(command.id(), command.seen(), NEXT_STAGE, command.by());
    if (!views.nextStages(about).contains(command.stage())) throw new Refusal("cases.further.stage");
    ApplicationId application =
        intake.continueWith(
            new ContinueMatter(command.id().application(), command.stage(), command.reason(), command.by()));
    jdbc.sql("insert into continuation (case_id, stage, application, at) values (?, ?, ?, ?)")
        .params(about.id, command.stage(), application.value(), Timestamp.from(clock.instant()))
        .update();
    book.keep(about, about.stay(NEXT_STAGE, command.stage()), command.by());
    return application;
  }
}
