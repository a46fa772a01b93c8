package org.nuanyang.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.nuanyang.identity.Actor;
import org.nuanyang.shared.Missing;
import org.nuanyang.shared.Refusal;
import org.nuanyang.shared.Stale;
import org.nuanyang.testing.ModuleDatabaseTest;
import org.nuanyang.testing.MovableClock;
import org.springframework.beans.factory.annotation.Autowired;

/** The public directory over a small town. */
@ModuleDatabaseTest(extraIncludes = {"kit", "identity"})
class DirectoryTests {

  @Autowired Directory directory;
  @Autowired Network network;
  @Autowired Practitioners practitioners;
  @Autowired PlacePeople people;
  @Autowired MovableClock clock;

  private NetworkExamples town;
  private UUID lawyer;

  @BeforeEach
  void aTown() {
    town = NetworkExamples.town(network);
    lawyer = town.lawyer(practitioners);
  }

  @Test
  void findsBodiesByPartOfTheNameByMatterAndByWhoIsOpenNow() {
    clock.set(LocalDateTime.of(2026, 7, 1, 10, 0));
    assertThat(names(bodies(town.firm.substring(1), "", null))).containsExactly(town.firm);
    // The firm through its lawyer, the centre and the station because they take everything.
    assertThat(names(bodies("", "LABOR", null))).contains(town.firm, town.centre, town.station);
    assertThat(names(bodies("", "TRAFFIC", null))).contains(town.centre).doesNotContain(town.firm);
    assertThat(names(directory.bodies(search("", "", null, true)).rows())).contains(town.centre);
    clock.set(LocalDateTime.of(2026, 7, 1, 13, 0));
    assertThat(names(directory.bodies(search("", "", null, true)).rows())).doesNotContain(town.centre);
  }

  @Test
  void listsPeopleInOneOrderWhateverRegisterTheyStandIn() {
    String family = "郗" + town.firm.replaceAll("\\D", "");
    enter(family + "丙", PlaceDuty.MEDIATOR);
    enter(family + "甲", PlaceDuty.LIAISON);
    enrol(family + "乙");

    List<String> all = new ArrayList<>();
    String after = null;
    do {
      var page = directory.people(new PersonSearch(NetworkExamples.CITY, "", null, "", family, false, false, null, after, 1));
      page.rows().forEach(one -> all.add(one.name()));
      after = page.next();
    } while (after != null);

    assertThat(all).hasSize(3).isSortedAccordingTo(Comparator.naturalOrder()).contains(family + "甲", family + "乙", family + "丙");
    for (String whole : List.of(family + "甲", family + "乙", family + "丙")) assertThat(named(whole)).containsExactly(whole);
    assertThat(named("郗")).containsAll(all);
    assertThat(named(family.substring(1) + "郗")).as("the signs are there, in another order").isEmpty();
  }

  private List<String> named(String name) {
    return directory.people(new PersonSearch(NetworkExamples.CITY, "", null, "", name, false, false, null, null, 500)).rows().stream().map(ListedPerson::name).toList();
  }

  @Test
  void showsNoPrivatePhoneAndOnlyWhoWasLookedFor() {
    assertThat(people(ListedKind.LAWYER, "LABOR")).extracting(ListedPerson::id).contains(lawyer);
    assertThat(people(ListedKind.LAWYER, "TRAFFIC")).extracting(ListedPerson::id).doesNotContain(lawyer);
    assertThat(people(ListedKind.MEDIATOR, "")).extracting(ListedPerson::id).doesNotContain(lawyer);
    assertThat(directory.person(lawyer).toString()).contains("04701234567").doesNotContain("13800001111");
    assertThatThrownBy(() -> directory.person(UUID.randomUUID())).isInstanceOf(Missing.class);
  }

  @Test
  void theNearestAreTheNearestThoughTheIndexMeasuresInDegrees() {
    var chance = new Random(7);
    List<GeoPoint> all = new ArrayList<>(List.of(new GeoPoint(52.5, 121)));
    List<RegisterOrganisation> orders = new ArrayList<>();
    for (int i = 0; i < 200; i++) {
      GeoPoint at = new GeoPoint(50 + chance.nextDouble(), 120 + chance.nextDouble());
      all.add(at);
      orders.add(new RegisterOrganisation(UUID.randomUUID(), "150700", OrganisationKind.CONTACT_POINT, null, "150700", "点" + i, "点", "", "", at, OpeningHours.NONE, false, Set.of("zh")));
    }
    orders.add(new RegisterOrganisation(UUID.randomUUID(), "150700", OrganisationKind.CONTACT_POINT, null, "150700", "最北的点", "点", "", "", all.getFirst(), OpeningHours.NONE, false, Set.of("zh")));
    network.register(orders, Actor.system("150700"));
    for (int i = 0; i < 30; i++) {
      GeoPoint from = new GeoPoint(50 + chance.nextDouble(), 120 + chance.nextDouble());
      List<Double> truth = all.stream().map(from::kilometresTo).sorted().limit(5).toList();

      assertThat(network.nearest(from, 5)).extracting(NearPlace::kilometres).containsExactlyElementsOf(truth);
      var listed = directory.bodies(new BodySearch("150700", "", null, "", "", false, false, false, from, null, 5));
      assertThat(listed.rows()).extracting(NearPlace::kilometres).containsExactlyElementsOf(truth);
    }
    // Straight north of the only candidate: the circle touches the edge of its box.
    GeoPoint south = new GeoPoint(all.getFirst().latitude() - 0.2, all.getFirst().longitude());
    assertThat(network.nearest(south, 1)).extracting(NearPlace::kilometres).containsExactly(all.stream().mapToDouble(south::kilometresTo).min().orElseThrow());
  }

  @Test
  void aLicenceThatRestsTakesItsHolderOutOfThePoolAndOfSafeHands() {
    assertThat(directory.person(lawyer).maySafelyBeTrustedOn(LocalDate.of(2026, 7, 1))).isTrue();

    directory.change(new ChangeLicence(lawyer, LicenceState.VALID, LicenceState.SUSPENDED, "停止执业三个月", NetworkExamples.PLATFORM));

    assertThat(directory.person(lawyer).maySafelyBeTrustedOn(LocalDate.of(2026, 7, 1))).isFalse();
    assertThat(practitioners.practitioner(lawyer).status()).isEqualTo(PoolStatus.SUSPENDED);
    assertThat(practitioners.changes(lawyer, NetworkExamples.PLATFORM)).extracting(PoolChange::reason).containsExactly("停止执业三个月");
    assertThatThrownBy(() -> directory.change(new ChangeLicence(lawyer, LicenceState.VALID, LicenceState.REVOKED, "看旧页面的人", NetworkExamples.PLATFORM))).isInstanceOf(Stale.class);
    assertThatThrownBy(() -> directory.change(new ChangeLicence(lawyer, LicenceState.SUSPENDED, LicenceState.VALID, " ", NetworkExamples.PLATFORM))).isInstanceOf(Refusal.class);

    directory.change(new ChangeLicence(lawyer, LicenceState.SUSPENDED, LicenceState.VALID, "期满", NetworkExamples.PLATFORM));

    assertThat(directory.changes(lawyer)).extracting(LicenceChange::to).containsExactly(LicenceState.SUSPENDED, LicenceState.VALID);
    // Coming back into the pool is a decision of its own.
    assertThat(practitioners.practitioner(lawyer).status()).isEqualTo(PoolStatus.SUSPENDED);
  }

  private List<NearPlace> bodies(String name, String matter, @Nullable GeoPoint near) {
    return directory.bodies(search(name, matter, near, false)).rows();
  }

  private static BodySearch search(String name, String matter, @Nullable GeoPoint near, boolean open) {
    return new BodySearch(NetworkExamples.CITY, "", null, matter, name, false, false, open, near, null, 500);
  }

  private List<ListedPerson> people(ListedKind kind, String matter) {
    return directory.people(new PersonSearch(NetworkExamples.CITY, "", kind, matter, "", false, false, null, null, 500)).rows();
  }

  private static List<String> names(List<NearPlace> found) {
    return found.stream().map(one -> one.place().name()).toList();
  }

  private void enter(String name, PlaceDuty duty) {
    people.enter(List.of(new EnterPlacePerson(UUID.randomUUID(), NetworkExamples.CITY, town.stationId, duty, name, null, null, "13800002222", Set.of("zh"), LocalDate.of(2025, 1, 1))), NetworkExamples.PLATFORM);
  }

  private void enrol(String name) {
    practitioners.enrol(
        List.of(
            new EnrolPractitioner(
                UUID.randomUUID(), null, NetworkExamples.CITY, town.firmId, name, "%017d".formatted(Math.abs(new Random().nextLong() % 100_000_000_000_000L)), PractitionerKind.LAWYER, LocalDate.of(2015, 3, 1),
                null, null, 0, Set.of(), Set.of("zh"), "F", NetworkExamples.CITY, PoolStatus.REMOVED, "13800003333")),
        NetworkExamples.PLATFORM);
  }
}
