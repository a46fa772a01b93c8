package org.nuanyang.prisonvisits;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.nuanyang.booking.BookableKind;
import org.nuanyang.booking.Bookings;
import org.nuanyang.booking.FreeSlot;
import org.nuanyang.booking.OfferBookable;
import org.nuanyang.catalogue.CatalogueExample;
import org.nuanyang.identity.Actor;
import org.nuanyang.identity.ProvenPhone;
import org.nuanyang.identity.Role;
import org.nuanyang.matters.Channel;
import org.nuanyang.matters.Matters;
import org.nuanyang.network.OpeningHours;
import org.nuanyang.network.OrganisationKind;
import org.nuanyang.oversight.OfficeExample;
import org.nuanyang.shared.Forbidden;
import org.nuanyang.shared.IdentityNumber;
import org.nuanyang.shared.Missing;
import org.nuanyang.shared.Refusal;
import org.nuanyang.testing.MovableClock;
import org.nuanyang.testing.PlatformTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

/** Video visits on the real platform: relation, approval, slot, identity on site, and the wall. */
@PlatformTest
class VisitPathTests {

  private static final OpeningHours HOURS = OpeningHours.workdays(LocalTime.of(9, 0), LocalTime.of(11, 0), LocalTime.of(14, 0), LocalTime.of(15, 0));

  @Autowired ApplicationContext platform;
  @Autowired Visits visits;
  @Autowired Bookings bookings;
  @Autowired Matters matters;
  @Autowired MovableClock clock;

  private CatalogueExample city;
  private Actor prison;

  @BeforeEach
  void aHallAndAPrison() {
    city = new CatalogueExample(platform);
    prison = city.body(OrganisationKind.PRISON, "测试监狱", Role.PRISON_OFFICER);
    offer(city.office.centre, 1);
    offer(prison.organisation(), 4);
  }

  @Test
  void fromTheRequestToTheEndAndNothingSaidIsKept() {
    VisitId id = requested(1);
    assertThatThrownBy(() -> visits.view(id, prison)).as("before the window has checked").isInstanceOf(Missing.class);
    visits.check(id, version(id), "户口簿", city.clerk);
    visits.approve(id, version(id), "三监区，注意情绪", prison);
    FreeSlot slot = visits.slots(id, clock.today().plusDays(1), 7).getFirst();
    book(id, slot.from());
    assertThat(visits.own(id).slotTo()).as("fifteen minutes by the city's rule").isEqualTo(slot.from().plus(Duration.ofMinutes(15)));

    assertThatThrownBy(() -> visits.begin(id, version(id), true, city.clerk)).as("not before its time").isInstanceOf(Refusal.class);
    clock.advance(Duration.between(clock.instant(), slot.from()));
    assertThatThrownBy(() -> visits.begin(id, version(id), false, city.clerk)).as("not without the card").isInstanceOf(Refusal.class);
    visits.begin(id, version(id), true, city.clerk);
    clock.advance(Duration.ofMinutes(14));
    visits.end(id, version(id), city.clerk);

    assertThat(visits.own(id).state()).isEqualTo(VisitState.HELD);
    assertThat(matters.facts(visits.own(id).matter()).standing().ended()).isTrue();
  }

  @Test
  void theWallHasTwoSides() {
    VisitId id = approved(1);
    assertThat(visits.view(id, prison).prisonNote()).isEqualTo("内部备注");
    assertThat(visits.view(id, city.clerk).prisonNote()).as("ours never see it").isEmpty();
    assertThat(visits.own(id).prisonNote()).isEmpty();
    assertThat(visits.view(id, prison).matter()).as("the prison knows no matters").isNull();
    assertThatThrownBy(() -> matters.view(visits.own(id).matter(), prison)).isInstanceOf(Refusal.class);
    assertThat(matters.facts(visits.own(id).matter()).toString()).as("whom it is for stays out of the matter").doesNotContain("服刑人");

    Actor other = city.body(OrganisationKind.PRISON, "别的监狱", Role.PRISON_OFFICER);
    assertThatThrownBy(() -> visits.view(id, other)).isInstanceOf(Missing.class);
    assertThatThrownBy(() -> visits.approve(id, version(id), "", other)).isInstanceOf(Forbidden.class);
    assertThatThrownBy(() -> visits.view(id, new CatalogueExample(platform).clerk)).as("another hall").isInstanceOf(Missing.class);
    assertThat(visits.list(false, null, other).rows()).isEmpty();
    assertThatThrownBy(() -> visits.approve(id, version(id), "", city.clerk)).as("the window does not approve").isInstanceOf(Refusal.class);
  }

  @Test
  void aMonthHasOneVisitAndWhoStaysAwayHasUsedIt() {
    VisitId first = approved(1);
    Instant slot = visits.slots(first, clock.today().plusDays(1), 7).getFirst().from();
    book(first, slot);
    VisitId second = approved(1);
    List<FreeSlot> free = visits.slots(second, clock.today().plusDays(2), 7);
    assertThatThrownBy(() -> book(second, free.getFirst().from())).isInstanceOf(Refusal.class).hasMessage("prisonvisits.month-full");

    visits.giveBack(first, version(first), Actor.citizen(OfficeExample.CITY));
    book(first, slot);
    clock.advance(Duration.between(clock.instant(), slot).plusMinutes(5));
    assertThatThrownBy(() -> visits.noShow(first, version(first), city.clerk)).as("ten minutes are waited").isInstanceOf(Refusal.class);
    assertThatThrownBy(() -> visits.cancel(first, version(first), Actor.citizen(OfficeExample.CITY))).hasMessage("prisonvisits.too-late");
    clock.advance(Duration.ofHours(2));
    visits.voidThoseNobodyCameTo();
    assertThat(visits.own(first).state()).isEqualTo(VisitState.NO_SHOW);
    assertThatThrownBy(() -> book(second, visits.slots(second, clock.today().plusDays(1), 7).getFirst().from())).hasMessage("prisonvisits.month-full");
    book(second, visits.slots(second, LocalDate.of(2026, 8, 3), 3).getFirst().from());
  }

  @Test
  void theOtherPersonAndTheOtherMonthAreFree() {
    VisitId one = approved(1);
    VisitId other = approved(2);
    Instant slot = visits.slots(one, clock.today().plusDays(1), 7).getFirst().from();
    book(one, slot);
    assertThat(visits.slots(other, clock.today().plusDays(1), 7)).extracting(FreeSlot::from).doesNotContain(slot);
    book(other, visits.slots(other, clock.today().plusDays(1), 7).getFirst().from());
  }

  @Test
  void ofFiftyWhoAskAtOnceOneHasTheSlotAndNobodyIsLost() throws Exception {
    List<VisitId> asking = new ArrayList<>();
    for (int i = 0; i < 50; i++) asking.add(approved(100 + i));
    Instant slot = visits.slots(asking.getFirst(), clock.today().plusDays(1), 7).getFirst().from();
    var start = new CountDownLatch(1);
    int won = 0;
    try (var pool = Executors.newFixedThreadPool(25)) {
      List<Future<Boolean>> all = new ArrayList<>();
      for (VisitId id : asking)
        all.add(pool.submit(() -> {
          start.await();
          try {
            book(id, slot);
            return true;
          } catch (Refusal taken) {
            assertThat(taken.messageKey()).isEqualTo("booking.taken");
            return false;
          }
        }));
      start.countDown();
      for (Future<Boolean> one : all) if (one.get()) won++;
    }
    assertThat(won).as("the hall has one booth").isEqualTo(1);
    assertThat(asking).filteredOn(id -> visits.own(id).state() == VisitState.BOOKED).hasSize(1);
    assertThat(asking).filteredOn(id -> visits.own(id).state() == VisitState.APPROVED).hasSize(49);
  }

  @Test
  void bothSidesStopAVisitForAReasonThatTellsNothingOfIt() {
    VisitId id = approved(1);
    Instant slot = visits.slots(id, clock.today().plusDays(1), 7).getFirst().from();
    book(id, slot);
    clock.advance(Duration.between(clock.instant(), slot));
    visits.begin(id, version(id), true, city.clerk);
    visits.stop(id, version(id), StopReason.RULES_BROKEN, prison);
    assertThat(visits.own(id).state()).isEqualTo(VisitState.STOPPED);
    assertThatThrownBy(() -> visits.end(id, version(id), city.clerk)).isInstanceOf(Refusal.class);
  }

  /** Nobody asks in the name of a phone that is not in their hand, and nobody without end. */
  @Test
  void onThePhoneTheNumberIsProvedFirst() throws Exception {
    String phone = "139%08d".formatted(Math.floorMod(UUID.randomUUID().hashCode(), 100_000_000));
    var session = new MockHttpSession();

    assertThat(asks(phone, "", session).getRedirectedUrl()).as("a code is sent first").isNull();
    assertThat(asks(phone, "12345x", session).getStatus()).isEqualTo(422);
    ProvenPhone.prove(session, "13900000000");
    assertThat(asks(phone, "12345x", session).getStatus()).as("proved another one").isEqualTo(422);
    ProvenPhone.prove(session, phone);
    for (int times = 0; times < 3; times++) assertThat(asks(phone, "", session).getRedirectedUrl()).startsWith("/prison-visits/done");
    assertThat(asks(phone, "", session).getStatus()).as("enough for a day").isEqualTo(422);
  }

  private MockHttpServletResponse asks(String phone, String code, MockHttpSession session) throws Exception {
    MockHttpServletRequestBuilder form =
        post("/prison-visits").with(csrf()).session(session).param("submissionKey", UUID.randomUUID().toString()).param("visitor", "家属")
            .param("identity", "15992519800101001" + IdentityNumber.checkDigit("15992519800101001")).param("phone", phone).param("code", code)
            .param("relation", "PARENT").param("prisoner", "服刑人").param("prison", String.valueOf(prison.organisation())).param("hall", city.office.centre.toString());
    return MockMvcBuilders.webAppContextSetup((WebApplicationContext) platform).apply(springSecurity()).build().perform(form).andReturn().getResponse();
  }

  private void offer(UUID place, int capacity) {
    bookings.offer(
        new OfferBookable(
            UUID.randomUUID(), OfficeExample.CITY, place, BookableKind.VISIT_BOOTH, "会见室", capacity, HOURS, 20, false, Actor.system(OfficeExample.CITY)));
  }

  private VisitId approved(int person) {
    VisitId id = requested(person);
    visits.check(id, version(id), "户口簿", city.clerk);
    visits.approve(id, version(id), "内部备注", prison);
    return id;
  }

  private VisitId requested(int person) {
    String first17 = "15992519800101%03d".formatted(person);
    return visits.request(
        new RequestVisit(
            UUID.randomUUID(), OfficeExample.CITY, city.office.centre, prison.organisation(), "家属", first17 + IdentityNumber.checkDigit(first17), "13900005555",
            Relation.PARENT, "服刑人" + person, Channel.ONLINE, Actor.citizen(OfficeExample.CITY)));
  }

  private void book(VisitId id, Instant from) {
    visits.book(id, version(id), UUID.randomUUID(), from, Actor.citizen(OfficeExample.CITY));
  }

  private int version(VisitId id) {
    return visits.own(id).version();
  }
}
