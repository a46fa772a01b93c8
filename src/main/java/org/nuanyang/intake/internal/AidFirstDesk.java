package org.nuanyang.intake.internal;

import static org.nuanyang.identity.Role.APPROVER;
import static org.nuanyang.identity.Role.CLERK;
import static org.nuanyang.identity.Role.DIRECTOR;
import static org.nuanyang.identity.Role.LEADER;
import static org.nuanyang.identity.Role.REVIEWER;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.nuanyang.identity.Actor;
import org.nuanyang.identity.AuditTrail;
import org.nuanyang.intake.AidFirst;
import org.nuanyang.intake.AidFirstRow;
import org.nuanyang.intake.AidFirstView;
import org.nuanyang.intake.AidGranted;
import org.nuanyang.intake.ApplicationId;
import org.nuanyang.intake.ApplicationStatus;
import org.nuanyang.intake.HelpFirst;
import org.nuanyang.intake.UrgencyGround;
import org.nuanyang.intake.UrgencyRow;
import org.nuanyang.intake.UrgencyView;
import org.nuanyang.intake.WatchLimit;
import org.nuanyang.matters.MatterView;
import org.nuanyang.shared.Refusal;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** 先行提供: the alarm, the head's decision, the case that begins at once, and the formalities that follow. */
@Component
@Transactional
class AidFirstDesk implements AidFirst {

  private final ApplicationsInHand hand;
  private final UrgencyBook book;
  private final UrgencyWatch watch;
  private final PledgeBook pledges;
  private final IntakeClocks clocks;
  private final IntakeStory story;
  private final GapPapers papers;
  private final GapBell bell;
  private final IntakeWords words;
  private final AuditTrail audit;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  AidFirstDesk(ApplicationsInHand hand, UrgencyBook book, UrgencyWatch watch, PledgeBook pledges, IntakeClocks clocks, IntakeStory story,
      GapPapers papers, GapBell bell, IntakeWords words, AuditTrail audit, ApplicationEventPublisher events, Clock clock) {
    this.hand = hand;
    this.book = book;
    this.watch = watch;
    this.pledges = pledges;
    this.clocks = clocks;
    this.story = story;
    this.papers = papers;
    this.bell = bell;
    this.words = words;
    this.audit = audit;
    this.events = events;
    this.clock = clock;
  }

  @Override
  public void watch(WatchLimit command) {
    LegalAidApplication application = hand.take(command.application(), command.by(), CLERK, REVIEWER, DIRECTOR);
    if (!application.status().isOpen() || application.isHelpedFirst()) throw new Refusal("intake.urgency.too-late");
    book.watch(application, command.lastDay(), true, command.what(), command.by().name());
    bell.over(application, "aid-first");
    ApplicationStatus now = application.status();
    if (watch.look(application, LocalDate.now(clock))) hand.keep(application, "isUrgent", now, command.what(), command.by());
    else audit.did(command.by(), "intake.watchLimit", "application", application.id(), command.lastDay().toString());
  }

  @Override
  public void provide(HelpFirst command) {
    LegalAidApplication application = hand.take(command.application(), command.version(), command.by(), DIRECTOR, APPROVER);
    Actor by = hand.signing(command.by());
    if (command.reason().isBlank()) throw new Refusal("intake.reasons-empty");
    UrgencyGround ground =
        watch.grounds(application.profile(), LocalDate.now(clock)).stream()
            .filter(one -> one.code().equals(command.ground()))
            .findFirst()
            .orElseThrow(() -> new Refusal("intake.aid-first.ground"));
    ApplicationStatus from = application.status();
    AidGranted begun = application.helpFirst(clock);
    hand.keep(application, "helpFirst", from, command.reason(), by);
    LocalDate until = clocks.helpedFirst(application);
    book.provided(application, ground, command, until, by);
    book.answer(application.id(), "PROVIDED", command.reason(), by);
    pledges.settle(application.id(), "OVER");
    bell.over(application, "aid-first");
    MatterView told = hand.told(application);
    papers.approval(application, told, ground, command, limit(application), until, by);
    story.tell(application, "aid-first", clocks.due(application.id(), IntakeClocks.FORMALITIES), command.formalities(), false, null, by);
    story.message(application, "aid-first", IntakeStory.phones(told));
    events.publishEvent(begun);
  }

  private String limit(LegalAidApplication application) {
    UrgencyView pressing = book.of(application.id()).orElse(null);
    if (pressing == null || pressing.lastDay() == null) return "";
    return words.text(pressing.exact() ? "intake.urgency.last-day" : "intake.urgency.last-day-about", pressing.what(), pressing.lastDay());
  }

  @Override
  public void goOrdinaryWay(ApplicationId id, String reason, Actor by) {
    LegalAidApplication application = hand.take(id, by, DIRECTOR, APPROVER);
    if (reason.isBlank()) throw new Refusal("intake.reasons-empty");
    Actor signing = hand.signing(by);
    book.answer(id.value(), "ORDINARY", reason, signing);
    bell.over(application, "aid-first");
    audit.did(signing, "intake.goOrdinaryWay", "application", id.value(), "");
    story.note(application, "ordinary-way", reason, signing);
  }

  @Override
  public void ended(ApplicationId id, String reason, Actor by) {
    hand.applied(id).filter(LegalAidApplication::isHelpedFirst).ifPresent(application -> end(application, reason, by));
  }

  private void end(LegalAidApplication application, String reason, Actor by) {
    ApplicationStatus from = application.status();
    application.endHelp();
    hand.keep(application, "endHelp", from, reason, by);
    book.settled(application.id(), "TERMINATED");
    clocks.formalitiesOver(application, reason);
  }

  @Override
  public void goesOn(ApplicationId id, String reason, Actor by) {
    hand.applied(id).filter(application -> application.status() == ApplicationStatus.TERMINATED).ifPresent(application -> goOn(application, reason, by));
  }

  private void goOn(LegalAidApplication application, String reason, Actor by) {
    application.helpGoesOn();
    hand.keep(application, "helpGoesOn", ApplicationStatus.TERMINATED, reason, by);
    book.settled(application.id(), null);
    clocks.helpedFirst(application);
  }

  @Override
  public int sweep(String city, LocalDate today) {
    int raised = 0;
    Actor platform = Actor.system(city);
    for (UUID id : book.pressing(city, today, today.plusDays(watch.threshold(city, today)))) {
      LegalAidApplication application = hand.find(new ApplicationId(id));
      ApplicationStatus now = application.status();
      if (!watch.look(application, today)) continue;
      hand.keep(application, "isUrgent", now, "", platform);
      raised++;
    }
    return raised;
  }

  @Override
  public List<UrgencyGround> grounds(String profile, LocalDate on) {
    return watch.grounds(profile, on);
  }

  @Override
  @Transactional(readOnly = true)
  public Optional<UrgencyView> urgency(ApplicationId application) {
    return book.of(application.value());
  }

  @Override
  @Transactional(readOnly = true)
  public Optional<AidFirstView> of(ApplicationId application) {
    return book.given(application.value());
  }

  @Override
  @Transactional(readOnly = true)
  public List<UrgencyRow> alarms(Actor by) {
    by.must(CLERK, REVIEWER, DIRECTOR, APPROVER, LEADER);
    return book.ringing(by);
  }

  @Override
  @Transactional(readOnly = true)
  public List<AidFirstRow> open(Actor by) {
    by.must(CLERK, REVIEWER, DIRECTOR, APPROVER, LEADER);
    return book.open(by);
  }
}
