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

  static final String SAME_DAY_ACCEPT = "SAME_DAY_ACCEPT";
  static final String SAME_DAY_DECIDE = "SAME_DAY_DECIDE";

  /** 申请、受理、审批、指派、援助 all on one day; assignment stops it when the lawyer has taken the case on. */
  static final String FIVE_SAME_DAY = "FIVE_SAME_DAY";

  static final String HALL_30_MINUTES = "HALL_30_MINUTES";

  private final Deadlines deadlines;
  private final DeadlineRules rules;
  private final Policies policies;
  private final Clock clock;

  IntakeClocks(Deadlines deadlines, DeadlineRules rules, Policies policies, Clock clock) {
    this.deadlines = deadlines;
    this.rules = rules;
    this.policies = policies;
    this.clock = clock;
  }

  /**
   * @param simple the rules propose aid for one person, so that all five steps can be promised for today
   * @return when it has to be decided
   */
  @Nullable Instant submitted(LegalAidApplication application, boolean simple, @Nullable Instant consultationStartedAt) {
    Instant now = clock.instant();
    List<WatchDeadline> all = new ArrayList<>();
    all.add(order(TO_DECIDE, application, now));
    all.add(order(SAME_DAY_ACCEPT, application, now));
    if (simple) all.add(order(FIVE_SAME_DAY, application, now));
    if (consultationStartedAt != null) all.add(order(HALL_30_MINUTES, application, consultationStartedAt));
    return deadlines.watchAll(all).stream()
        .filter(started -> started.rule().equals(TO_DECIDE))
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
  LocalDate supplementAsked(LegalAidApplication application, String reason) {
    deadlines.stop(application.id(), SAME_DAY_ACCEPT);
    deadlines.cancel(application.id(), FIVE_SAME_DAY, reason);
    deadlines.pause(application.id(), TO_DECIDE, reason);
    start(TO_SUPPLEMENT, application, clock.instant());
    Instant due = due(application.id(), TO_SUPPLEMENT);
    return LocalDate.ofInstant(due == null ? clock.instant() : due, clock.getZone());
  }

  void supplied(LegalAidApplication application) {
    deadlines.stop(application.id(), TO_SUPPLEMENT);
    deadlines.resume(application.id(), TO_DECIDE);
    application.mustBeDecidedBy(due(application.id(), TO_DECIDE));
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
  void waitsForPapers(LegalAidApplication application, String reason) {
    deadlines.pause(application.id(), TO_DECIDE, reason);
    deadlines.cancel(application.id(), SAME_DAY_DECIDE, reason);
  }

  /** The office is at it again. */
  void goesOn(LegalAidApplication application) {
    deadlines.resume(application.id(), TO_DECIDE);
    application.mustBeDecidedBy(due(application.id(), TO_DECIDE));
  }

  void tolerancePapersIn(LegalAidApplication application) {
    deadlines.stop(application.id(), TO_BRING);
    goesOn(application);
  }

  /** The one-time notice takes the pledge's place. */
  void toleranceFellBack(LegalAidApplication application, String reason) {
    deadlines.cancel(application.id(), TO_BRING, reason);
  }

  /**
   * Help is given: that was decided in time; what is left are the formalities and a lawyer within a day.
   *
   * @return last day of the formalities
   */
  LocalDate helpedFirst(LegalAidApplication application) {
    deadlines.stopAll(application.id(), Set.of(TO_DECIDE, SAME_DAY_ACCEPT, SAME_DAY_DECIDE, TO_SUPPLEMENT, TO_BRING));
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

  /** The terms run on from the first receipt, and the centre it goes to answers for them. */
  void transferred(LegalAidApplication application) {
    deadlines.handOver(application.id(), application.decidingOrganisation());
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
        application.decidingOrganisation(), application.receiptNumber());
  }
}
