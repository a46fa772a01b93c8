package org.nuanyang.booking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.IntFunction;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.nuanyang.identity.Actor;
import org.nuanyang.identity.AuditTrail;
import org.nuanyang.network.Network;
import org.nuanyang.network.OpeningHours;
import org.nuanyang.notices.DeskNotices;
import org.nuanyang.shared.CityClock;
import org.nuanyang.shared.Missing;
import org.nuanyang.shared.Refusal;
import org.nuanyang.testing.ModuleDatabaseTest;
import org.nuanyang.testing.MovableClock;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.bean.override.mockito.MockitoBean;

@ModuleDatabaseTest
class BookingsTests {

  private static final String CITY = "159905";
  private static final LocalDate THURSDAY = LocalDate.of(2026, 7, 2);
  private static final OpeningHours HOURS = OpeningHours.workdays(LocalTime.of(9, 0), LocalTime.of(12, 0), LocalTime.of(14, 0), LocalTime.of(17, 0));

  @Autowired Bookings bookings;
  @Autowired MovableClock clock;
  @Autowired JdbcClient sql;
  @MockitoBean AuditTrail audit;
  @MockitoBean Network network;
  @MockitoBean DeskNotices desks;

  private final Actor office = Actor.system(CITY);
  private final UUID organisation = UUID.randomUUID();
  private UUID subject;
  private UUID room;
  private UUID mediator;

  @BeforeEach
  void aRoomAndAMediator() {
    subject = UUID.randomUUID();
    room = offered(BookableKind.ROOM, "第一调解室", 1);
    mediator = offered(BookableKind.MEDIATOR, "调解员", 1);
  }

  @Test
  void givesAPlaceToOneOfFiftyWhoAskAtOnce() throws Exception {
    List<Boolean> won = race(i -> Set.of(room));

    assertThat(won).filteredOn(one -> one).as("none double").hasSize(1);
    assertThat(taken(room)).as("none lost").isEqualTo(1);
  }

  @Test
  void fillsEveryBoothOnceWhenFiftyAskForTwenty() throws Exception {
    UUID booths = offered(BookableKind.VISIT_BOOTH, "探视席位", 20);

    List<Boolean> won = race(i -> Set.of(booths));

    assertThat(won).filteredOn(one -> one).hasSize(20);
    assertThat(taken(booths)).isEqualTo(20);
    assertThat(sql.sql("select count(distinct lane) from booking where bookable = ? and cancelled_at is null").param(booths).query(Integer.class).single())
        .as("a seat each")
        .isEqualTo(20);
    assertThat(bookings.free(Set.of(booths), THURSDAY, 1)).extracting(FreeSlot::from).doesNotContain(at(10));
  }

  /** Half want the room first, half the mediator first: nobody waits for the other for ever, and nobody gets half. */
  @Test
  void givesARoomAndAMediatorTogetherOrNeither() throws Exception {
    UUID otherRoom = offered(BookableKind.ROOM, "第二调解室", 1);
    List<Boolean> won = race(i -> i % 2 == 0 ? Set.of(room, mediator) : Set.of(otherRoom, mediator));

    assertThat(won).filteredOn(one -> one).as("one mediator, one session").hasSize(1);
    assertThat(taken(mediator)).isEqualTo(1);
    assertThat(taken(room) + taken(otherRoom)).as("no room kept by those who lost").isEqualTo(1);
  }

  /** Whatever is booked: fifty want what somebody gives back in the same moment, and afterwards somebody else again. */
  @ParameterizedTest
  @EnumSource
  void whatIsGivenBackWhileFiftyAskGoesToOneAtMost(BookableKind kind) throws Exception {
    UUID thing = offered(kind, kind.name(), 1);
    BookingId before = bookings.book(order(Set.of(thing), 10));

    List<Boolean> won = Race.of(50, i -> {
      if (i == 25) bookings.cancel(before, "来不了", office);
      else bookings.book(order(Set.of(thing), 10));
    });

    long gotIt = won.stream().filter(one -> one).count() - 1;
    assertThat(gotIt).as("besides who gave it back").isBetween(0L, 1L);
    assertThat(taken(thing)).as("none double, none lost").isEqualTo((int) gotIt);
    bookings.of(subject).stream().filter(one -> !one.cancelled()).forEach(one -> bookings.cancel(one.id(), "来不了", office));
    assertThat(Race.of(50, i -> bookings.book(order(Set.of(thing), 10)))).as("free at once").filteredOn(one -> one).hasSize(1);
    assertThat(taken(thing)).isEqualTo(1);
  }

  /** Two things change hands at once: nobody waits for the other for ever, and what could not be had changes nothing. */
  @Test
  void aMediatorIsExchangedAndTheRoomStays() {
    UUID other = offered(BookableKind.MEDIATOR, "另一位调解员", 1);
    BookingId booked = bookings.book(order(Set.of(room, mediator), 10));

    assertThat(bookings.exchange(booked, Set.of(mediator), Set.of(other), office)).isTrue();
    assertThat(taken(mediator)).isZero();
    assertThat(bookings.of(subject)).singleElement().satisfies(one -> assertThat(one.bookables()).containsExactlyInAnyOrder(room, other));
    assertThat(bookings.exchange(booked, Set.of(other), Set.of(mediator), office)).as("and back").isTrue();
    bookings.book(order(Set.of(other), 10));
    assertThat(bookings.exchange(booked, Set.of(mediator), Set.of(other), office)).as("busy elsewhere").isFalse();
    assertThat(taken(mediator)).isEqualTo(1);
  }

  @Test
  void theDatabaseItselfRefusesTwoAtOnce() {
    bookings.book(order(Set.of(room), 10));

    assertThatThrownBy(
            () ->
                sql.sql(
                        """
                        insert into booking (id, bookable, lane, span, subject, label, booked_at, booked_by)
                        select gen_random_uuid(), bookable, lane, tstzrange(lower(span) + interval '30 minutes', upper(span) + interval '1 hour'),
                          subject, label, booked_at, booked_by from booking where bookable = ?""")
                    .param(room)
                    .update())
        .hasMessageContaining("booking_never_twice");
  }

  @Test
  void offersWhatIsFreeAndTakesBackWhatIsCancelled() {
    assertThat(bookings.free(Set.of(room), THURSDAY, 1)).extracting(FreeSlot::from).containsExactly(at(9), at(10), at(11), at(14), at(15), at(16));

    BookingId booked = bookings.book(order(Set.of(room, mediator), 10));
    assertThat(bookings.free(Set.of(room), THURSDAY, 1)).extracting(FreeSlot::from).doesNotContain(at(10)).hasSize(5);
    assertThat(bookings.free(Set.of(offered(BookableKind.ROOM, "第三调解室", 1), mediator), THURSDAY, 1)).extracting(FreeSlot::from).doesNotContain(at(10));
    assertThat(bookings.on(room, THURSDAY)).singleElement().satisfies(one -> assertThat(one.names()).containsExactly("调解员", "第一调解室"));

    bookings.cancel(booked, "对方来不了", office);
    bookings.cancel(booked, "又点了一次", office);
    assertThat(bookings.free(Set.of(room, mediator), THURSDAY, 1)).hasSize(6);
    assertThat(bookings.book(order(Set.of(room), 10))).isNotEqualTo(booked);
  }

  @Test
  void booksOnceHoweverOftenTheFormIsSent() {
    BookSlot order = order(Set.of(room), 10);

    assertThat(bookings.book(order)).isEqualTo(bookings.book(order));
    assertThat(taken(room)).isEqualTo(1);
  }

  @Test
  void keepsToTheHoursAndToTheTimeToCome() {
    assertThatThrownBy(() -> bookings.book(order(Set.of(room), 12))).isInstanceOf(Refusal.class).hasMessage("booking.not-open");
    assertThatThrownBy(() -> bookings.book(order(Set.of(room), 8))).hasMessage("booking.not-open");
    assertThatThrownBy(() -> bookings.book(order(Set.of(UUID.randomUUID()), 9))).isInstanceOf(Missing.class);
    clock.set(THURSDAY.atTime(10, 1));
    assertThatThrownBy(() -> bookings.book(order(Set.of(room), 10))).hasMessage("booking.not-ahead");
    assertThat(bookings.free(Set.of(room), THURSDAY, 1)).extracting(FreeSlot::from).as("what began is over").containsExactly(at(11), at(14), at(15), at(16));

    bookings.book(order(Set.of(room), 14));
    assertThat(bookings.shut(room, at(14), at(16), "检修", office)).as("who has to be told").hasSize(1);
    assertThatThrownBy(() -> bookings.book(order(Set.of(room), 15))).hasMessage("booking.not-open");
    bookings.withdraw(room, office);
    assertThat(bookings.free(Set.of(room), THURSDAY, 3)).isEmpty();
  }

  private List<Boolean> race(IntFunction<Set<UUID>> wish) throws Exception {
    return Race.of(50, i -> bookings.book(order(wish.apply(i), 10)));
  }

  private int taken(UUID bookable) {
    return sql.sql("select count(*) from booking where bookable = ? and cancelled_at is null").param(bookable).query(Integer.class).single();
  }

  private UUID offered(BookableKind kind, String name, int capacity) {
    UUID id = UUID.randomUUID();
    bookings.offer(new OfferBookable(id, CITY, organisation, kind, name, capacity, HOURS, 60, false, office));
    return id;
  }

  private BookSlot order(Set<UUID> what, int hour) {
    return new BookSlot(UUID.randomUUID(), new HashSet<>(what), at(hour), at(hour + 1), subject, "调〔2026〕1号", office);
  }

  private static Instant at(int hour) {
    return THURSDAY.atTime(hour, 0).atZone(CityClock.ZONE).toInstant();
  }
}
