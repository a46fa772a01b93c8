package org.nuanyang.statistics.internal;

import org.nuanyang.assignment.LawyerAssigned;
import org.nuanyang.cases.CaseClosed;
import org.nuanyang.cases.PaymentRecorded;
import org.nuanyang.consultation.QuestionAsked;
import org.nuanyang.consultation.QuestionHandedOver;
import org.nuanyang.criminal.NoticeRegistered;
import org.nuanyang.deadlines.DeadlineMissed;
import org.nuanyang.duty.CallDutyLawyer;
import org.nuanyang.duty.DutyLawyerCalled;
import org.nuanyang.duty.HelpGiven;
import org.nuanyang.duty.ShiftBegun;
import org.nuanyang.duty.ShiftMissed;
import org.nuanyang.intake.AidGranted;
import org.nuanyang.intake.AidRefused;
import org.nuanyang.intake.ApplicationHandedOver;
import org.nuanyang.intake.ApplicationSubmitted;
import org.nuanyang.outreach.FirmCheckedUp;
import org.nuanyang.outreach.FirmVisited;
import org.nuanyang.outreach.OpinionGiven;
import org.nuanyang.outreach.WorkerHeard;
import org.nuanyang.statistics.Indicator;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Hears what happens in the rooms below, within the transaction in which it happens: a figure that
 * was shown is never of something that was undone.
 */
@Component
class Listening {

  private static final String TO_DECIDE = "D01";
  private static final String TO_ASSIGN = "D02";
  private static final String NOTICE_TO_ASSIGN = "D14";

  private final CountedFiles files;
  private final Tallies tallies;

  Listening(CountedFiles files, Tallies tallies) {
    this.files = files;
    this.tallies = tallies;
  }

  @EventListener
  void on(QuestionAsked asked) {
    tallies.add(asked.city(), asked.organisation(), asked.at(), Indicator.CONSULTATIONS, 1);
  }

  @EventListener
  void on(QuestionHandedOver handed) {
    tallies.add(handed.city(), handed.organisation(), handed.askedAt(), Indicator.CONSULTATIONS, -1);
  }

  @EventListener
  void on(ApplicationSubmitted submitted) {
    files.arrived(
        submitted.application().value(), submitted.receiptNumber(), submitted.city(), submitted.counting(), submitted.citywide(), submitted.at());
  }

  @EventListener
  void on(ApplicationHandedOver handed) {
    files.belongsTo(handed.application().value(), handed.counting());
  }

  @EventListener
  void on(NoticeRegistered notice) {
    files.notified(
        notice.id().value(), notice.receiptNumber(), notice.city(), notice.organisation(), notice.receivedAt(), notice.at());
  }

  @EventListener
  void on(AidGranted granted) {
    files.decided(
        granted.application().value(), Math.max(1, granted.recipients()), granted.earlier() == null ? null : granted.earlier().value(), granted.at());
    if (granted.caseType().equals("CRIMINAL")) files.criminal(granted.application().value(), granted.at());
  }

  @EventListener
  void on(AidRefused refused) {
    files.decided(refused.application().value(), 0, null, refused.at());
  }

  @EventListener
  void on(LawyerAssigned named) {
    files.assigned(named.application().value(), named.at());
  }

  @EventListener
  void on(CaseClosed closed) {
    files.closed(closed.application().value(), closed.awarded(), closed.received(), closed.at());
  }

  @EventListener
  void on(PaymentRecorded paid) {
    files.paid(paid.application().value(), paid.received(), paid.at());
  }

  @EventListener
  void on(FirmCheckedUp checked) {
    tallies.add(checked.city(), checked.organisation(), checked.at(), Indicator.CHECKUP_REPORTS, 1);
    if (checked.newFirm()) tallies.add(checked.city(), checked.organisation(), checked.at(), Indicator.FIRMS_CHECKED, 1);
  }

  @EventListener
  void on(WorkerHeard heard) {
    tallies.add(heard.city(), heard.organisation(), heard.at(), Indicator.WORKERS_HEARD, 1);
  }

  @EventListener
  void on(OpinionGiven given) {
    tallies.add(given.city(), given.organisation(), given.at(), Indicator.CHECKUP_OPINIONS, 1);
  }

  @EventListener
  void on(FirmVisited visited) {
    tallies.add(visited.city(), visited.organisation(), visited.at(), Indicator.FIRMS_VISITED, 1);
  }

  @EventListener
  void on(ShiftBegun begun) {
    if (!begun.afterMissed()) tallies.add(begun.city(), begun.centre(), begun.at(), Indicator.DUTY_KEPT, 1);
  }

  @EventListener
  void on(ShiftMissed missed) {
    tallies.add(missed.city(), missed.centre(), missed.at(), Indicator.DUTY_MISSED, 1);
  }

  @EventListener
  void on(HelpGiven given) {
    tallies.add(given.city(), given.centre(), given.at(), Indicator.HELP_VISITS, 1);
    if (given.newCase()) tallies.add(given.city(), given.centre(), given.at(), Indicator.HELP_CASES, 1);
    if (given.plea().witnessed()) tallies.add(given.city(), given.centre(), given.at(), Indicator.PLEAS_WITNESSED, 1);
  }

  @EventListener
  void on(DutyLawyerCalled called) {
    if (called.kind() == CallDutyLawyer.Kind.PLEA) tallies.add(called.city(), called.centre(), called.at(), Indicator.PLEA_CALLS, 1);
  }

  @EventListener
  void on(DeadlineMissed missed) {
    if (missed.promise()) return;
    tallies.add(missed.city(), missed.owner(), missed.at(), Indicator.TERMS_MISSED, 1);
    if (missed.rule().equals(TO_DECIDE)) files.decisionIsLate(missed.subject());
    if (missed.rule().equals(TO_ASSIGN) || missed.rule().equals(NOTICE_TO_ASSIGN)) files.assignmentIsLate(missed.subject());
  }
}
