package org.nuanyang.booking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.argThat;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.nuanyang.identity.Actor;
import org.nuanyang.identity.AuditTrail;
import org.nuanyang.identity.DataScope;
import org.nuanyang.identity.Role;
import org.nuanyang.network.GeoPoint;
import org.nuanyang.network.Network;
import org.nuanyang.network.OpeningHours;
import org.nuanyang.network.OrganisationKind;
import org.nuanyang.network.OrganisationView;
import org.nuanyang.notices.DeskNotices;
import org.nuanyang.shared.CityClock;
import org.nuanyang.shared.Forbidden;
import org.nuanyang.shared.Missing;
import org.nuanyang.shared.Stale;
import org.nuanyang.testing.ModuleDatabaseTest;
import org.nuanyang.testing.MovableClock;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.bean.override.mockito.MockitoBean;

/** Rooms of villages and centres that committees borrow: on the lender's terms, and never twice whoever asks. */
@ModuleDatabaseTest
class LendingTests {

  private static final String CITY = "159905";
  private static final String HERE = "159921";
  private static final LocalDate THURSDAY = LocalDate.of(2026, 7, 2);
  private static final OpeningHours MORNINGS = new OpeningHours(List.of(new OpeningHours.Span(DayOfWeek.THURSDAY, LocalTime.of(9, 0), LocalTime.of(12, 0))));

  @Autowired Bookings bookings;
  @Autowired Lending lending;
  @Autowired MovableClock clock;
  @Autowired JdbcClient sql;
  @MockitoBean AuditTrail audit;
  @MockitoBean Network network;
  @MockitoBean DeskNotices desks;

  private final Actor office = Actor.system(CITY);
  private UUID subject;
  private final Map<UUID, OrganisationView> known = new LinkedHashMap<>();
  private UUID village;
  private UUID centre;
  private UUID committee;
  private UUID far;
  private UUID room;

  @BeforeEach
  void aVillageAndTwoCommittees() {
    subject = UUID.randomUUID();
    when(network.organisation(any())).thenAnswer(asked -> known.get(asked.<UUID>getArgument(0)));
    when(network.organisations(any())).thenAnswer(asked -> {
      Map<UUID, OrganisationView> some = new LinkedHashMap<>(known);
      some.keySet().retainAll(asked.<Collection<UUID>>getArgument(0));
      return some;
    });
    centre = place(OrganisationKind.COUNTY_CENTRE, HERE, null, 40.0);
    village = place(OrganisationKind.CONTACT_POINT, HERE, centre, 40.1);
    committee = place(OrganisationKind.MEDIATION_COMMITTEE, HERE, null, 40.02);
    far = place(OrganisationKind.MEDIATION_COMMITTEE, "159922", null, 40.5);
    room = lent(village, "村部调解室", false, LentTo.COUNTY, null);
  }

  @Test
  void fiftyOfTenCommitteesAndTheVillageItselfWantOneRoom() throws Exception {
    List<UUID> borrowers = new ArrayList<>();
    List<UUID> mediators = new ArrayList<>();
    for (int i = 0; i < 10; i++) {
      borrowers.add(place(OrganisationKind.MEDIATION_COMMITTEE, HERE, null, 40));
      mediators.add(offered(borrowers.get(i), BookableKind.MEDIATOR));
    }

    List<Boolean> won =
        Race.of(50, i -> {
          if (i % 5 == 4) bookings.book(slot(Set.of(room), 10));
          else lending.borrow(slot(Set.of(room, mediators.get(i % 10)), 10), borrowers.get(i % 10));
        });

    assertThat(won).filteredOn(one -> one).as("none double").hasSize(1);
    assertThat(taken(room)).as("none lost").isEqualTo(1);
    assertThat(mediators.stream().mapToInt(this::taken).sum()).as("nobody who lost keeps a mediator").isLessThanOrEqualTo(1);
  }

  /** The village and the centre at once: half want this pair, half another with the same village. */
  @Test
  void aPairOfVideoRoomsIsHadWholeOrNotAtAll() throws Exception {
    UUID there = lent(village, "村视频室", true, LentTo.CITY, null);
    UUID here = lent(centre, "中心视频室一", true, LentTo.CITY, null);
    UUID beside = lent(centre, "中心视频室二", true, LentTo.CITY, null);

    List<Boolean> won = Race.of(50, i -> lending.borrow(slot(i % 2 == 0 ? Set.of(there, here) : Set.of(beside, there), 9), i % 3 == 0 ? far : committee));

    assertThat(won).filteredOn(one -> one).hasSize(1);
    assertThat(taken(there)).isEqualTo(1);
    assertThat(taken(here) + taken(beside)).as("no room kept without the other").isEqualTo(1);
    assertThat(lending.places(bookings.of(subject).getFirst().id())).hasSize(2).allMatch(one -> one.loan() == LoanState.LENT);
  }

  @Test
  void whatIsGivenBackWhileOthersAskIsHadByOneAtMost() throws Exception {
    BookingId before = lending.borrow(slot(Set.of(room), 10), committee);
    List<Boolean> won = Race.of(50, i -> {
      if (i == 25) bookings.cancel(before, "对方来不了", office);
      else lending.borrow(slot(Set.of(room), 10), committee);
    });
    assertThat(taken(room)).isEqualTo((int) won.stream().filter(one -> one).count() - 1);
  }

  @Test
  void isLentInItsHoursToThoseItIsLentTo() {
    assertThat(lending.free(Set.of(room), committee, THURSDAY, 7)).extracting(FreeSlot::from).containsExactly(at(9), at(10), at(11));
    assertThatThrownBy(() -> lending.borrow(slot(Set.of(room), 14), committee)).as("not in the hours").hasMessage("booking.not-open");
    assertThatThrownBy(() -> lending.borrow(slot(Set.of(room), 10), far)).as("another county").isInstanceOf(Missing.class);
    UUID own = offered(village, BookableKind.ROOM);
    assertThatThrownBy(() -> lending.borrow(slot(Set.of(own), 10), committee)).as("never lent").isInstanceOf(Missing.class);

    terms(room, 1, village, "村部调解室", false, LentTo.CHOSEN, Set.of(far), null);
    assertThat(lending.borrow(slot(Set.of(room), 10), far)).isNotNull();
    assertThatThrownBy(() -> lending.borrow(slot(Set.of(room), 11), committee)).isInstanceOf(Missing.class);
    assertThatThrownBy(() -> terms(room, 1, village, "村部调解室", false, LentTo.CITY, Set.of(), null)).as("written over unseen").isInstanceOf(Stale.class);
  }

  @Test
  void offersTheNearestFirstAndTheFullOnesLast() {
    UUID near = lent(centre, "中心调解室", false, LentTo.CITY, null);
    GeoPoint from = known.get(committee).at();
    assertThat(lending.offers(committee, THURSDAY, false, from)).extracting(one -> one.room().id()).filteredOn(Set.of(near, room)::contains).containsExactly(near, room);
    for (int hour = 9; hour < 12; hour++) lending.borrow(slot(Set.of(near), hour), committee);
    assertThat(lending.offers(committee, THURSDAY, false, from)).filteredOn(one -> one.free().isEmpty()).extracting(one -> one.room().id()).contains(near);
    assertThat(lending.offers(committee, THURSDAY, false, from)).extracting(one -> one.room().id()).filteredOn(Set.of(near, room)::contains).containsExactly(room, near);
    assertThat(lending.offers(far, THURSDAY, false, from)).extracting(one -> one.room().id()).contains(near).doesNotContain(room);
  }

  @Test
  void keepsTheTimeUntilTheLenderAnswers() {
    UUID asked = lent(village, "先问一声的房间", false, LentTo.COUNTY, centre);
    BookingId booking = lending.borrow(slot(Set.of(asked), 10), committee);
    verify(desks).put(argThat(one -> one.kind().equals("booking.asked") && centre.equals(one.organisation())));
    assertThat(lending.places(booking)).singleElement().satisfies(one -> assertThat(one.loan()).isEqualTo(LoanState.ASKED));
    assertThat(lending.requests(office)).filteredOn(one -> one.room().equals(asked)).singleElement().satisfies(one -> assertThat(one.answers()).isTrue());
    assertThatThrownBy(() -> lending.borrow(slot(Set.of(asked), 10), committee)).as("kept meanwhile").hasMessage("booking.taken");

    assertThatThrownBy(() -> lending.answer(booking, asked, false, "", office)).hasMessage("booking.lend.because");
    lending.answer(booking, asked, false, "那天村里开会", office);
    assertThat(taken(asked)).isZero();
    assertThat(lending.places(booking)).singleElement().satisfies(one -> assertThat(one.because()).isEqualTo("那天村里开会"));
    assertThatThrownBy(() -> lending.answer(booking, asked, true, "", office)).as("once").hasMessage("booking.loan.not-now");

    BookingId again = lending.borrow(slot(Set.of(asked), 10), committee);
    Actor keeper = new Actor(UUID.randomUUID(), "村里", Set.of(Role.CLERK), village, CITY, DataScope.UNIT, Set.of(village));
    assertThat(lending.requests(keeper)).singleElement().satisfies(one -> assertThat(one.answers()).as("the centre above answers").isFalse());
    assertThatThrownBy(() -> lending.answer(again, asked, true, "", keeper)).isInstanceOf(Forbidden.class);
    lending.answer(again, asked, true, "", office);
    assertThat(taken(asked)).isEqualTo(1);
    assertThat(lending.requests(keeper)).singleElement().satisfies(one -> assertThat(one.to()).isEqualTo(at(11)));

    clock.set(THURSDAY.plusDays(1));
    assertThatThrownBy(() -> lending.takeBack(again, asked, true, "漏水", office)).as("people have sat there").hasMessage("booking.loan.begun");
    assertThat(lending.requests(keeper)).isEmpty();
  }

  @Test
  void endsWithNoticeAndGivesBackOnlyWhatComesLater() {
    BookingId soon = lending.borrow(slot(Set.of(room), 10), committee);
    BookingId later = lending.borrow(new BookSlot(UUID.randomUUID(), Set.of(room), at(10).plus(java.time.Duration.ofDays(7)), at(11).plus(java.time.Duration.ofDays(7)), subject, "调", office), committee);
    clock.set(THURSDAY.minusDays(1));
    assertThatThrownBy(() -> lending.withdraw(room, 1, THURSDAY, "要装修", office)).hasMessage("booking.lend.notice");
    assertThatThrownBy(() -> lending.takeBack(soon, room, false, "要用", office)).as("tomorrow is too late").hasMessage("booking.lend.too-late");

    lending.withdraw(room, 1, THURSDAY.plusDays(3), "要装修", office);

    assertThat(bookings.of(subject)).filteredOn(one -> !one.cancelled()).extracting(BookingView::id).containsExactly(soon);
    assertThat(lending.places(later)).singleElement().satisfies(one -> assertThat(one.loan()).isEqualTo(LoanState.TAKEN_BACK));
    assertThat(lending.free(Set.of(room), committee, THURSDAY, 14)).extracting(FreeSlot::from).containsExactly(at(9), at(11));
    assertThat(sql.sql("select count(*) from room_terms where bookable = ?").param(room).query(Integer.class).single()).as("both editions are kept").isEqualTo(2);
    lending.takeBack(soon, room, true, "漏水", office);
    assertThat(taken(room)).isZero();
  }

  private UUID lent(UUID owner, String name, boolean video, LentTo to, @Nullable UUID confirmer) {
    UUID id = UUID.randomUUID();
    terms(id, 0, owner, name, video, to, Set.of(), confirmer);
    return id;
  }

  private void terms(UUID id, int seen, UUID owner, String name, boolean video, LentTo to, Set<UUID> chosen, @Nullable UUID confirmer) {
    lending.lend(new LendRoom(UUID.randomUUID(), id, seen, owner, name, video, to, chosen, confirmer, MORNINGS, "进院左手第二间", true, "村主任", office));
  }

  private UUID offered(UUID owner, BookableKind kind) {
    UUID id = UUID.randomUUID();
    bookings.offer(new OfferBookable(id, CITY, owner, kind, kind.name(), 1, MORNINGS, 60, false, office));
    return id;
  }

  private UUID place(OrganisationKind kind, String region, @Nullable UUID parent, double north) {
    UUID id = UUID.randomUUID();
    known.put(id, new OrganisationView(id, CITY, kind, parent, region, kind + id.toString(), "", "路1号", "0431", new GeoPoint(north, 110), OpeningHours.NONE, true, Set.of("zh"), true, 0));
    return id;
  }

  private BookSlot slot(Set<UUID> what, int hour) {
    return new BookSlot(UUID.randomUUID(), what, at(hour), at(hour + 1), subject, "调〔2026〕1号", office);
  }

  private int taken(UUID bookable) {
    return sql.sql("select count(*) from booking where bookable = ? and cancelled_at is null").param(bookable).query(Integer.class).single();
  }

  private static Instant at(int hour) {
    return THURSDAY.atTime(hour, 0).atZone(CityClock.ZONE).toInstant();
  }
}
