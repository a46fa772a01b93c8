package org.nuanyang.duty.internal.draw;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.nuanyang.duty.Reason;
import org.nuanyang.duty.Session;
import org.nuanyang.network.GeoPoint;

/** A year of rotas for 24 stations and 60 lawyers, some of whom can only on some days, seldom, or not in July. */
class RotaDrawTests {

  private static final int REST = 1;
  private static final YearMonth FIRST = YearMonth.of(2026, 1);
  private static final List<UUID> STATIONS = ids(24, 100);
  private static final List<UUID> FIRMS = ids(6, 900);
  private static final UUID WITHOUT_AGREEMENT = new UUID(7, 7);

  private final List<UUID> lawyers = ids(60, 1);

  private static List<UUID> ids(int many, int from) {
    List<UUID> ids = new ArrayList<>();
    for (int i = 0; i < many; i++) ids.add(new UUID(from + i, (from + i) * 31L));
    return ids;
  }

  /** Courts are served three days a week, others two, the last ones in the morning. */
  private static List<Seat> seats(YearMonth month) {
    List<Seat> seats = new ArrayList<>();
    for (LocalDate day = month.atDay(1); !day.isAfter(month.atEndOfMonth()); day = day.plusDays(1)) {
      for (int i = 0; i < STATIONS.size(); i++) {
        boolean served = day.getDayOfWeek().getValue() <= 5 && (day.getDayOfWeek().getValue() + i) % (i < 8 ? 2 : 3) == 0;
        if (served) seats.add(new Seat(seats.size(), STATIONS.get(i), day, Session.DAY, new GeoPoint(40 + i * 0.05, 110), i % 6 == 0 ? Set.of("zh", "mn") : Set.of("zh"), Set.of()));
      }
    }
    return seats;
  }

  private Candidate candidate(int i, int past, YearMonth month) {
    Set<DayOfWeek> days = i % 10 == 3 ? EnumSet.of(DayOfWeek.MONDAY) : i % 10 == 4 ? EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.WEDNESDAY) : Set.of();
    int most = i % 10 == 5 ? 2 : 20;
    List<Candidate.Span> away = i % 10 == 6 && month.getMonthValue() == 7 ? List.of(new Candidate.Span(month.atDay(1), month.atEndOfMonth())) : List.of();
    UUID firm = i == 59 ? WITHOUT_AGREEMENT : FIRMS.get(i % FIRMS.size());
    List<Candidate.Span> covered = i == 59 ? List.of() : List.of(new Candidate.Span(FIRST.atDay(1), FIRST.plusYears(1).atDay(1)));
    return new Candidate(lawyers.get(i), "律师" + i, firm, new GeoPoint(40.5, 110), i % 5 == 0 ? Set.of("zh", "mn") : Set.of("zh"), past, 0, most, days,
        i % 7 == 0 ? Set.of(STATIONS.get(i % STATIONS.size())) : Set.of(), away, covered, Set.of());
  }

  private DrawBasis basis(long seed, YearMonth month, Map<UUID, Deque<Integer>> history) {
    List<Candidate> candidates = new ArrayList<>();
    for (int i = 0; i < lawyers.size(); i++)
      candidates.add(candidate(i, history.getOrDefault(lawyers.get(i), new ArrayDeque<>()).stream().mapToInt(Integer::intValue).sum(), month));
    return new DrawBasis(seed, REST, seats(month), candidates);
  }

  private static Map<UUID, Integer> halves(DrawBasis basis, List<DrawnSeat> drawn) {
    Map<UUID, Integer> halves = new HashMap<>();
    drawn.forEach(seat -> { if (seat.lawyer() != null) halves.merge(seat.lawyer(), basis.seats().get(seat.seat()).weight(), Integer::sum); });
    return halves;
  }

  @Test
  void isFairOverAYearAsFarAsPreferencesAllow() {
    Map<UUID, Deque<Integer>> history = new HashMap<>();
    DrawBasis last = null;
    List<DrawnSeat> lastDrawn = List.of();
    for (YearMonth month = FIRST; month.getYear() == 2026; month = month.plusMonths(1)) {
      last = basis(month.getMonthValue() * 7919L, month, history);
      lastDrawn = RotaDraw.of(last);
      keepsTheHardRules(last, lastDrawn);
      Map<UUID, Integer> halves = halves(last, lastDrawn);
      lawyers.forEach(one -> history.computeIfAbsent(one, key -> new ArrayDeque<>()).add(halves.getOrDefault(one, 0)));
    }

    Map<UUID, Integer> year = new HashMap<>();
    history.forEach((lawyer, months) -> year.put(lawyer, months.stream().mapToInt(Integer::intValue).sum()));
    TreeSet<Integer> ofTheUnbound = new TreeSet<>();
    for (int i = 0; i < 59; i++) if (!Set.of(3, 4, 5, 6).contains(i % 10)) ofTheUnbound.add(year.get(lawyers.get(i)));

    assertThat(lastDrawn).allSatisfy(seat -> assertThat(seat.lawyer()).isNotNull());
    assertThat(ofTheUnbound.last() - ofTheUnbound.first()).as("half days between the busiest and the idlest who can always: one shift").isLessThanOrEqualTo(Session.DAY.weight());
    assertThat(year.get(lawyers.get(6))).as("a month away is made good").isGreaterThanOrEqualTo(ofTheUnbound.first() - Session.DAY.weight());
    assertThat(year.get(lawyers.get(5))).as("never more than wished").isLessThanOrEqualTo(24);
    assertThat(year.get(lawyers.get(59))).as("no agreement, no duty").isZero();
    leavesNoMoveThatWouldBeFairer(last, lastDrawn, year);
  }

  /** Where two differ by more than a shift, the idler one could take none of the busier one's. */
  private void leavesNoMoveThatWouldBeFairer(DrawBasis basis, List<DrawnSeat> drawn, Map<UUID, Integer> year) {
    Map<UUID, List<Seat>> own = new HashMap<>();
    drawn.forEach(seat -> own.computeIfAbsent(seat.lawyer(), key -> new ArrayList<>()).add(basis.seats().get(seat.seat())));
    for (Candidate busy : basis.candidates()) {
      for (Candidate idle : basis.candidates()) {
        if (year.get(busy.lawyer()) - year.get(idle.lawyer()) <= Session.DAY.weight()) continue;
        assertThat(own.getOrDefault(busy.lawyer(), List.of())).as(busy.name() + " has more than " + idle.name()).noneMatch(seat -> mayTake(idle, own.getOrDefault(idle.lawyer(), List.of()), seat));
      }
    }
  }

  private static boolean mayTake(Candidate candidate, List<Seat> own, Seat seat) {
    int month = own.stream().mapToInt(Seat::weight).sum() + seat.weight();
    return candidate.can(seat) && month <= candidate.most() && own.stream().allMatch(one -> Math.abs(ChronoUnit.DAYS.between(one.day(), seat.day())) > REST);
  }

  private static void keepsTheHardRules(DrawBasis basis, List<DrawnSeat> drawn) {
    Map<UUID, Candidate> people = new HashMap<>();
    basis.candidates().forEach(one -> people.put(one.lawyer(), one));
    Map<UUID, List<LocalDate>> days = new HashMap<>();
    Set<String> bound = new HashSet<>();
    for (DrawnSeat seat : drawn) {
      Seat turn = basis.seats().get(seat.seat());
      if (seat.lawyer() == null) continue;
      assertThat(people.get(seat.lawyer()).can(turn)).isTrue();
      assertThat(bound.add(seat.lawyer() + " " + turn.day())).as("one place a day").isTrue();
      assertThat(bound.add(seat.backup() + " " + turn.day())).as("the second person is free").isTrue();
      days.computeIfAbsent(seat.lawyer(), key -> new ArrayList<>()).add(turn.day());
    }
    days.values().forEach(own -> own.forEach(day -> assertThat(own).doesNotContain(day.plusDays(REST))));
    halves(basis, drawn).forEach((lawyer, halves) -> assertThat(halves).isLessThanOrEqualTo(people.get(lawyer).most()));
  }

  @Test
  void isRepeatedByItsSeed() {
    DrawBasis basis = basis(42, FIRST, Map.of());

    assertThat(RotaDraw.of(basis)).isEqualTo(RotaDraw.of(basis));
    assertThat(RotaDraw.of(basis(43, FIRST, Map.of()))).isNotEqualTo(RotaDraw.of(basis));
  }

  @Test
  void saysWhyPartByPart() {
    DrawBasis basis = basis(42, FIRST, Map.of());
    List<DrawnSeat> drawn = RotaDraw.of(basis);

    assertThat(drawn).allSatisfy(seat -> assertThat(seat.reasons()).extracting(Reason::code).contains("ABLE", "BURDEN", "WAY"));
    assertThat(drawn.stream().filter(seat -> seat.reasons().stream().anyMatch(reason -> reason.code().equals("WISHED"))))
        .isNotEmpty()
        .allSatisfy(seat -> assertThat(basis.candidates().stream().filter(one -> one.lawyer().equals(seat.lawyer())).findFirst().orElseThrow().wished()).contains(basis.seats().get(seat.seat()).station()));
  }

  @Test
  void leavesATurnEmptyThatNobodyCanTakeAndSaysSo() {
    Seat sunday = new Seat(0, STATIONS.getFirst(), LocalDate.of(2026, 1, 4), Session.MORNING, null, Set.of("zh"), Set.of(WITHOUT_AGREEMENT));

    assertThat(RotaDraw.of(new DrawBasis(1, REST, List.of(sunday), basis(1, FIRST, Map.of()).candidates())))
        .containsExactly(new DrawnSeat(0, null, null, List.of(Reason.of("NOBODY"))));
  }

  /** A city of twice the size of the demo city: what is left uneven by narrow wishes must not cost minutes. */
  @Test
  void isQuickForABigCityWithManyNarrowWishes() {
    List<Seat> seats = new ArrayList<>();
    for (Seat seat : seats(FIRST)) for (int copy = 0; copy < 4; copy++) seats.add(new Seat(seats.size(), new UUID(copy, seat.station().getLeastSignificantBits()), seat.day(), seat.session(), seat.at(), seat.languages(), Set.of()));
    List<Candidate> candidates = new ArrayList<>();
    for (int i = 0; i < 240; i++) {
      Candidate one = candidate(i % 59, 0, FIRST);
      candidates.add(new Candidate(new UUID(5, i), "律师" + i, one.firm(), one.at(), one.languages(), 0, 0, i % 7 == 0 ? 4 : 16, one.weekdays(), Set.of(), List.of(), one.covered(), Set.of()));
    }

    assertTimeout(Duration.ofSeconds(20), () -> RotaDraw.of(new DrawBasis(1, REST, seats, candidates)));
  }
}
