package org.nuanyang.duty.internal;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.nuanyang.duty.AgreementView;
import org.nuanyang.duty.Arrangement;
import org.nuanyang.duty.StationView;
import org.nuanyang.duty.Stations;
import org.nuanyang.duty.WeeklySlot;
import org.nuanyang.duty.internal.draw.Candidate;
import org.nuanyang.duty.internal.draw.DrawBasis;
import org.nuanyang.duty.internal.draw.Seat;
import org.nuanyang.network.PractitionerView;
import org.nuanyang.network.Practitioners;
import org.nuanyang.policies.Policies;
import org.nuanyang.shared.WorkCalendar;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Collects what a draw goes by: the turns of a month and the lawyers with their wishes and their past. */
@Component
class DrawFacts {

  private static final int A_YEAR = 12;

  private final Stations stations;
  private final Practitioners practitioners;
  private final Policies policies;
  private final WorkCalendar calendar;
  private final JdbcClient jdbc;

  DrawFacts(Stations stations, Practitioners practitioners, Policies policies, WorkCalendar calendar, JdbcClient jdbc) {
    this.stations = stations;
    this.practitioners = practitioners;
    this.policies = policies;
    this.calendar = calendar;
    this.jdbc = jdbc;
  }

  private record Member(UUID lawyer, LocalDate since, Set<DayOfWeek> weekdays, Set<UUID> wished, int most) {}

  private record Day(UUID lawyer, LocalDate day) {}

  /** @param rota the rota to be drawn, whose own shifts do not count */
  DrawBasis collect(String city, YearMonth month, UUID rota, long seed) {
    int rest = DutyRules.of(policies, city, month.atDay(1)).restDays();
    List<AgreementView> agreements = stations.agreements(city);
    return new DrawBasis(seed, rest, seats(city, month, agreements), candidates(city, month, rota, rest, agreements));
  }

  private List<Seat> seats(String city, YearMonth month, List<AgreementView> agreements) {
    List<StationView> served = stations.all(city).stream().filter(StationView::active).toList();
    List<Seat> seats = new ArrayList<>();
    for (LocalDate day = month.atDay(1); !day.isAfter(month.atEndOfMonth()); day = day.plusDays(1)) {
      if (!calendar.isWorkingDay(day)) continue;
      for (StationView station : served) {
        Set<UUID> firms = station.arrangement() == Arrangement.FIXED
            ? agreements.stream().filter(one -> station.id().equals(one.station())).map(AgreementView::firm).collect(Collectors.toCollection(TreeSet::new)) : Set.of();
        for (WeeklySlot slot : station.weekly())
          if (slot.day() == servedAs(day)) seats.add(new Seat(seats.size(), station.id(), day, slot.session(), station.at(), station.languages(), firms));
      }
    }
    return seats;
  }

  /** A weekend that is worked instead of a holiday is served like a Monday. */
  private static DayOfWeek servedAs(LocalDate day) {
    DayOfWeek weekday = day.getDayOfWeek();
    return weekday == DayOfWeek.SATURDAY || weekday == DayOfWeek.SUNDAY ? DayOfWeek.MONDAY : weekday;
  }

  private List<Candidate> candidates(String city, YearMonth month, UUID rota, int rest, List<AgreementView> agreements) {
    Map<UUID, PractitionerView> pool = practitioners.pool(city).stream().filter(Fitness::mayServe).collect(Collectors.toMap(PractitionerView::id, one -> one));
    List<Member> members = members(city).stream().filter(one -> pool.containsKey(one.lawyer())).toList();
    LocalDate first = month.atDay(1);
    Map<UUID, Integer> served = halves(members, first, rota, false);
    Map<UUID, Integer> stoodBy = halves(members, first, rota, true);
    Map<UUID, List<Candidate.Span>> away = away(city, month);
    Map<UUID, Set<LocalDate>> taken = taken(city, month, rota, rest);
    double monthly = monthly(members, served, first);
    List<Candidate> candidates = new ArrayList<>();
    for (Member member : members) {
      PractitionerView person = pool.get(member.lawyer());
      int before = (int) Math.round(monthly * monthsBefore(member, first));
      List<Candidate.Span> covered = agreements.stream().filter(one -> one.firm().equals(person.firm())).map(one -> new Candidate.Span(one.from(), one.to())).toList();
      candidates.add(
          new Candidate(
              member.lawyer(), person.name(), person.firm(), person.firmAt(), person.languages(), served.getOrDefault(member.lawyer(), 0) + before,
              stoodBy.getOrDefault(member.lawyer(), 0), member.most(), member.weekdays(), member.wished(),
              away.getOrDefault(member.lawyer(), List.of()), covered, taken.getOrDefault(member.lawyer(), Set.of())));
    }
    return candidates;
  }

  /** Half days a member had in an ordinary month, so that whoever joined later does not have to catch up. */
  private static double monthly(List<Member> members, Map<UUID, Integer> served, LocalDate first) {
    long months = members.stream().mapToLong(one -> A_YEAR - monthsBefore(one, first)).sum();
    return months == 0 ? 0 : served.values().stream().mapToInt(Integer::intValue).sum() / (double) months;
  }

  private static long monthsBefore(Member member, LocalDate first) {
    return Math.clamp(ChronoUnit.MONTHS.between(first.minusYears(1), member.since().withDayOfMonth(1)), 0, A_YEAR);
  }

  private List<Member> members(String city) {
    return jdbc.sql("select * from duty_lawyer where city = ? and active order by lawyer")
        .param(city)
        .query((row, line) -> new Member(row.getObject("lawyer", UUID.class), row.getObject("since", LocalDate.class), weekdays(row.getString("weekdays")),
            StationRegister.texts(row, "stations").stream().map(UUID::fromString).collect(Collectors.toCollection(TreeSet::new)), row.getInt("most")))
        .list();
  }

  static Set<DayOfWeek> weekdays(String written) {
    if (written.isEmpty()) return Set.of();
    return Arrays.stream(written.split(",")).map(one -> DayOfWeek.of(Integer.parseInt(one))).collect(Collectors.toCollection(TreeSet::new));
  }

  private Map<UUID, Integer> halves(List<Member> members, LocalDate first, UUID rota, boolean standsBy) {
    Map<UUID, Integer> halves = new HashMap<>();
    if (members.isEmpty()) return halves;
    jdbc.sql(
            """
            select b.lawyer, count(*) as halves from duty_booking b join duty_shift s on s.id = b.shift
             where b.lawyer in (:members) and b.on_day >= :from and b.on_day < :before and b.stands_by = :standsBy and s.rota <> :rota group by b.lawyer""")
        .param("members", members.stream().map(Member::lawyer).toList())
        .param("from", first.minusYears(1))
        .param("before", first)
        .param("standsBy", standsBy)
        .param("rota", rota)
        .query((row, line) -> halves.put(row.getObject("lawyer", UUID.class), row.getInt("halves")))
        .list();
    return halves;
  }

  private Map<UUID, List<Candidate.Span>> away(String city, YearMonth month) {
    Map<UUID, List<Candidate.Span>> away = new HashMap<>();
    jdbc.sql("select v.* from duty_leave v join duty_lawyer l on l.lawyer = v.lawyer where l.city = ? and v.to_day >= ? and v.from_day <= ? order by v.from_day")
        .params(city, month.atDay(1), month.atEndOfMonth())
        .query((row, line) -> away.computeIfAbsent(row.getObject("lawyer", UUID.class), key -> new ArrayList<>())
            .add(new Candidate.Span(row.getObject("from_day", LocalDate.class), row.getObject("to_day", LocalDate.class))))
        .list();
    return away;
  }

  private Map<UUID, Set<LocalDate>> taken(String city, YearMonth month, UUID rota, int rest) {
    Map<UUID, Set<LocalDate>> taken = new HashMap<>();
    jdbc.sql("select s.lawyer, s.on_day from duty_shift s where s.city = ? and s.on_day between ? and ? and s.rota <> ? and s.lawyer is not null")
        .params(city, month.atDay(1).minusDays(rest), month.atEndOfMonth().plusDays(rest), rota)
        .query((row, line) -> new Day(row.getObject("lawyer", UUID.class), row.getObject("on_day", LocalDate.class)))
        .list()
        .forEach(one -> taken.computeIfAbsent(one.lawyer(), key -> new HashSet<>()).add(one.day()));
    return taken;
  }
}
