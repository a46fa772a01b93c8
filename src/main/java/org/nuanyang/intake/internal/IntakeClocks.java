package org.nuanyang.intake.internal;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.nuanyang.deadlines.ClockView;
import org.nuanyang.deadlines.DeadlineRules;
import org.nuanyang.deadlines.Deadlines;
import org.nuanyang.deadlines.ReckonDeadline;
import org.nuanyang.deadlines.StartedClock;
import org.nuanyang.deadlines.WatchDeadline;
import org.nuanyang.policies.Policies;
import org.springframework.stereotype.Component;

/** The terms of law and the local promises that run on an application (reference, section 3). */
@Component
class IntakeClocks {

  static final String TO_DECIDE = "D01";
  static final String TO_SUPPLEMENT = "D05";

  /** 容缺材料补交；只在本地这样做的城市有 */
  static final String TO_BRING = "D06";

  /** 先行提供后补办手续 */
  static final String FORMALITIES = "D07";

  /** 紧急案件指派，assignment stops it. */
  static final String URGENT_ASSIGNMENT = "D09";

  /** What another centre received goes to the competent one ({@code transfer_days}), which signs for it ({@code receipt_days}). */
  static final String TO_SEND_OVER = "TRANSFER";

  static final String TO_SIGN_FOR = "TRANSFER_RECEIPT";

  static final String SAME_DAY_ACCEPT = "SAME_DAY_ACCEPT";
  static final String SAME_DAY_DECIDE = "SAME_DAY_DECIDE";

  /** 申请、受理、审批、指派、援助 all on one day; assignment stops it when the lawyer has taken the case on. */
  static final String FIVE_SAME_DAY = "FIVE_SAME_DAY";

  static final String HALL_30_MINUTES = "HALL_30_MINUTES";

  /** Why the term stands still, in words: the proof sheet shows them. */
  private static final String SUPPLEMENT = "intake.pause.supplement";

  private static final String TOLERANCE = "intake.pause.tolerance";

  private final Deadlines deadlines;
  private final DeadlineRules rules;
  private final Policies policies;
  private final IntakeStory story;
  private final Clock clock;

  IntakeClocks(Deadlines deadlines, DeadlineRules rules, Policies policies, IntakeStory story, Clock clock) {
    this.story = story;
    this.deadlines = deadlines;
    this.rules = rules;
    this.policies = policies;
    this.clock = clock;
  }

  /**
   * @param simple the rules propose aid for one person, so that all five steps can be promised for today
   * @return when it has to be decided; where another centre decides, when it has to be there (reference 4.4)
   */
  @Nullable Instant submitted(LegalAidApplication application, boolean simple, @Nullable Instant consultationStartedAt) {
    Instant now = clock.instant();
    List<WatchDeadline> all = new ArrayList<>();
    String pressing = application.isOurs() ? TO_DECIDE : TO_SEND_OVER;
    all.add(order(pressing, application, now));
    if (application.isOurs()) {
      all.add(order(SAME_DAY_ACCEPT, application, now));
      if (simple) all.add(order(FIVE_SAME_DAY, application, now));
      if (consultationStartedAt != null) all.add(order(HALL_30_MINUTES, application, consultationStartedAt));
    }
    return deadlines.watchAll(all).stream()
        .filter(started -> started.rule().equals(pressing))
        .map(StartedClock::dueAt)
        .findFirst()
        .orElse(null);
  }

  void accepted(LegalAidApplication application) {
    deadlines.stop(application.id(), SAME_DAY_ACCEPT);
    start(SAME_DAY_DECIDE, application, clock.instant());
  }

  /**
   * The law's seven days stand still until the answer (法律援助法 第四十三条), and what has to be
   * brought first is no simple case any more.
   *
   * @return last day to supplement
   */
  LocalDate supplementAsked(LegalAidApplication application) {
    String reason = story.text(SUPPLEMENT);
    deadlines.stop(application.id(), SAME_DAY_ACCEPT);
    deadlines.cancel(application.id(), FIVE_SAME_DAY, reason);
    deadlines.pause(application.id(), TO_DECIDE, reason);
    deadlines.pause(application.id(), TO_SEND_OVER, reason);
    start(TO_SUPPLEMENT, application, clock.instant());
    Instant due = due(application.id(), TO_SUPPLEMENT);
    return LocalDate.ofInstant(due == null ? clock.instant() : due, clock.getZone());
  }

  /**
   * The person got the notice: the term is counted anew where that day gives them longer than the day it was written.
   *
   * @return last day to supplement
   */
  LocalDate noticeServed(LegalAidApplication application, LocalDate on) {
    Instant asked = due(application.id(), TO_SUPPLEMENT);
    Instant opens = on.atStartOfDay(clock.getZone()).toInstant();
    String profile = policies.profileOf(application.city());
    LocalDate last = rules.reckon(ReckonDeadline.on(rules.profiles().contains(profile) ? profile : "NATIONAL", TO_SUPPLEMENT, on)).lastDay();
    boolean longer = asked != null && last != null && last.isAfter(LocalDate.ofInstant(asked, clock.getZone()));
    if (!longer) return lastDay(application, TO_SUPPLEMENT);
    deadlines.cancel(application.id(), TO_SUPPLEMENT, story.text("intake.supplement.served"));
    start(TO_SUPPLEMENT, application, opens);
    return lastDay(application, TO_SUPPLEMENT);
  }

  /** The papers are in; what another city or a mediator is still asked for goes on keeping the term where it is. */
  void supplied(LegalAidApplication application) {
    deadlines.stop(application.id(), TO_SUPPLEMENT);
    deadlines.resume(application.id(), TO_DECIDE, story.text(SUPPLEMENT));
    deadlines.resume(application.id(), TO_SEND_OVER, story.text(SUPPLEMENT));
    application.mustBeDecidedBy(due(application.id(), application.isOurs() ? TO_DECIDE : TO_SEND_OVER));
  }

  /** Whether acceptance with gaps is practice in this city: its own term for it is switched on. */
  boolean tolerates(String city) {
    return rules.rule(policies.profileOf(city), TO_BRING, LocalDate.now(clock)).active();
  }

  /** @return last day to bring what follows */
  LocalDate tolerated(LegalAidApplication application) {
    deadlines.stop(application.id(), SAME_DAY_ACCEPT);
    start(TO_BRING, application, clock.instant());
    start(SAME_DAY_DECIDE, application, clock.instant());
    return lastDay(application, TO_BRING);
  }

  /** The review is done and nothing but the papers is waited for: only that time is not counted (第四十三条). */
  void waitsForPapers(LegalAidApplication application) {
    String reason = story.text(TOLERANCE);
    deadlines.pause(application.id(), TO_DECIDE, reason);
    deadlines.cancel(application.id(), SAME_DAY_DECIDE, reason);
  }

  /** The office is at it again. */
  void goesOn(LegalAidApplication application) {
    deadlines.resume(application.id(), TO_DECIDE, story.text(TOLERANCE));
    application.mustBeDecidedBy(due(application.id(), TO_DECIDE));
  }

  void tolerancePapersIn(LegalAidApplication application) {
    deadlines.stop(application.id(), TO_BRING);
    goesOn(application);
  }

  /** The one-time notice takes the pledge's place. */
  void toleranceFellBack(LegalAidApplication application, String reason) {
    deadlines.cancel(application.id(), TO_BRING, reason);
    deadlines.resume(application.id(), TO_DECIDE, story.text(TOLERANCE));
  }

  /**
   * Help is given: that was decided in time; what is left are the formalities and a lawyer within a day.
   *
   * @return last day of the formalities
   */
  LocalDate helpedFirst(LegalAidApplication application) {
    deadlines.stopAll(application.id(), Set.of(TO_DECIDE, TO_SEND_OVER, SAME_DAY_ACCEPT, SAME_DAY_DECIDE, TO_SUPPLEMENT, TO_BRING));
    start(FORMALITIES, application, clock.instant());
    start(URGENT_ASSIGNMENT, application, clock.instant());
    return lastDay(application, FORMALITIES);
  }

  void formalitiesDone(LegalAidApplication application) {
    deadlines.stop(application.id(), FORMALITIES);
  }

  void formalitiesOver(LegalAidApplication application, String reason) {
    deadlines.cancel(application.id(), FORMALITIES, reason);
  }

  private LocalDate lastDay(LegalAidApplication application, String rule) {
    Instant due = due(application.id(), rule);
    return LocalDate.ofInstant(due == null ? clock.instant() : due, clock.getZone());
  }

  /** It is on its way; the other centre has a working day to sign. */
  void sent(LegalAidApplication application, UUID to) {
    deadlines.stop(application.id(), TO_SEND_OVER);
    deadlines.watch(
        new WatchDeadline(
            TO_SIGN_FOR, application.id(), application.matter(), clock.instant(), application.city(), to, application.receiptNumber()));
  }

  /** It stays where it was, and what pressed there presses again: from the first receipt, not from now. */
  void notSent(LegalAidApplication application, String reason) {
    deadlines.cancel(application.id(), TO_SIGN_FOR, reason);
    if (!runs(application.id(), TO_DECIDE)) deadlines.watch(order(TO_SEND_OVER, application, application.submittedAt()));
  }

  /**
   * The seven days begin with the receipt by the competent centre (reference 4.4), and never a second time: those that
   * run already go along with all other terms, and the new centre answers for them.
   */
  void received(LegalAidApplication application) {
    deadlines.stop(application.id(), TO_SIGN_FOR);
    deadlines.handOver(application.id(), application.holdingOrganisation());
    if (!runs(application.id(), TO_DECIDE)) start(TO_DECIDE, application, clock.instant());
    application.mustBeDecidedBy(due(application.id(), TO_DECIDE));
  }

  /** Whoever holds it decides while it is argued about; its term begins with the first receipt. */
  void arguedAbout(LegalAidApplication application, String reason) {
    deadlines.cancel(application.id(), TO_SIGN_FOR, reason);
    deadlines.cancel(application.id(), TO_SEND_OVER, reason);
    if (!runs(application.id(), TO_DECIDE)) start(TO_DECIDE, application, application.submittedAt());
    application.mustBeDecidedBy(due(application.id(), TO_DECIDE));
  }

  void ruled(LegalAidApplication application) {
    deadlines.handOver(application.id(), application.holdingOrganisation());
  }

  private boolean runs(UUID application, String rule) {
    return deadlines.of(application).stream().anyMatch(view -> view.rule().equals(rule) && !view.state().equals("CANCELLED"));
  }

  void decided(LegalAidApplication application) {
    deadlines.stopAll(application.id(), Set.of(TO_DECIDE, SAME_DAY_DECIDE));
  }

  void over(LegalAidApplication application, String reason) {
    deadlines.cancelAll(application.id(), reason);
  }

  @Nullable Instant due(UUID application, String rule) {
    return deadlines.of(application).stream()
        .filter(view -> view.rule().equals(rule))
        .map(ClockView::dueAt)
        .findFirst()
        .orElse(null);
  }

  private void start(String rule, LegalAidApplication application, Instant from) {
    deadlines.watch(order(rule, application, from));
  }

  private static WatchDeadline order(String rule, LegalAidApplication application, Instant from) {
    return new WatchDeadline(
        rule, application.id(), application.matter(), from, application.city(),
        application.holdingOrganisation(), application.receiptNumber());
  }
}
