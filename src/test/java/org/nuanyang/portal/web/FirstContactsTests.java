package org.nuanyang.portal.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.nuanyang.catalogue.CatalogueExample;
import org.nuanyang.catalogue.ServiceId;
import org.nuanyang.catalogue.Services;
import org.nuanyang.consultation.AskQuestion;
import org.nuanyang.consultation.ConsultationId;
import org.nuanyang.consultation.Consultations;
import org.nuanyang.identity.Actor;
import org.nuanyang.identity.Role;
import org.nuanyang.intake.ApplicationId;
import org.nuanyang.intake.Applications;
import org.nuanyang.intake.CitywideMode;
import org.nuanyang.intake.HandOvers;
import org.nuanyang.intake.Intake;
import org.nuanyang.intake.SharedCity;
import org.nuanyang.intake.TransferApplication;
import org.nuanyang.matters.Category;
import org.nuanyang.matters.Channel;
import org.nuanyang.network.Network;
import org.nuanyang.network.OrganisationKind;
import org.nuanyang.oversight.ComplainedOf;
import org.nuanyang.oversight.ComplaintId;
import org.nuanyang.oversight.ComplaintItem;
import org.nuanyang.oversight.Complaints;
import org.nuanyang.oversight.OfficeExample;
import org.nuanyang.oversight.RaiseComplaint;
import org.nuanyang.oversight.Way;
import org.nuanyang.policies.Policies;
import org.nuanyang.policies.RuleWorkbench;
import org.nuanyang.portal.web.FirstContact.Kind;
import org.nuanyang.shared.Forbidden;
import org.nuanyang.testing.MovableClock;
import org.nuanyang.testing.PlatformTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** 首问负责: whoever was asked first answers for it until another has acknowledged. */
@PlatformTest
class FirstContactsTests {

  @Autowired ApplicationContext platform;
  @Autowired FirstContacts contacts;
  @Autowired Services services;
  @Autowired HandOvers handOvers;
  @Autowired Consultations consultations;
  @Autowired Complaints complaints;
  @Autowired Intake intake;
  @Autowired Applications applications;
  @Autowired Network network;
  @Autowired RuleWorkbench workbench;
  @Autowired Policies policies;
  @Autowired MovableClock clock;

  private OfficeExample office;
  private CatalogueExample city;
  private Actor other;

  @BeforeEach
  void twoCentres() {
    city = new CatalogueExample(platform);
    office = city.office;
    other = city.body(OrganisationKind.COUNTY_CENTRE, "对岸县法律援助中心", Role.CLERK);
  }

  @Test
  void aServiceStaysWithTheWindowThatWasAskedUntilTheOtherAcknowledges() {
    ServiceId id = services.open(city.will());
    FirstContact taken = held(id.value(), office.clerk).orElseThrow();
    assertThat(taken.kind()).isEqualTo(Kind.SERVICE);
    assertThat(taken.holder()).isEqualTo("云岭县法律援助中心");
    assertThat(taken.heldBy()).isEqualTo("窗口");
    assertThat(taken.target()).isEmpty();

    services.offer(id, Math.toIntExact(services.facts(id).version()), other.organisation(), "请接", office.clerk);
    assertThat(held(id.value(), office.clerk).orElseThrow().target()).isEqualTo("对岸县法律援助中心");
    assertThat(held(id.value(), office.clerk).orElseThrow().overdue()).isFalse();
    clock.set(clock.today().plusDays(5));
    assertThat(held(id.value(), office.head).orElseThrow().overdue()).as("the head sees that nobody took it").isTrue();
    assertThat(held(id.value(), other)).as("not theirs before they say so").isEmpty();
    FirstContact offered = offered(id.value(), other).orElseThrow();
    assertThat(offered.holder()).isEqualTo("云岭县法律援助中心");

    services.acknowledge(id, Math.toIntExact(Objects.requireNonNull(offered.version())), other);

    assertThat(held(id.value(), office.clerk)).isEmpty();
    assertThat(offered(id.value(), other)).isEmpty();
  }

  @Test
  void anApplicationOnItsWayStaysWithItsSender() {
    SharedCity shared = new SharedCity("159861", 2, network, workbench, policies, clock);
    shared.works(CitywideMode.MODE_B);
    Actor sender = shared.at(1, Role.CLERK);
    Actor receiver = shared.at(0, Role.CLERK);
    ApplicationId id = intake.submit(shared.worker(1, 0, "甲工友"));
    handOvers.send(new TransferApplication(id, applications.file(id, sender).version(), shared.centres.get(0), false, "事情发生在那里", sender));
    FirstContact sent = held(id.value(), sender).orElseThrow();
    assertThat(sent.kind()).isEqualTo(Kind.APPLICATION);
    assertThat(sent.heldBy()).isEqualTo(sender.name());
    assertThat(sent.target()).isNotEmpty().isNotEqualTo(sent.holder());
    assertThat(sent.version()).as("the sender cannot sign for the other").isNull();

    FirstContact offered = offered(id.value(), receiver).orElseThrow();
    handOvers.receive(id, Objects.requireNonNull(offered.version()), receiver);

    assertThat(held(id.value(), sender)).isEmpty();
    assertThat(offered(id.value(), receiver)).isEmpty();
  }

  @Test
  void aMessageIsHeldByTheCentreAndAComplaintAboutItIsNotShown() {
    ConsultationId asked =
        consultations.ask(
            new AskQuestion(
                UUID.randomUUID(), OfficeExample.CITY, office.centre, "", Channel.HALL, Category.LABOR, "刘留言", "", 1, "工钱没给怎么办", null, office.clerk));
    assertThat(held(asked.value(), office.clerk).orElseThrow().kind()).isEqualTo(Kind.CONSULTATION);
    ComplaintId complaint =
        complaints.raise(
            new RaiseComplaint(
                UUID.randomUUID(), null, "", office.centre, "某人", "", ComplainedOf.CENTRE, ComplaintItem.IDLE, "", "没人理", Way.ONLINE, clock.today(),
                Actor.citizen(OfficeExample.CITY)));
    assertThat(held(complaint.value(), office.head)).as("whoever complains need fear nobody before the bureau has taken it").isEmpty();

    assertThat(contacts.held(other).contacts()).extracting(FirstContact::id).doesNotContain(asked.value(), complaint.value());
    assertThatThrownBy(() -> contacts.held(city.body(OrganisationKind.NOTARY_OFFICE, "测试公证处"))).isInstanceOf(Forbidden.class);
  }

  private Optional<FirstContact> held(UUID id, Actor by) {
    return contacts.held(by).contacts().stream().filter(one -> one.id().equals(id)).findFirst();
  }

  private Optional<FirstContact> offered(UUID id, Actor by) {
    return contacts.offered(by).contacts().stream().filter(one -> one.id().equals(id)).findFirst();
  }
}
