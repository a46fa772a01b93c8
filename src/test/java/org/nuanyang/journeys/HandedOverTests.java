package org.nuanyang.journeys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.nuanyang.deadlines.ClockView;
import org.nuanyang.documents.FileId;
import org.nuanyang.documents.Files;
import org.nuanyang.documents.PaperType;
import org.nuanyang.documents.UploadExamples;
import org.nuanyang.eligibility.EconResult;
import org.nuanyang.intake.ApplicationFile;
import org.nuanyang.intake.ApplicationId;
import org.nuanyang.intake.ApplicationStatus;
import org.nuanyang.matters.MatterId;
import org.nuanyang.matters.MatterView;
import org.nuanyang.mediation.Consent;
import org.nuanyang.mediation.Ending;
import org.nuanyang.mediation.MediationId;
import org.nuanyang.mediation.TransferState;
import org.nuanyang.mediation.TransferView;
import org.nuanyang.shared.Refusal;
import org.springframework.beans.factory.annotation.Autowired;

/** 援调对接 both ways: what travels, what stays as it was, and what is not sent at all. */
class HandedOverTests extends MediationJourney {

  @Autowired Files files;

  /** S1: more than forty workers, mediation fails, and on the same day they have a lawyer. Nobody tells anything twice. */
  @Test
  void fortyWorkersGoToLegalAidWithEverythingAndAreAssignedTheSameDay() {
    clock.set(MORNING);
    MediationId id = ready(42, "13900010006");
    MatterId matter = mediations.view(id, mediator).matter();
    MatterView before = matters.facts(matter);
    mediations.end(id, seen(id), Ending.NO_AGREEMENT, "单位只愿意给一半", mediator);

    UUID sent = transfers.toAid(toAid(id));

    MatterView after = matters.facts(matter);
    assertThat(facts(after)).as("not a word typed again").isEqualTo(facts(before));
    assertThat(after.organisation()).as("one owner").isEqualTo(centre);
    assertThat(after.toldLater()).isEmpty();
    ApplicationFile file = applications.of(matter).getFirst();
    assertThat(file.recipients()).isEqualTo(42);
    assertThat(file.verdict().econResult()).isEqualTo(EconResult.EXEMPT_VERIFICATION);
    assertThat(file.stage()).isEqualTo("ARBITRATION");
    assertThat(papers.of(matter.value())).extracting("type").contains(PaperType.MEDIATION_TRANSFER);

    granted(file.id());
    city.inAHurry = true;
    Staff desk = city.staff("assigner");
    desk.assignsFirstLawyer(file.receiptNumber());
    TransferView transfer = transfers.transfer(sent, clerk);
    assertThat(transfer.state()).isEqualTo(TransferState.ASSIGNED);
    assertThat(transfer.assignedSameDay()).isTrue();
    assertThat(papers.of(matter.value())).extracting("type").contains(PaperType.MEDIATION_REPLY);
    assertThat(transfers.list(null, null, mediator).rows()).as("the committee reads the same").extracting(TransferView::id).contains(sent);
  }

  @Test
  void whatGoesToMediationIsGuarded() {
    ApplicationId application = applied("13900010010", Map.of());
    MatterId matter = applications.own(application).matter();
    assertThatThrownBy(() -> transfers.toMediation(to(matter, null, clock.today(), LocalDate.of(2027, 7, 1), false, false))).hasMessage("mediation.transfer.consents");
    assertThatThrownBy(() -> transfers.toMediation(to(matter, clock.today(), null, LocalDate.of(2027, 7, 1), false, false))).hasMessage("mediation.transfer.consents");
    assertThatThrownBy(() -> transfers.toMediation(to(matter, clock.today(), clock.today(), null, false, false))).hasMessage("mediation.transfer.limitation-unknown");
    assertThatThrownBy(() -> transfers.toMediation(to(matter, clock.today(), clock.today(), clock.today().plusDays(30), false, false))).hasMessage("mediation.transfer.limitation");
    assertThatThrownBy(() -> transfers.toMediation(to(matter, clock.today(), clock.today(), null, true, true))).hasMessage("mediation.transfer.danger");
    UUID sent = transfers.toMediation(to(matter, clock.today(), clock.today(), clock.today().plusDays(31), false, false));
    assertThatThrownBy(() -> transfers.toMediation(to(matter, clock.today(), clock.today(), null, true, false))).as("twice").hasMessage("mediation.transfer.on-the-way");
    assertThat(transfers.transfer(sent, clerk).state()).isEqualTo(TransferState.SENT);
  }

  /** Aid to mediation that fails: back at once, with the day aid was first asked for, its clock untouched, and no form. */
  @Test
  void whatComesBackGoesOnAsIfItHadNeverLeft() {
    clock.set(MORNING);
    ApplicationId application = applied("13900010011", Map.of());
    ApplicationFile before = applications.own(application);
    Map<String, String> terms = terms(application);
    clock.advance(Duration.ofDays(1));
    UUID sent = transfers.toMediation(to(before.matter(), clock.today(), clock.today(), null, true, false));
    assertThat(terms(application)).as("mediation stops no clock of the law").isEqualTo(terms);
    assertThat(deadlines.of(sent)).extracting(ClockView::rule).containsExactly("MEDIATION_ANSWER");
    clock.advance(Duration.ofDays(1));

    assertThat(transfers.transfer(sent, clerk).clocks()).isNotEmpty();
    assertThat(transfers.list(null, null, clerk).rows()).as("a list shows no clocks and reads none").isNotEmpty().allMatch(row -> row.clocks().isEmpty());

    transfers.back(sent, "", clerk);

    ApplicationFile after = applications.own(application);
    assertThat(after.submittedAt()).isEqualTo(before.submittedAt());
    assertThat(after.status()).isEqualTo(ApplicationStatus.SUBMITTED);
    assertThat(terms(application)).isEqualTo(terms);
    assertThat(applications.of(before.matter())).hasSize(1);
    assertThat(matters.facts(before.matter()).organisation()).isEqualTo(centre);
    assertThat(transfers.transfer(sent, clerk).state()).isEqualTo(TransferState.DECLINED);
    assertThatThrownBy(() -> transfers.back(sent, "", clerk)).as("once").isInstanceOf(Refusal.class);
  }

  /** Settled before anybody was assigned: the outcome is the mediation's, and the request for aid is withdrawn by itself. */
  @Test
  void whatIsSettledNeedsNoAidAnyMore() {
    ApplicationId application = applied("13900010012", Map.of());
    MatterId matter = applications.own(application).matter();
    UUID sent = transfers.toMediation(to(matter, clock.today(), clock.today(), null, true, false));
    MediationId id = transfers.transfer(sent, clerk).mediation();
    assertThat(mediations.view(id, mediator).parties()).as("the consents travelled").allMatch(party -> party.consent() == Consent.YES);
    settles(id, "5000");

    TransferView transfer = transfers.transfer(sent, clerk);
    assertThat(transfer.state()).isEqualTo(TransferState.SETTLED);
    assertThat(transfer.recovered()).isEqualByComparingTo("5000");
    assertThat(applications.own(application).status()).isEqualTo(ApplicationStatus.WITHDRAWN);
    assertThat(deadlines.of(application.value())).noneMatch(term -> term.state().equals("RUNNING"));

    clock.advance(Duration.ofDays(1));
    FileId later = files.keep(matter.value(), CITY, "EVIDENCE", "later.png", UploadExamples.png(40, 40), clerk);
    assertThat(mediations.view(id, mediator).evidence()).as("its own agreement, and nothing later").extracting("kind").containsExactly("MEDIATION_DOC");
    assertThat(mediations.view(id, clerk).evidence()).extracting("id").contains(later);
  }
}
