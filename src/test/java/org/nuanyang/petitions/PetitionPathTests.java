package org.nuanyang.petitions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.nuanyang.deadlines.ClockView;
import org.nuanyang.documents.PaperType;
import org.nuanyang.documents.Papers;
import org.nuanyang.documents.PaperView;
import org.nuanyang.identity.Actor;
import org.nuanyang.identity.DataScope;
import org.nuanyang.identity.Role;
import org.nuanyang.matters.Matters;
import org.nuanyang.oversight.OfficeExample;
import org.nuanyang.shared.Forbidden;
import org.nuanyang.shared.Missing;
import org.nuanyang.shared.Refusal;
import org.nuanyang.shared.Stale;
import org.nuanyang.testing.MovableClock;
import org.nuanyang.testing.PlatformTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** A petition on the real platform: received, sorted, shown its door, followed; and every time somebody comes again. */
@PlatformTest
class PetitionPathTests {

  private static final String SOMEBODY = "110101199003070011";
  private static final String SOMEBODY_ELSE = "110101198001010010";

  @Autowired ApplicationContext platform;
  @Autowired Petitions petitions;
  @Autowired Papers papers;
  @Autowired Matters matters;
  @Autowired MovableClock clock;

  private OfficeExample office;
  private Actor lawyer;
  private String phone;

  @BeforeEach
  void aCentreAndALawyer() {
    office = new OfficeExample(platform);
    lawyer = lawyer("信访律师");
    phone = "137%08d".formatted(ThreadLocalRandom.current().nextInt(10_000_000, 99_999_999));
  }

  @Test
  void theMachineAdvisesTheLawyerDecidesAndTheLetterNamesTheDoor() {
    PetitionId id = bring("OFFICE", UUID.randomUUID());
    petitions.classify(id, seen(id), "OFFICE", Map.of("act", "FINE", "stage", "DECIDED", "nonsense", "x"), clock.today().minusDays(10), office.clerk);
    PetitionView advised = petitions.view(id, office.clerk);
    assertThat(advised.advice().first().door().code()).isEqualTo("RECONSIDERATION");
    assertThat(advised.answers()).containsOnlyKeys("act", "stage");

    assertThatThrownBy(() -> petitions.take(id, seen(id), false, lawyer)).hasMessage("petitions.no-interest-first");
    petitions.take(id, seen(id), true, lawyer);
    assertThatThrownBy(() -> route(id, "RECONSIDERATION", office.clerk)).as("a window does not decide").isInstanceOf(Forbidden.class);
    route(id, "RECONSIDERATION", lawyer);

    PetitionView routed = petitions.view(id, lawyer);
    assertThat(routed.state()).isEqualTo(PetitionState.ROUTED);
    assertThat(clock(routed, "PETITION_ROUTE")).isEqualTo("KEPT");
    assertThat(clock(routed, "PETITION_RESULT")).isEqualTo("RUNNING");
    assertThat(papers.html(papers.inForce(id.value(), PaperType.ROUTE_LETTER).map(PaperView::id).orElseThrow())).contains("行政复议机关", "《行政复议法》第二十条");
    assertThat(matters.timeline(routed.matter(), true)).anySatisfy(entry -> assertThat(entry.text()).contains("行政复议机关"));
  }

  @Test
  void refusedBehindTheDoorItIsTheLawyersAgainAndTheFirstOpinionStays() {
    PetitionId id = bring("WORK", UUID.randomUUID());
    petitions.take(id, seen(id), true, lawyer);
    route(id, "LABOUR_INSPECTION", lawyer);
    petitions.escort(new RecordEscort(id, seen(id), clock.today(), "人社局", "陪同到窗口", office.clerk));
    petitions.result(id, seen(id), DoorResult.REFUSED, "说要先仲裁", office.clerk);
    assertThat(petitions.facts(id).state()).isEqualTo(PetitionState.TAKEN);
    route(id, "LABOUR_ARBITRATION", lawyer);
    petitions.result(id, seen(id), DoorResult.UNDER_WAY, "已经立案", office.clerk);
    assertThat(petitions.facts(id).clocks()).filteredOn(one -> one.rule().equals("PETITION_RESULT")).extracting(ClockView::state).as("asked, and to be asked again").contains("KEPT").containsOnlyOnce("RUNNING");
    petitions.result(id, seen(id), DoorResult.SETTLED, "调解书已经拿到", office.clerk);

    PetitionView over = petitions.facts(id);
    assertThat(over.state()).isEqualTo(PetitionState.ANSWERED);
    assertThat(over.steps()).extracting(PetitionView.Step::kind).containsSubsequence("petitions.step.routed", "petitions.step.result.REFUSED", "petitions.step.escort", "petitions.step.routed");
    assertThat(matters.facts(over.matter()).standing().ended()).isTrue();
    assertThatThrownBy(() -> petitions.visit(id, seen(id), PetitionSource.PHONE, "", office.clerk)).hasMessage("petitions.over");
  }

  @Test
  void whoComesAgainIsSeen() {
    UUID key = UUID.randomUUID();
    PetitionId first = bring("LAND", key);
    assertThat(bring("LAND", key)).as("the same form twice").isEqualTo(first);
    assertThat(petitions.facts(first).times()).isEqualTo(1);

    assertThat(bring("LAND", UUID.randomUUID())).as("again with the same").isEqualTo(first);
    assertThat(petitions.facts(first).times()).isEqualTo(2);
    PetitionId other = bring("WORK", UUID.randomUUID());
    assertThat(other).isNotEqualTo(first);
    assertThat(petitions.view(other, office.clerk).earlier()).singleElement().satisfies(one -> {
      assertThat(one.times()).isEqualTo(2);
      assertThat(one.url()).endsWith(first.value().toString());
    });
    assertThat(petitions.facts(first).steps()).extracting(PetitionView.Step::words).as("what was told again is kept").contains("事情的经过");
  }

  @Test
  void anIdentityNumberAnybodyTypesFindsNothingAndAWindowFindsItsOwn() {
    PetitionId first = bring("LAND", PetitionSource.WINDOW, phone, SOMEBODY, office.clerk);
    String strange = "136" + phone.substring(3);
    assertThat(bring("LAND", PetitionSource.ONLINE, strange, SOMEBODY, Actor.citizen(OfficeExample.CITY))).as("only the phone is proven").isNotEqualTo(first);
    assertThat(bring("LAND", PetitionSource.ONLINE, phone, "", Actor.citizen(OfficeExample.CITY))).isEqualTo(first);
    assertThat(bring("LAND", PetitionSource.WINDOW, phone, SOMEBODY_ELSE, office.clerk)).as("a family's phone").isNotEqualTo(first);
    OfficeExample second = new OfficeExample(platform);
    PetitionId there = petitions.bring(
        new BringPetition(UUID.randomUUID(), OfficeExample.CITY, second.centre, PetitionSource.WINDOW, "", "信访人甲", SOMEBODY, phone, "LAND", "事情的经过", "", second.clerk));
    assertThat(there).isNotEqualTo(first);
    assertThat(petitions.view(there, second.clerk).earlier()).as("and sees the other").anySatisfy(one -> assertThat(one.receiptNumber()).isEqualTo(petitions.facts(first).receiptNumber()));
  }

  @Test
  void onlyTheWindowAndItsLawyerOpenIt() {
    PetitionId id = bring("PRIVATE", UUID.randomUUID());
    assertThatThrownBy(() -> petitions.view(id, lawyer)).as("not taken").isInstanceOf(Missing.class);
    assertThat(petitions.list(PetitionList.NEW, null, lawyer).rows()).filteredOn(row -> row.id().equals(id.value())).singleElement().satisfies(row -> assertThat(row.name()).isEmpty());
    petitions.take(id, seen(id), true, lawyer);
    assertThatThrownBy(() -> petitions.view(id, lawyer("别的律师"))).isInstanceOf(Missing.class);
    assertThatThrownBy(() -> petitions.view(id, new OfficeExample(platform).clerk)).as("another window").isInstanceOf(Missing.class);
    assertThatThrownBy(() -> petitions.take(id, seen(id), true, lawyer("别的律师"))).hasMessage("petitions.taken-already");
    assertThatThrownBy(() -> petitions.withdraw(id, seen(id) - 1, "不办了", office.clerk)).isInstanceOf(Stale.class);
    assertThatThrownBy(() -> petitions.result(id, seen(id), DoorResult.SETTLED, "好了", office.clerk)).isInstanceOf(Refusal.class);
    assertThat(petitions.list(PetitionList.IN_HAND, null, lawyer).rows()).extracting(PetitionRow::id).contains(id.value());
  }

  private PetitionId bring(String topic, UUID key) {
    return petitions.bring(
        new BringPetition(key, OfficeExample.CITY, office.centre, PetitionSource.WINDOW, "", "信访人甲", "", phone, topic, "事情的经过", "", office.clerk));
  }

  private PetitionId bring(String topic, PetitionSource source, String by, String identity, Actor actor) {
    return petitions.bring(
        new BringPetition(UUID.randomUUID(), OfficeExample.CITY, office.centre, source, "", "信访人甲", identity, by, topic, "事情的经过", "", actor));
  }

  private void route(PetitionId id, String door, Actor by) {
    petitions.route(new RoutePetition(id, seen(id), door, "先去这里，带上决定书。", clock.today().plusDays(20), by));
  }

  private static String clock(PetitionView view, String rule) {
    return view.clocks().stream().filter(one -> one.rule().equals(rule)).map(ClockView::state).findFirst().orElse("none");
  }

  private static Actor lawyer(String name) {
    return new Actor(UUID.randomUUID(), name, Set.of(Role.LAWYER), UUID.randomUUID(), OfficeExample.CITY, DataScope.OWN, Set.of());
  }

  private int seen(PetitionId id) {
    return petitions.facts(id).version();
  }
}
