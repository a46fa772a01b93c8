package org.nuanyang.oversight;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.nuanyang.deadlines.ClockView;
import org.nuanyang.deadlines.Deadlines;
import org.nuanyang.documents.PaperType;
import org.nuanyang.documents.PaperView;
import org.nuanyang.documents.Papers;
import org.nuanyang.identity.Role;
import org.nuanyang.intake.AcceptApplication;
import org.nuanyang.intake.ApplicationFile;
import org.nuanyang.intake.ApplicationId;
import org.nuanyang.intake.ApplicationStatus;
import org.nuanyang.intake.Applications;
import org.nuanyang.intake.CitywideMode;
import org.nuanyang.intake.GrantAid;
import org.nuanyang.intake.HandOvers;
import org.nuanyang.intake.Intake;
import org.nuanyang.intake.Proposal;
import org.nuanyang.intake.ProposeDecision;
import org.nuanyang.intake.SharedCity;
import org.nuanyang.intake.TransferApplication;
import org.nuanyang.network.Network;
import org.nuanyang.policies.Policies;
import org.nuanyang.policies.RuleWorkbench;
import org.nuanyang.shared.Forbidden;
import org.nuanyang.shared.Missing;
import org.nuanyang.testing.PlatformTest;
import org.springframework.beans.factory.annotation.Autowired;

/** Offices argue, and nobody waits for it: the holder works on, the bureau rules within its days. */
@PlatformTest
class JurisdictionTests {

  @Autowired JurisdictionDisputes disputes;
  @Autowired Intake intake;
  @Autowired HandOvers handOvers;
  @Autowired Applications applications;
  @Autowired Papers papers;
  @Autowired Deadlines deadlines;
  @Autowired Network network;
  @Autowired RuleWorkbench workbench;
  @Autowired Policies policies;
  @Autowired Clock clock;

  private static int number = 159831;
  private SharedCity city;
  private ApplicationId id;

  /** A worker hurt in county 0 came to county 1, which sent the application over; county 0 has not signed. */
  @BeforeEach
  void onItsWay() {
    city = new SharedCity(String.valueOf(number++), 3, network, workbench, policies, clock);
    city.works(CitywideMode.MODE_B);
    id = intake.submit(city.worker(1, 0, "甲工友"));
    handOvers.send(new TransferApplication(id, file().version(), city.centres.get(0), false, "事情发生在那里", city.at(1, Role.CLERK)));
  }

  @Test
  void whoeverHoldsItWorksOnAndTheBureausWordMovesItAsFarAsItHadCome() {
    UUID dispute = raise(0, 1);

    assertThat(file().holding()).isEqualTo(city.centres.get(1));
    assertThat(file().deciding()).as("nobody waits because offices argue").isEqualTo(city.centres.get(1));
    assertThat(clock(id.value(), "D01")).isEqualTo("RUNNING");
    assertThat(clock(dispute, "JURISDICTION")).isEqualTo("RUNNING");
    intake.accept(new AcceptApplication(id, file().version(), city.at(1, Role.CLERK)));
    assertThatThrownBy(() -> handOvers.send(new TransferApplication(id, file().version(), city.centres.get(2), true, "再转", city.at(1, Role.CLERK))))
        .hasMessage("intake.hand-over.disputed");
    assertThatThrownBy(() -> raise(1, 0)).hasMessage("intake.dispute.before");
    assertThatThrownBy(() -> rule(dispute, 0, Role.DIRECTOR)).isInstanceOf(Forbidden.class);

    rule(dispute, 0, Role.BUREAU_OFFICER);

    assertThat(file().status()).isEqualTo(ApplicationStatus.ACCEPTED);
    assertThat(List.of(file().holding(), file().deciding(), file().assigning(), file().counting())).containsOnly(city.centres.get(0));
    assertThat(clock(dispute, "JURISDICTION")).isEqualTo("KEPT");
    assertThat(papers.of(file().matter().value())).extracting(PaperView::type).contains(PaperType.JURISDICTION_DECISION);
    assertThat(papers.html(papers.inForce(id.value(), PaperType.JURISDICTION_DECISION).orElseThrow().id())).contains("第0县法律援助中心", "市司法局", "合同在那里履行");
    assertThat(handOvers.of(id).getLast().byOrder()).isTrue();
    intake.propose(new ProposeDecision(id, file().version(), Proposal.GRANT, null, "符合条件", city.at(0, Role.REVIEWER)));
    assertThatThrownBy(() -> rule(dispute, 1, Role.BUREAU_OFFICER)).hasMessage("oversight.dispute.over");
  }

  @Test
  void whatWasDecidedMeanwhileStays() {
    UUID dispute = raise(0, 1);
    intake.accept(new AcceptApplication(id, file().version(), city.at(1, Role.CLERK)));
    intake.propose(new ProposeDecision(id, file().version(), Proposal.GRANT, null, "符合条件", city.at(1, Role.REVIEWER)));
    intake.grant(new GrantAid(id, file().version(), "同意", city.at(1, Role.DIRECTOR)));

    rule(dispute, 0, Role.BUREAU_OFFICER);

    assertThat(file().status()).isEqualTo(ApplicationStatus.GRANTED);
    assertThat(file().deciding()).isEqualTo(city.centres.get(1));
    assertThat(file().disputed()).isFalse();
  }

  @Test
  void eitherRaisesItAndOnlyTheTwoAndTheBureauSeeIt() {
    UUID dispute = raise(1, 0);

    assertThat(disputes.view(dispute, city.at(0, Role.CLERK)).mayDecide()).isFalse();
    assertThat(disputes.view(dispute, city.officer()).mayDecide()).isTrue();
    assertThat(disputes.list(true, null, city.at(0, Role.DIRECTOR)).rows()).hasSize(1);
    assertThat(disputes.list(true, null, city.officer()).rows()).hasSize(1);
    assertThat(disputes.list(true, null, city.at(2, Role.DIRECTOR)).rows()).isEmpty();
    assertThat(disputes.list(true, null, city.at(UUID.randomUUID(), Role.BUREAU_OFFICER)).rows()).as("another bureau of the city").isEmpty();
    assertThatThrownBy(() -> disputes.view(dispute, city.at(2, Role.CLERK))).isInstanceOf(Missing.class);
    assertThatThrownBy(() -> raise(2, 0)).isInstanceOf(Missing.class);
  }

  @Test
  void theBureausDaysAreARuleOfTheCity() {
    city.publishes("deadlines", "JURISDICTION", Map.of("length", List.of("1"), "unit", List.of("WD")));

    UUID dispute = raise(0, 1);

    assertThat(deadlines.of(dispute)).singleElement()
        .satisfies(one -> assertThat(one.dueAt()).isEqualTo(deadlines.of(id.value()).stream().filter(c -> c.rule().equals("TRANSFER_RECEIPT")).findFirst().orElseThrow().dueAt()));
  }

  private UUID raise(int by, int other) {
    return disputes.raise(new RaiseDispute(UUID.randomUUID(), id, city.centres.get(other), "合同在别处履行", city.at(by, Role.CLERK)));
  }

  private void rule(UUID dispute, int competent, Role role) {
    int seen = disputes.view(dispute, city.officer()).version();
    disputes.decide(new DecideDispute(dispute, seen, city.centres.get(competent), "合同在那里履行", city.at(city.bureau, role)));
  }

  private ApplicationFile file() {
    return applications.own(id);
  }

  private String clock(UUID subject, String rule) {
    return deadlines.of(subject).stream().filter(one -> one.rule().equals(rule)).map(ClockView::state).findFirst().orElse("");
  }
}
