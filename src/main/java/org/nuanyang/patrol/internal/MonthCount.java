package org.nuanyang.patrol.internal;

import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.nuanyang.deadlines.DeadlineRules;
import org.nuanyang.deadlines.ReckonDeadline;
import org.nuanyang.identity.Actor;
import org.nuanyang.patrol.CardSource;
import org.nuanyang.patrol.DisputeKind;
import org.nuanyang.patrol.DisputeResult;
import org.nuanyang.patrol.MonthFigures;
import org.nuanyang.patrol.RiskLevel;
import org.nuanyang.patrol.Satisfied;
import org.nuanyang.policies.Policies;
import org.nuanyang.shared.CityClock;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Counts a month of disputes in one place, within somebody's reach. */
@Component
class MonthCount {

  /** No term to strike off is longer. */
  private static final int LONGEST_TERM = 400;

  private final JdbcClient jdbc;
  private final Reach reach;
  private final DeadlineRules rules;
  private final Policies policies;
  private final Clock clock;

  MonthCount(JdbcClient jdbc, Reach reach, DeadlineRules rules, Policies policies, Clock clock) {
    this.jdbc = jdbc;
    this.reach = reach;
    this.rules = rules;
    this.policies = policies;
    this.clock = clock;
  }

  private record Cell(UUID village, String kind, String risk, String source, int many) {}

  private record End(String result, String satisfied, int many) {}

  MonthFigures of(String place, YearMonth month, Actor by) {
    Map<String, Object> values = new HashMap<>(Map.of("city", by.city(), "from", CardLists.start(month.atDay(1)), "to", CardLists.start(month.plusMonths(1).atDay(1)), "first", month.atDay(1), "last", month.atEndOfMonth()));
    String where = " where city = :city" + within(place, values, by);
    Map<String, Integer> kinds = zeros(DisputeKind.values()), risks = zeros(RiskLevel.values()), sources = zeros(CardSource.values()), results = zeros(DisputeResult.values());
    Map<UUID, Integer> places = new HashMap<>();
    int reported = 0;
    for (Cell cell : reported(where, values)) {
      kinds.merge(cell.kind(), cell.many(), Integer::sum);
      risks.merge(cell.risk(), cell.many(), Integer::sum);
      sources.merge(cell.source(), cell.many(), Integer::sum);
      places.merge(cell.village(), cell.many(), Integer::sum);
      reported += cell.many();
    }
    int closed = 0, pleased = 0, asked = 0;
    for (End end : closed(where, values)) {
      results.merge(end.result(), end.many(), Integer::sum);
      closed += end.many();
      if (end.satisfied().equals(Satisfied.YES.name()) || end.satisfied().equals(Satisfied.MOSTLY.name())) pleased += end.many();
      if (!end.satisfied().equals(Satisfied.NOT_ASKED.name())) asked += end.many();
    }
    int[] left = left(where, values, overdueBefore(month, by.city()));
    return new MonthFigures(reported, risks.getOrDefault(RiskLevel.HIGH.name(), 0), closed, pleased, asked, left[0], left[1], kinds, risks, sources, named(places), results);
  }

  private String within(String place, Map<String, Object> values, Actor by) {
    var sql = new StringBuilder();
    if (!reach.all(by)) {
      sql.append(" and (organisation in (:units) or reporter_unit in (:units))");
      values.put("units", reach.reported(by));
    }
    CardLists.place(place, sql, values);
    return sql.toString();
  }

  private List<Cell> reported(String where, Map<String, Object> values) {
    return jdbc.sql("select village, kind, risk, source, count(*)::int as many from dispute_card" + where + " and reported_at >= :from and reported_at < :to and state <> 'JOINED' group by 1, 2, 3, 4")
        .params(values)
        .query(Cell.class)
        .list();
  }

  private List<End> closed(String where, Map<String, Object> values) {
    return jdbc.sql("select result, coalesce(satisfied, 'NOT_ASKED') as satisfied, count(*)::int as many from dispute_card" + where + " and state = 'CLOSED' and closed_on between :first and :last group by 1, 2")
        .params(values)
        .query(End.class)
        .list();
  }

  /** Not struck off at the end of the month: what is still live, and what was struck off later. */
  private int[] left(String where, Map<String, Object> values, @Nullable LocalDate overdue) {
    values.put("overdue", CardLists.start(overdue == null ? LocalDate.EPOCH : overdue));
    String counted = "select count(*)::int as many, count(*) filter (where reported_at < :overdue)::int as late from dispute_card" + where + " and reported_at < :to";
    return jdbc.sql("select sum(many)::int, sum(late)::int from (" + counted + " and state not in ('JOINED', 'CLOSED') union all " + counted + " and state = 'CLOSED' and closed_on > :last) c")
        .params(values)
        .query((row, line) -> new int[] {row.getInt(1), row.getInt(2)})
        .single();
  }

  /** What was reported before this day should have been struck off by the end of the month, or by today within it. */
  private @Nullable LocalDate overdueBefore(YearMonth month, String city) {
    LocalDate today = LocalDate.ofInstant(clock.instant(), CityClock.ZONE), end = month.atEndOfMonth().isBefore(today) ? month.atEndOfMonth() : today;
    String profile = policies.profileOf(city);
    LocalDate low = end.minusDays(LONGEST_TERM), high = end;
    while (low.isBefore(high)) {
      LocalDate middle = LocalDate.ofEpochDay((low.toEpochDay() + high.toEpochDay() + 1) / 2);
      LocalDate last = rules.reckon(ReckonDeadline.on(profile, Alarm.TO_CLOSE, middle)).lastDay();
      if (last == null) return null;
      if (last.isBefore(end)) low = middle;
      else high = middle.minusDays(1);
    }
    return low.plusDays(1);
  }

  private Map<String, Integer> named(Map<UUID, Integer> places) {
    if (places.isEmpty()) return Map.of();
    Map<String, Integer> named = new TreeMap<>();
    jdbc.sql(
            """
            select v.village, n.village_name from unnest(cast(:villages as uuid[])) as v(village)
              cross join lateral (select village_name from dispute_card where village = v.village order by reported_at desc, id desc limit 1) n""")
        .param("villages", places.keySet().toArray(UUID[]::new))
        .query((row, line) -> named.merge(row.getString(2), places.get(row.getObject(1, UUID.class)), Integer::sum))
        .list();
    return named;
  }

  private static <E extends Enum<E>> Map<String, Integer> zeros(E[] words) {
    Map<String, Integer> all = new LinkedHashMap<>();
    for (E one : words) all.put(one.name(), 0);
    return all;
  }
}
