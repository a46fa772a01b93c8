package org.nuanyang.windows.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.nuanyang.windows.Half;
import org.nuanyang.windows.internal.FairRota.Person;
import org.nuanyang.windows.internal.FairRota.Seat;
import org.nuanyang.windows.internal.FairRota.Slot;

/** Half days are shared out evenly, nobody sits in two places at once, and the same question has the same answer. */
class FairRotaTests {

  private static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);
  private final List<Person> four = people(4, 0);

  @Test
  void everybodySitsTheSameNumberOfHalfDays() {
    List<Seat> seats = FairRota.draw(week(2), four, Map.of());

    assertThat(seats).hasSize(20);
    assertThat(counts(seats).values()).containsOnly(5);
    Set<String> once = new HashSet<>();
    for (Seat seat : seats) assertThat(once.add(seat.person().account() + " " + seat.slot().day() + seat.slot().half())).as("in one place at a time").isTrue();
    assertThat(FairRota.draw(week(2), four, Map.of())).isEqualTo(seats);
  }

  @Test
  void whoSatMoreBeforeSitsLessNow() {
    List<Person> uneven = new ArrayList<>(people(2, 0));
    uneven.add(new Person(UUID.randomUUID(), "老王", 6));
    Map<UUID, Integer> counts = counts(FairRota.draw(week(1), uneven, Map.of()));

    assertThat(counts.getOrDefault(uneven.get(2).account(), 0)).isZero();
    assertThat(counts.values()).containsOnly(5);
  }

  @Test
  void tooFewPeopleLeaveWindowsEmptyAndWhatIsTakenStays() {
    Person alone = people(1, 0).getFirst();
    Slot elsewhere = new Slot(UUID.randomUUID(), MONDAY, Half.MORNING);
    List<Seat> seats = FairRota.draw(week(2), List.of(alone), Map.of(alone.account(), Set.of(elsewhere)));

    assertThat(seats).hasSize(9).noneMatch(seat -> seat.slot().day().equals(MONDAY) && seat.slot().half() == Half.MORNING);
  }

  private static List<Person> people(int number, int before) {
    List<Person> people = new ArrayList<>();
    for (int i = 0; i < number; i++) people.add(new Person(UUID.randomUUID(), "窗口" + i, before));
    return people;
  }

  private static List<Slot> week(int windows) {
    List<Slot> slots = new ArrayList<>();
    for (int window = 0; window < windows; window++)
      for (int day = 0; day < 5; day++) for (Half half : Half.values()) slots.add(new Slot(new UUID(0, window), MONDAY.plusDays(day), half));
    return slots;
  }

  private static Map<UUID, Integer> counts(List<Seat> seats) {
    Map<UUID, Integer> counts = new HashMap<>();
    seats.forEach(seat -> counts.merge(seat.person().account(), 1, Integer::sum));
    return counts;
  }
}
