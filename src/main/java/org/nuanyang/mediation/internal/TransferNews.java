package org.nuanyang.mediation.internal;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.nuanyang.assignment.LawyerAssigned;
import org.nuanyang.cases.CaseClosed;
import org.nuanyang.cases.CaseId;
import org.nuanyang.cases.CaseLedger;
import org.nuanyang.cases.CaseMediation;
import org.nuanyang.cases.CaseState;
import org.nuanyang.cases.CaseVerb;
import org.nuanyang.cases.Cases;
import org.nuanyang.deadlines.Deadlines;
import org.nuanyang.documents.SheetPrinter;
import org.nuanyang.identity.Actor;
import org.nuanyang.identity.Role;
import org.nuanyang.intake.AidGranted;
import org.nuanyang.intake.AidRefused;
import org.nuanyang.intake.ApplicationId;
import org.nuanyang.intake.ApplicationStatus;
import org.nuanyang.intake.ApplicationWithdrawn;
import org.nuanyang.intake.Applications;
import org.nuanyang.intake.Intake;
import org.nuanyang.intake.WithdrawApplication;
import org.nuanyang.matters.MatterId;
import org.nuanyang.matters.MatterView;
import org.nuanyang.matters.Matters;
import org.nuanyang.matters.Participant;
import org.nuanyang.mediation.MediationAccepted;
import org.nuanyang.mediation.MediationConcluded;
import org.nuanyang.mediation.TransferState;
import org.nuanyang.network.Practitioners;
import org.nuanyang.notices.DeskNotices;
import org.nuanyang.notices.PutNotice;
import org.nuanyang.shared.CityClock;
import org.nuanyang.shared.Money;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Carries the result of one side to the other, in the transaction in which it came about: a mediation that failed has
 * returned to legal aid in the same moment.
 */
@Component
@Transactional
class TransferNews {

  private final AidTransfers transfers;
  private final TransferBook letters;
  private final RestingTerms resting;
  private final MediationBook book;
  private final AgreementRoom agreements;
  private final Matters matters;
  private final Applications applications;
  private final Intake intake;
  private final Cases cases;
  private final CaseMediation track;
  private final Practitioners practitioners;
  private final Deadlines deadlines;
  private final SheetPrinter printer;
  private final DeskNotices desks;
  private final Clock clock;

  TransferNews(AidTransfers transfers, TransferBook letters, RestingTerms resting, MediationBook book, AgreementRoom agreements, Matters matters,
      Applications applications, Intake intake, Cases cases, CaseMediation track, Practitioners practitioners, Deadlines deadlines, SheetPrinter printer,
      DeskNotices desks, Clock clock) {
    this.transfers = transfers;
    this.letters = letters;
    this.resting = resting;
    this.book = book;
    this.agreements = agreements;
    this.matters = matters;
    this.applications = applications;
    this.intake = intake;
    this.cases = cases;
    this.track = track;
    this.practitioners = practitioners;
    this.deadlines = deadlines;
    this.printer = printer;
    this.desks = desks;
    this.clock = clock;
  }

  @EventListener
  void on(MediationAccepted taken) {
    AidTransfer sent = ofAid(taken.matter());
    if (sent == null || sent.state != TransferState.SENT) return;
    sent.accepted(taken.at());
    Actor by = Actor.system(sent.city);
    letters.keep(sent, "accept", by);
    deadlines.stop(sent.id, TransferRoom.TO_ANSWER);
    letters.reply(sent, matters.facts(taken.matter()), letters.text("mediation.transfer.taken"), "", null, by);
  }

  @EventListener
  void on(MediationConcluded over) {
    AidTransfer sent = ofAid(over.matter());
    if (sent == null || !over.mediation().value().equals(sent.mediation)) return;
    Actor by = Actor.system(sent.city);
    resting.run(sent);
    deadlines.stop(sent.id, TransferRoom.TO_ANSWER);
    if (over.state().settled()) settled(sent, over, by);
    else returned(sent, over, by);
  }

  /** The transfer to mediation that is under way for a matter. */
  private @Nullable AidTransfer ofAid(MatterId matter) {
    return transfers.onTheWay(matter.value()).orElse(null);
  }

  /** At once, with the day aid was first asked for, and without a form: the application and the case are the ones there were. */
  private void returned(AidTransfer sent, MediationConcluded over, Actor by) {
    MediationCase about = book.find(over.mediation());
    sent.back(over.at());
    letters.keep(sent, "back", by);
    if (sent.isCase && state(sent) == CaseState.TO_MEDIATION) track.comeBack(new CaseId(sent.application), about.endWords, by);
    matters.handOver(over.matter(), sent.centre, by);
    letters.reply(sent, matters.facts(over.matter()), letters.text("mediation.transfer.no-result"), about.endWords, null, by);
    letters.tell(sent, "back", false, about.endWords, by);
    putOnDesk(sent, "mediation.transfer.back");
  }

  private @Nullable CaseState state(AidTransfer sent) {
    return cases.facts(new CaseId(sent.application), Actor.system(sent.city)).state();
  }

  private void settled(AidTransfer sent, MediationConcluded over, Actor by) {
    MatterView matter = matters.facts(over.matter());
    sent.settled(over.agreed() == null ? null : over.agreed().yuan(), over.at());
    letters.keep(sent, "settle", by);
    letters.reply(sent, matter, letters.text("mediation.transfer.agreed"), "", over.agreed(), by);
    boolean withCase = sent.isCase && state(sent) == CaseState.TO_MEDIATION;
    letters.tell(sent, "settled", false, null, by);
    if (withCase) {
      matters.handOver(over.matter(), sent.centre, by);
      endWithTheAgreement(new CaseId(sent.application), over, matter, by);
    } else if (!sent.isCase) {
      ApplicationStatus now = applications.own(new ApplicationId(sent.application)).status();
      // Not assigned yet: the outcome is the mediation's, and the request for aid has become needless.
      if (now.next().contains(ApplicationStatus.WITHDRAWN))
        intake.withdraw(new WithdrawApplication(new ApplicationId(sent.application), letters.text("mediation.transfer.withdrawn"), Actor.citizen(sent.city)));
      if (now == ApplicationStatus.GRANTED) toTheCase(sent, over, matter, by);
    }
    putOnDesk(sent, "mediation.transfer.settled");
  }

  /**
   * Aid was granted while the dispute lay with the committee: the file goes back to it. A case at work ends with what was
   * agreed; before that there is nothing to end yet, and whoever carries it hears of the agreement.
   */
  private void toTheCase(AidTransfer sent, MediationConcluded over, MatterView matter, Actor by) {
    CaseId id = new CaseId(sent.application);
    matters.handOver(over.matter(), sent.centre, by);
    if (cases.view(id, by).offers().contains(CaseVerb.REFER_TO_MEDIATION)) {
      track.refer(id, sent.reason, by);
      endWithTheAgreement(id, over, matter, by);
      return;
    }
    UUID handler = cases.facts(id, by).handler();
    UUID account = handler == null ? null : practitioners.practitioner(handler).account();
    desks.put(
        new PutNotice(
            "mediation.transfer.settled:case:" + sent.id, sent.id, sent.city, account == null ? sent.centre : null, account == null ? Role.DIRECTOR : null, account,
            "mediation.transfer.settled", "good", letters.text("mediation.transfer.settled.case"), sent.receiptNumber, "/desk/cases/" + sent.application));
  }

  private void endWithTheAgreement(CaseId id, MediationConcluded over, MatterView matter, Actor by) {
    byte[] agreement = printer.pdf(agreements.paper(book.find(over.mediation())));
    track.settle(id, LocalDate.ofInstant(over.at(), CityClock.ZONE), agreement, shares(matter, over.agreed()), null, by);
  }

  private static List<CaseLedger.Entry> shares(MatterView matter, @Nullable Money agreed) {
    if (agreed == null) return List.of();
    List<Participant> people = matter.recipients();
    List<Money> parts = CaseMediation.shares(agreed, people.size());
    List<CaseLedger.Entry> entries = new ArrayList<>();
    for (int i = 0; i < people.size(); i++) entries.add(new CaseLedger.Entry(people.get(i).id(), null, parts.get(i), null));
    return entries;
  }

  private void putOnDesk(AidTransfer sent, String kind) {
    desks.put(
        new PutNotice(
            kind + ":" + sent.id, sent.id, sent.city, sent.centre, sent.isCase ? Role.DIRECTOR : Role.CLERK, null, kind,
            kind.endsWith("back") ? "warn" : "good", letters.text(kind + ".notice"), sent.receiptNumber, "/desk/transfers/" + sent.id));
  }

  @EventListener
  void on(AidGranted grant) {
    made(grant.application()).filter(sent -> sent.state == TransferState.SENT).ifPresent(sent -> {
      sent.granted(grant.at());
      letters.keep(sent, "grant", Actor.system(sent.city));
    });
  }

  @EventListener
  void on(AidRefused refused) {
    declined(refused.application(), "mediation.transfer.refused");
  }

  @EventListener
  void on(ApplicationWithdrawn withdrawn) {
    declined(withdrawn.application(), "mediation.transfer.withdrew");
  }

  private void declined(ApplicationId application, String why) {
    made(application).filter(sent -> sent.state == TransferState.SENT).ifPresent(sent -> {
      sent.back(clock.instant());
      Actor by = Actor.system(sent.city);
      letters.keep(sent, "decline", by);
      letters.reply(sent, matters.facts(new MatterId(sent.matter)), letters.text(why), "", null, by);
    });
  }

  @EventListener
  void on(LawyerAssigned named) {
    made(named.application()).filter(sent -> sent.state == TransferState.GRANTED).ifPresent(sent -> {
      sent.assigned(day(sent.sentAt).equals(day(named.at())));
      Actor by = Actor.system(sent.city);
      letters.keep(sent, "assign", by);
      letters.reply(sent, matters.facts(new MatterId(sent.matter)), letters.text("mediation.transfer.assigned"), "", null, by);
    });
  }

  private static LocalDate day(Instant at) {
    return LocalDate.ofInstant(at, CityClock.ZONE);
  }

  /** What was won counts for the direction in which the dispute went last. */
  @EventListener
  void on(CaseClosed closed) {
    made(closed.application()).filter(sent -> sent.state == TransferState.ASSIGNED || sent.state == TransferState.GRANTED).ifPresent(sent -> {
      BigDecimal sum = closed.awarded() == null ? null : closed.awarded().yuan();
      sent.closed(sum, closed.at());
      letters.keep(sent, "close", Actor.system(sent.city));
    });
  }

  private Optional<AidTransfer> made(ApplicationId application) {
    return transfers.thatMade(application.value());
  }
}
