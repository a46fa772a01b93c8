package org.nuanyang.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.nuanyang.assignment.AssignmentId;
import org.nuanyang.assignment.LawyerAssigned;
import org.nuanyang.cases.CaseClosed;
import org.nuanyang.cases.CaseId;
import org.nuanyang.cases.ClosingType;
import org.nuanyang.cases.PaymentRecorded;
import org.nuanyang.cases.ResultGrade;
import org.nuanyang.catalogue.ServiceFinished;
import org.nuanyang.catalogue.ServiceId;
import org.nuanyang.catalogue.ServiceOpened;
import org.nuanyang.catalogue.ServiceOutcome;
import org.nuanyang.consultation.ConsultationId;
import org.nuanyang.consultation.QuestionAsked;
import org.nuanyang.deadlines.ClockId;
import org.nuanyang.deadlines.DeadlineMissed;
import org.nuanyang.identity.Acting;
import org.nuanyang.identity.Actor;
import org.nuanyang.identity.Role;
import org.nuanyang.intake.AidGranted;
import org.nuanyang.intake.AidRefused;
import org.nuanyang.intake.ApplicationId;
import org.nuanyang.intake.ApplicationSubmitted;
import org.nuanyang.matters.MatterId;
import org.nuanyang.mediation.MediationAccepted;
import org.nuanyang.mediation.MediationConcluded;
import org.nuanyang.mediation.MediationId;
import org.nuanyang.mediation.MediationState;
import org.nuanyang.mediation.TransferDirection;
import org.nuanyang.mediation.TransferEnded;
import org.nuanyang.mediation.TransferSent;
import org.nuanyang.mediation.TransferState;
import org.nuanyang.network.Network;
import org.nuanyang.outreach.CheckupId;
import org.nuanyang.outreach.FirmCheckedUp;
import org.nuanyang.outreach.FirmVisited;
import org.nuanyang.outreach.OpinionGiven;
import org.nuanyang.outreach.WorkerHeard;
import org.nuanyang.prisonvisits.VisitHeld;
import org.nuanyang.prisonvisits.VisitId;
import org.nuanyang.referrals.ReferralEnded;
import org.nuanyang.referrals.ReferralId;
import org.nuanyang.referrals.ReferralSent;
import org.nuanyang.referrals.ReferralState;
import org.nuanyang.shared.Money;
import org.nuanyang.testing.ModuleDatabaseTest;
import org.nuanyang.testing.MovableClock;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.test.context.bean.override.mockito.MockitoBean;

/** What happens is counted where and when it happened, once. */
@ModuleDatabaseTest
class FiguresTests {

  private static final String CITY = "159900";
  private static final YearMonth JULY = YearMonth.of(2026, 7);

  @Autowired Figures figures;
  @Autowired ApplicationEventPublisher events;
  @Autowired MovableClock clock;
  @Autowired RecurringTask<Void> foldTallies;
  @MockitoBean Network network;

  private UUID centre;
  private Actor leader;

  @BeforeEach
  void aCentreOfItsOwn() {
    centre = UUID.randomUUID();
    leader = Acting.person(centre, Role.LEADER);
  }

  @Test
  void countsAFileFromItsArrivalToTheMoney() {
    ApplicationId file = arrives();
    clock.advance(Duration.ofDays(2));
    granted(file, null);
    events.publishEvent(new LawyerAssigned(new AssignmentId(UUID.randomUUID()), file, UUID.randomUUID(), UUID.randomUUID(), clock.instant()));
    closes(file, "800");
    events.publishEvent(new PaymentRecorded(new CaseId(file.value()), file, CITY, centre, Money.of("700"), clock.instant()));

    MonthFigures july = july();
    assertThat(july.count(Indicator.APPLICATIONS)).isEqualTo(1);
    assertThat(july.count(Indicator.GRANTED)).isEqualTo(1);
    assertThat(july.count(Indicator.ASSIGNED)).isEqualTo(1);
    assertThat(july.count(Indicator.CLOSED)).isEqualTo(1);
    assertThat(july.daysToDecision()).isEqualByComparingTo("2");
    assertThat(july.decidedInTime()).isEqualTo(100);
    assertThat(july.assignedInTime()).isEqualTo(100);
    assertThat(july.of(Indicator.AWARDED)).isEqualByComparingTo("800");
    assertThat(july.of(Indicator.RECEIVED)).as("the sum so far, not every payment on top").isEqualByComparingTo("700");
    assertThat(figures.files(Indicator.GRANTED, centre, JULY, null, leader).rows()).extracting(CountedFile::application).containsExactly(file.value());
  }

  @Test
  void countsNewsThatComesTwiceOnce() {
    ApplicationId file = new ApplicationId(UUID.randomUUID());
    for (int i = 0; i < 2; i++) {
      arrives(file);
      refused(file);
    }
    asked();

    assertThat(july().count(Indicator.APPLICATIONS)).isEqualTo(1);
    assertThat(july().count(Indicator.REFUSED)).isEqualTo(1);
    assertThat(july().count(Indicator.CONSULTATIONS)).isEqualTo(1);
  }

  @Test
  void showsWhatWasLateWhicheverNewsComesFirst() {
    ApplicationId before = arrives(), after = arrives(), inTime = arrives();
    missed("D01", before, false);
    granted(before, null);
    refused(after);
    missed("D01", after, false);
    granted(inTime, null);
    missed("D01", inTime, true); // a promise of our own is no term of the law

    assertThat(july().count(Indicator.DECIDED_IN_TIME)).isEqualTo(1);
    assertThat(july().decidedInTime()).isEqualTo(33);
    assertThat(july().count(Indicator.TERMS_MISSED)).isEqualTo(2);
    assertThat(figures.files(Indicator.DECIDED_IN_TIME, centre, JULY, null, leader).rows()).hasSize(2);
  }

  @Test
  void putsTheLaterStageInPlaceOfTheEarlier() {
    ApplicationId arbitration = arrives();
    granted(arbitration, null);
    closes(arbitration, "1000");
    ApplicationId court = arrives();
    granted(court, arbitration);
    closes(court, "900");

    assertThat(july().of(Indicator.AWARDED)).isEqualByComparingTo("900");
    assertThat(july().count(Indicator.CLOSED)).isEqualTo(2);
  }

  @Test
  void keepsTheSameSumsWhenFolded() {
    asked();
    foldNow();
    asked();

    assertThat(july().count(Indicator.CONSULTATIONS)).isEqualTo(2);
  }

  @Test
  void countsFirmsWorkersOpinionsAndVisits() {
    CheckupId checkup = new CheckupId(UUID.randomUUID());
    for (boolean newFirm : new boolean[] {true, false}) events.publishEvent(new FirmCheckedUp(checkup, CITY, centre, newFirm, clock.instant()));
    for (int worker = 0; worker < 3; worker++) events.publishEvent(new WorkerHeard(checkup, CITY, centre, clock.instant()));
    events.publishEvent(new OpinionGiven(checkup, CITY, centre, clock.instant()));
    events.publishEvent(new FirmVisited(checkup, CITY, centre, clock.instant()));

    assertThat(july().count(Indicator.FIRMS_CHECKED)).as("a firm once, however often it checks itself").isEqualTo(1);
    assertThat(july().count(Indicator.CHECKUP_REPORTS)).isEqualTo(2);
    assertThat(july().count(Indicator.WORKERS_HEARD)).isEqualTo(3);
    assertThat(july().count(Indicator.CHECKUP_OPINIONS)).isEqualTo(1);
    assertThat(july().count(Indicator.FIRMS_VISITED)).isEqualTo(1);
  }

  /** Each service, referral, visit, mediation and transfer is counted once and stands behind its figure. */
  @Test
  void countsServicesAndMediationsOneByOne() {
    MatterId matter = new MatterId(UUID.randomUUID());
    MediationId mediation = new MediationId(UUID.randomUUID());
    ReferralId referral = new ReferralId(UUID.randomUUID());
    UUID transfer = UUID.randomUUID();
    for (int twice = 0; twice < 2; twice++) {
      events.publishEvent(new ServiceOpened(new ServiceId(matter.value()), matter, "1", "notary", CITY, centre, clock.instant()));
      events.publishEvent(new ServiceFinished(new ServiceId(matter.value()), matter, "1", "notary", CITY, centre, centre, ServiceOutcome.GIVEN, clock.instant()));
      events.publishEvent(new ReferralSent(referral, matter, "1", CITY, centre, "NOTARY_OFFICE", clock.instant()));
      events.publishEvent(new ReferralEnded(referral, matter, "1", CITY, centre, "NOTARY_OFFICE", ReferralState.DONE, new BigDecimal("300"), clock.instant()));
      events.publishEvent(new VisitHeld(new VisitId(UUID.nameUUIDFromBytes(new byte[] {1})), matter, "1", CITY, centre, clock.instant()));
      events.publishEvent(new MediationAccepted(mediation, matter, "2", CITY, centre, clock.instant()));
      events.publishEvent(new MediationConcluded(mediation, matter, "2", CITY, centre, MediationState.AGREED, Money.of("5000"), clock.instant()));
      events.publishEvent(new TransferSent(transfer, matter, "3", TransferDirection.AID_TO_MED, CITY, centre, UUID.randomUUID(), clock.instant()));
      events.publishEvent(
          new TransferEnded(transfer, matter, "3", TransferDirection.AID_TO_MED, TransferState.SETTLED, CITY, centre, new BigDecimal("5000"), clock.instant()));
    }
    MediationId never = new MediationId(UUID.randomUUID());
    events.publishEvent(new MediationConcluded(never, matter, "4", CITY, centre, MediationState.REJECTED, null, clock.instant()));
    events.publishEvent(new ReferralEnded(new ReferralId(UUID.randomUUID()), matter, "5", CITY, centre, "NOTARY_OFFICE", ReferralState.RETURNED, null, clock.instant()));
    foldNow();

    for (Indicator one : List.of(Indicator.SERVICES_TAKEN, Indicator.SERVICES_FINISHED, Indicator.REFERRALS_SENT, Indicator.REFERRALS_DONE,
        Indicator.MEDIATIONS_ACCEPTED, Indicator.MEDIATIONS_CONCLUDED, Indicator.MEDIATIONS_AGREED, Indicator.SENT_TO_MEDIATION))
      assertThat(july().count(one)).as(one.name()).isEqualTo(1);
    assertThat(july().of(Indicator.FEES_WAIVED)).isEqualByComparingTo("300");
    assertThat(july().of(Indicator.AGREED_SUM)).isEqualByComparingTo("5000");
    assertThat(july().of(Indicator.RECOVERED_BY_MEDIATION)).isEqualByComparingTo("5000");
    assertThat(figures.everywhere(Set.of(Indicator.AGREED_SUM), JULY, leader)).containsOnlyKeys(centre);
    assertThat(figures.everywhere(Set.of(Indicator.AGREED_SUM), JULY, Acting.person(UUID.randomUUID(), Role.DIRECTOR))).isEmpty();
    assertThat(figures.work(Indicator.MEDIATIONS_AGREED, centre, JULY, null, leader).rows())
        .extracting(CountedWork::page).containsExactly("/desk/matters/" + matter.value());
    assertThat(figures.work(Indicator.RECOVERED_BY_MEDIATION, null, JULY, null, leader).rows())
        .extracting(CountedWork::page).containsExactly("/desk/transfers/" + transfer);
    assertThat(figures.work(Indicator.AGREED_SUM, null, JULY, null, Acting.person(UUID.randomUUID(), Role.DIRECTOR)).rows()).isEmpty();
  }

  @Test
  void showsNobodyElsesFigures() {
    asked();

    assertThat(figures.of(Set.of(centre), JULY, JULY, Acting.person(UUID.randomUUID(), Role.DIRECTOR))).isEmpty();
  }

  private void foldNow() {
    foldTallies.execute(null, null);
  }

  private MonthFigures july() {
    return figures.of(Set.of(centre), JULY, JULY, leader).get(centre).getFirst();
  }

  private ApplicationId arrives() {
    ApplicationId file = new ApplicationId(UUID.randomUUID());
    arrives(file);
    return file;
  }

  private void arrives(ApplicationId file) {
    events.publishEvent(new ApplicationSubmitted(file, new MatterId(UUID.randomUUID()), "1599-2026-0000001-1", CITY, centre, "HALL", false, clock.instant()));
  }

  private void granted(ApplicationId file, ApplicationId earlier) {
    events.publishEvent(
        new AidGranted(
            file, new MatterId(UUID.randomUUID()), "1599-2026-0000001-1", CITY, "CIVIL", "LITIGATION_AGENCY", "ARBITRATION",
            "M05_WAGE", "LABOR", centre, centre, 1, 9, earlier, null, clock.today(), clock.instant()));
  }

  private void refused(ApplicationId file) {
    events.publishEvent(new AidRefused(file, new MatterId(UUID.randomUUID()), CITY, centre, "NOT_IN_SCOPE", clock.instant()));
  }

  private void closes(ApplicationId file, String awarded) {
    events.publishEvent(
        new CaseClosed(
            new CaseId(file.value()), file, new MatterId(UUID.randomUUID()), "1599-2026-0000001-1", CITY, centre, UUID.randomUUID(), ClosingType.values()[0], ResultGrade.FULL,
            Money.of("1000"), Money.of(awarded), Money.of("300"), 1, clock.today(), clock.instant()));
  }

  private void asked() {
    events.publishEvent(new QuestionAsked(new ConsultationId(UUID.randomUUID()), CITY, centre, "HALL", clock.instant()));
  }

  private void missed(String rule, ApplicationId file, boolean promise) {
    Instant now = clock.instant();
    events.publishEvent(
        new DeadlineMissed(new ClockId(UUID.randomUUID()), rule, "审查决定期限", "1599", file.value(), UUID.randomUUID(), CITY, centre, promise, now, null, null, now));
  }
}
