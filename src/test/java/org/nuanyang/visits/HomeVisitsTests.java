package org.nuanyang.visits;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.nuanyang.identity.Accounts;
import org.nuanyang.identity.Actor;
import org.nuanyang.identity.DataScope;
import org.nuanyang.identity.OpenAccount;
import org.nuanyang.identity.PasswordOrigin;
import org.nuanyang.identity.Role;
import org.nuanyang.network.GeoPoint;
import org.nuanyang.network.Network;
import org.nuanyang.network.OpeningHours;
import org.nuanyang.network.OrganisationKind;
import org.nuanyang.network.RegisterOrganisation;
import org.nuanyang.shared.Missing;
import org.nuanyang.shared.Refusal;
import org.nuanyang.shared.Slice;
import org.nuanyang.testing.MovableClock;
import org.nuanyang.testing.PlatformTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** From the wish to the safe return, on the real platform. */
@PlatformTest
class HomeVisitsTests {

  private static final String CITY = "159900";
  private static final UUID CENTRE = UUID.randomUUID();
  private static final UUID VISITOR = UUID.randomUUID();
  private static final UUID NORTH = UUID.randomUUID();
  private static final UUID SOUTH = UUID.randomUUID();

  @Autowired HomeVisits visits;
  @Autowired Network network;
  @Autowired Accounts accounts;
  @Autowired MovableClock clock;
  @Autowired JdbcClient sql;

  private final Actor clerk = new Actor(VISITOR, "王窗口", Set.of(Role.CLERK), CENTRE, CITY, DataScope.UNIT, Set.of(CENTRE));
  private String phone = "";

  @BeforeEach
  void aCentreWithAClerk() {
    phone = "139%08d".formatted(Math.floorMod(UUID.randomUUID().hashCode(), 100_000_000));
    if (!network.organisations(Set.of(CENTRE)).isEmpty()) return;
    network.register(
        List.of(place(CENTRE, OrganisationKind.COUNTY_CENTRE, 40.0, "北川县法律援助中心"), place(NORTH, OrganisationKind.CONTACT_POINT, 40.1, "北村联络点"),
            place(SOUTH, OrganisationKind.CONTACT_POINT, 39.98, "南村联络点")),
        Actor.system(CITY));
    accounts.open(new OpenAccount(VISITOR, "v" + VISITOR.toString().substring(0, 8), "王窗口", Set.of(Role.CLERK), CENTRE, CITY, DataScope.UNIT, accounts.hash("Nuanyang#2026"), PasswordOrigin.CHOSEN, Actor.system(CITY)));
  }

  @Test
  void thePersonAtHomeTellsARealVisitorFromAFalseOne() {
    UUID visit = planned(NORTH);
    assertThat(visits.check(phone, "123456")).as("nobody is at the door yet").isEmpty();

    String code = visits.arrive(visit, clerk);

    assertThat(visits.check(phone, code)).get().extracting(ProvenVisitor::name, ProvenVisitor::office).containsExactly("王窗口", "北川县法律援助中心");
    assertThat(visits.check(phone, code.equals("000000") ? "111111" : "000000")).as("another code").isEmpty();
    assertThat(visits.check("13812345678", code)).as("another home").isEmpty();
    clock.advance(Duration.ofMinutes(10));
    assertThat(visits.check(phone, code)).as("old").isEmpty();
    String second = visits.arrive(visit, clerk);
    assertThat(visits.check(phone, second)).isPresent();
  }

  @Test
  void guessingEndsAfterFiveTries() {
    UUID visit = planned(NORTH);
    String code = visits.arrive(visit, clerk);
    String wrong = code.equals("000000") ? "111111" : "000000";
    for (int tries = 0; tries < 5; tries++) assertThat(visits.check(phone, wrong)).isEmpty();

    assertThatExceptionOfType(Refusal.class).isThrownBy(() -> visits.check(phone, code)).withMessage("visits.checked-too-often");
  }

  @Test
  void onlyWhoWasSentShowsACodeAndOnlyOnTheDay() {
    UUID visit = planned(NORTH);
    Actor other = new Actor(UUID.randomUUID(), "别人", Set.of(Role.CLERK), CENTRE, CITY, DataScope.UNIT, Set.of(CENTRE));

    assertThatExceptionOfType(Refusal.class).isThrownBy(() -> visits.arrive(visit, other)).withMessage("visits.not-the-visitor");
    UUID later = asked();
    visits.plan(new PlanVisit(later, visits.view(later, clerk).version(), today().plusDays(2), VISITOR, null, clerk));
    assertThatExceptionOfType(Refusal.class).isThrownBy(() -> visits.arrive(later, clerk)).withMessage("visits.not-today");
    Actor elsewhere = new Actor(UUID.randomUUID(), "别处", Set.of(Role.CLERK), UUID.randomUUID(), CITY, DataScope.UNIT, Set.of(UUID.randomUUID()));
    assertThatExceptionOfType(Missing.class).isThrownBy(() -> visits.view(visit, elsewhere));
  }

  @Test
  void whoDoesNotReportBackIsSeen() {
    UUID visit = planned(SOUTH);
    visits.arrive(visit, clerk);
    clock.advance(Duration.ofHours(2).plusMinutes(1));

    assertThat(visits.planned(today(), clerk)).anyMatch(row -> row.id().equals(visit) && row.overdue());
    assertThat(visits.over(null, clerk).rows()).noneMatch(row -> row.id().equals(visit));
    visits.finish(visit, visits.view(visit, clerk).version(), "申请收下了", clerk);
    assertThat(visits.over(null, clerk).rows()).as("still to be read").anyMatch(row -> row.id().equals(visit));
    Actor elsewhere = new Actor(UUID.randomUUID(), "别处", Set.of(Role.CLERK), UUID.randomUUID(), CITY, DataScope.UNIT, Set.of(UUID.randomUUID()));
    assertThat(visits.over(null, elsewhere).rows()).noneMatch(row -> row.id().equals(visit));
    assertThat(visits.planned(today(), clerk)).noneMatch(row -> row.id().equals(visit));
  }

  @Test
  void theDaysWayGoesToTheNearestNextAndAddsUp() {
    clock.advance(Duration.ofDays(30)); // a day of its own
    UUID north = planned(NORTH), south = planned(SOUTH), nowhere = planned(null);

    DayRoute route = visits.route(today(), VISITOR, clerk);

    assertThat(route.stops()).extracting(stop -> stop.visit().id()).containsExactly(south, north, nowhere);
    assertThat(route.stops().getFirst().kilometres()).isBetween(2.0, 2.5);
    assertThat(route.kilometres()).isBetween(15.0, 16.5);
    assertThat(route.unplaced()).isEqualTo(1);
  }

  @Test
  void aWishCountsOnceAndItsPersonLiesSealed() {
    AskVisit order = wish();
    UUID first = visits.ask(order);

    assertThat(visits.ask(order)).isEqualTo(first);
    assertThat(sql.sql("select encode(name, 'escape') || encode(address, 'escape') || encode(phone, 'escape') from home_visit where id = ?").param(first).query(String.class).single())
        .doesNotContain("赵奶奶", "三组", phone);
    assertThat(visits.view(first, clerk).name()).isEqualTo("赵奶奶");
    UUID application = UUID.randomUUID();
    assertThat(visits.helped(first, application, clerk)).isEmpty();
    assertThat(visits.helped(first, application, clerk)).isEmpty();
    assertThat(visits.helped(first, UUID.randomUUID(), clerk)).contains(application);
  }

  @Test
  void aNumberNobodyProvedIsWrittenToThreeTimesADay() {
    for (int wishes = 0; wishes < 3; wishes++) visits.ask(wish(Actor.citizen(CITY)));

    assertThatExceptionOfType(Refusal.class).isThrownBy(() -> visits.ask(wish(Actor.citizen(CITY)))).withMessage("visits.asked-too-often");
    assertThat(visits.ask(wish())).as("the clerk who takes the call is not held up").isNotNull();
    clock.advance(Duration.ofDays(1));
    assertThat(visits.ask(wish(Actor.citizen(CITY)))).isNotNull();
  }

  @Test
  void whatOtherCentresHaveToDoHidesNothingOfOurs() {
    UUID begun = planned(SOUTH), forgotten = planned(NORTH);
    visits.arrive(begun, clerk);
    clock.advance(Duration.ofDays(40));
    UUID waiting = asked(), today = planned(NORTH), other = UUID.randomUUID();
    UUID further = asked();
    crowd(waiting, other, 210);
    crowd(today, other, 510);
    try {
      List<VisitRow> seen = new ArrayList<>();
      String after = null;
      do {
        Slice<VisitRow> page = visits.waiting(after, clerk);
        seen.addAll(page.rows());
        after = page.next();
      } while (after != null);
      assertThat(seen).extracting(VisitRow::id).containsOnlyOnce(waiting, further);
      assertThat(visits.planned(today(), clerk)).extracting(VisitRow::id).contains(begun, today).doesNotContain(forgotten);
      Actor theirs = new Actor(UUID.randomUUID(), "别处", Set.of(Role.CLERK), other, CITY, DataScope.UNIT, Set.of(other));
      Slice<VisitRow> first = visits.waiting(null, theirs);
      assertThat(visits.waiting(first.next(), theirs).rows()).hasSize(first.rows().size()).doesNotContainAnyElementsOf(first.rows());
    } finally {
      sql.sql("delete from home_visit where organisation = ?").param(other).update();
    }
  }

  /** As many like this one at another centre, older than it. */
  private void crowd(UUID like, UUID centre, int many) {
    String columns = "version, city, state, reason, channel, name, phone, phone_index, region, address, about, wish, day, visitor, visitor_name";
    sql.sql("insert into home_visit (id, organisation, asked_at, " + columns + ") select gen_random_uuid(), ?, asked_at - interval '90 days', " + columns + " from home_visit, generate_series(1, ?) where id = ?")
        .params(centre, many, like)
        .update();
  }

  private UUID planned(UUID place) {
    UUID visit = asked();
    visits.plan(new PlanVisit(visit, visits.view(visit, clerk).version(), today(), VISITOR, place, clerk));
    return visit;
  }

  private UUID asked() {
    UUID visit = visits.ask(wish());
    sql.sql("update home_visit set organisation = ? where id = ?").params(CENTRE, visit).update(); // other tests have centres in this county too
    return visit;
  }

  private AskVisit wish() {
    return wish(clerk);
  }

  private AskVisit wish(Actor by) {
    return new AskVisit(UUID.randomUUID(), CITY, "PHONE", VisitReason.AGED, "赵奶奶", phone, "159923", "北村三组", "儿子不给赡养费", "上午", by);
  }

  private LocalDate today() {
    return LocalDate.now(clock);
  }

  private static RegisterOrganisation place(UUID id, OrganisationKind kind, double latitude, String name) {
    return new RegisterOrganisation(id, CITY, kind, id.equals(CENTRE) ? null : CENTRE, "159923", name, name.substring(0, 2), "街上", "04790000002", new GeoPoint(latitude, 110), OpeningHours.NONE, true, Set.of("zh"));
  }
}
