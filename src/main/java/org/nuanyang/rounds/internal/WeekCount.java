package org.nuanyang.rounds.internal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.nuanyang.deadlines.BoardLine;
import org.nuanyang.deadlines.Deadlines;
import org.nuanyang.identity.Actor;
import org.nuanyang.network.Network;
import org.nuanyang.network.OrganisationView;
import org.nuanyang.oversight.OrderFigures;
import org.nuanyang.oversight.OrderTally;
import org.nuanyang.patrol.HeatMaps;
import org.nuanyang.patrol.HeatQuestion;
import org.nuanyang.patrol.RiskLevel;
import org.nuanyang.rounds.BriefFact;
import org.nuanyang.shared.CityClock;
import org.nuanyang.statistics.DayFigures;
import org.nuanyang.statistics.Indicator;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Counts a city's week: every number from the module that keeps it, each with the page where it can be checked. */
@Component
class WeekCount {

  private static final Set<Indicator> COUNTED =
      EnumSet.of(Indicator.APPLICATIONS, Indicator.GRANTED, Indicator.REFUSED, Indicator.ASSIGNED, Indicator.CLOSED, Indicator.NOTICES, Indicator.SERVICES_TAKEN,
          Indicator.MEDIATIONS_ACCEPTED);
  private static final int UNITS_NAMED = 3;
  private static final int HEAT_DAYS = 365;

  private final DayFigures figures;
  private final Deadlines deadlines;
  private final OrderFigures orders;
  private final HeatMaps heat;
  private final Network network;
  private final RoundRules rules;
  private final RoundWords words;
  private final JdbcClient jdbc;
  private final Clock clock;

  WeekCount(DayFigures figures, Deadlines deadlines, OrderFigures orders, HeatMaps heat, Network network, RoundRules rules, RoundWords words, JdbcClient jdbc, Clock clock) {
    this.figures = figures;
    this.deadlines = deadlines;
    this.orders = orders;
    this.heat = heat;
    this.network = network;
    this.rules = rules;
    this.words = words;
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /** @param page of the brief, under which its files are listed */
  List<BriefFact> of(String city, LocalDate monday, String page) {
    Actor system = Actor.system(city);
    LocalDate today = LocalDate.ofInstant(clock.instant(), CityClock.ZONE);
    LocalDate sunday = monday.plusDays(6);
    Map<Indicator, Long> week = figures.count(COUNTED, monday, sunday, system);
    Map<Indicator, Long> before = figures.count(COUNTED, monday.minusDays(28), monday.minusDays(1), system);
    List<BriefFact> facts = new ArrayList<>(
        new UnusualWeek(rules.unusualPercent(city, today), rules.unusualLeast(city, today)).facts(week, before, what -> words.say(what.messageKey()), what -> files(page, what)));
    if (!sunday.isBefore(today)) facts.removeIf(fact -> fact.key().equals("unusual-low")); // a week that is not over has less by nature
    overdue(system, facts);
    OrderTally pressed = orders.count(city, monday, sunday);
    if (pressed.late() > 0) facts.add(fact("orders-late", true, "/desk/supervision", pressed.late()));
    HeatQuestion dangerous = new HeatQuestion(today.minusDays(HEAT_DAYS), today, null, RiskLevel.HIGH);
    long high = heat.of(dangerous, system).all().live();
    if (high > 0) facts.add(fact("danger", true, "/desk/patrol?risk=HIGH", high));
    long waiting = waiting(city, today);
    if (waiting > 0) facts.add(fact("unvisited", true, "/desk/rounds/all", waiting, (long) rules.visitDays(city, today)));
    for (Indicator one : COUNTED) facts.add(new BriefFact("figure", words.say(one.messageKey()), List.of(week.get(one), mean(before.get(one))), files(page, one), false));
    facts.add(fact("orders", false, "/desk/supervision?show=all", pressed.ordered(), pressed.closed(), pressed.open()));
    facts.add(visits(city, monday, sunday));
    return facts;
  }

  private static String files(String page, Indicator what) {
    return page + "/files?what=" + what;
  }

  static long mean(long fourWeeks) {
    return Math.round(fourWeeks / 4.0);
  }

  /** The sum of the city, and the units with most. */
  private void overdue(Actor system, List<BriefFact> facts) {
    Map<UUID, Long> late = new HashMap<>();
    for (BoardLine line : deadlines.board(system)) if (line.overdue() > 0) late.merge(line.owner(), (long) line.overdue(), Long::sum);
    if (late.isEmpty()) return;
    facts.add(fact("overdue", true, "/desk/clocks/board", late.values().stream().mapToLong(Long::longValue).sum(), (long) late.size()));
    Map<UUID, OrganisationView> units = network.organisations(late.keySet());
    late.entrySet().stream()
        .filter(one -> units.containsKey(one.getKey()))
        .sorted(Map.Entry.<UUID, Long>comparingByValue(Comparator.reverseOrder()).thenComparing(Map.Entry.comparingByKey()))
        .limit(UNITS_NAMED)
        .forEach(one -> facts.add(new BriefFact("overdue-unit", units.get(one.getKey()).name(), List.of(one.getValue()), "/desk/clocks/board", true)));
  }

  private BriefFact visits(String city, LocalDate monday, LocalDate sunday) {
    return jdbc.sql(
            """
            select count(*), count(distinct charge), coalesce(sum(problems), 0), coalesce(sum(orders), 0),
                   (select count(*) from charge where city = :city and ended_on is null and from_day <= :sunday and until_day >= :monday)
              from charge_visit where city = :city and on_day between :monday and :sunday""")
        .param("city", city)
        .param("monday", monday)
        .param("sunday", sunday)
        .query((row, line) -> fact("visits", false, "/desk/rounds/all", row.getLong(5), row.getLong(1), row.getLong(2), row.getLong(3), row.getLong(4)))
        .single();
  }

  private long waiting(String city, LocalDate today) {
    return jdbc.sql(
            """
            select count(*) from charge where city = ? and ended_on is null and from_day <= ? and until_day >= ?
               and coalesce(visited_on, from_day) + ?::int < ?""")
        .params(city, today, today, rules.visitDays(city, today), today)
        .query(Long.class)
        .single();
  }

  private static BriefFact fact(String key, boolean alarming, String url, Long... numbers) {
    return new BriefFact(key, "", List.of(numbers), url, alarming);
  }
}
