package org.nuanyang.counsel.internal;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.nuanyang.counsel.WeekOfAdvice;
import org.nuanyang.matters.Category;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Adds the days up to weeks, a release apart from the other, and says how far a week's mix is from the release before. */
@Component
class AdviceWeeks {

  private static final int WEEKS = 12;

  private record Kind(LocalDate monday, String release, String category, boolean handsOver, int asked, int silent, int helpful, int unhelpful) {}

  private record Week(LocalDate monday, String release) {}

  private final JdbcClient jdbc;
  private final Clock clock;

  AdviceWeeks(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  List<WeekOfAdvice> newest(String city) {
    LocalDate from = LocalDate.now(clock).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)).minusWeeks(WEEKS - 1);
    Map<Week, List<Kind>> weeks = new LinkedHashMap<>();
    Map<String, Map<String, Integer>> mixes = new LinkedHashMap<>();
    for (Kind kind : kinds(city, from)) {
      weeks.computeIfAbsent(new Week(kind.monday(), kind.release()), week -> new ArrayList<>()).add(kind);
      mixes.computeIfAbsent(kind.release(), release -> new HashMap<>()).merge(kind.category(), kind.asked(), Integer::sum);
    }
    List<String> releases = List.copyOf(mixes.keySet()); // newest first, as the rows came
    Map<Week, Double> marks = marks(city, from);
    List<WeekOfAdvice> all = new ArrayList<>();
    weeks.forEach((week, kinds) -> {
      int at = releases.indexOf(week.release());
      Map<String, Integer> before = at + 1 < releases.size() ? mixes.get(releases.get(at + 1)) : null;
      all.add(summed(week, kinds, before, marks.get(week)));
    });
    return all;
  }

  private List<Kind> kinds(String city, LocalDate from) {
    return jdbc.sql(
            """
            select date_trunc('week', day)::date as monday, release, category, certainty in ('UNSURE', 'OUTSIDE') as hands_over,
              sum(asked)::int as asked, sum(silent)::int as silent, sum(helpful)::int as helpful, sum(unhelpful)::int as unhelpful
            from advice_day where city = ? and day >= ? group by 1, 2, 3, 4 order by 1 desc, max(max(day)) over (partition by release) desc, 2 desc""")
        .params(city, from)
        .query((row, line) ->
            new Kind(
                row.getObject("monday", LocalDate.class), row.getString("release"), row.getString("category"), row.getBoolean("hands_over"),
                row.getInt("asked"), row.getInt("silent"), row.getInt("helpful"), row.getInt("unhelpful")))
        .list();
  }

  private Map<Week, Double> marks(String city, LocalDate from) {
    Map<Week, Double> marks = new HashMap<>();
    jdbc.sql(
            """
            select date_trunc('week', scored_at at time zone ?)::date as monday, release, avg((plain + correct + complete + safe) / 4.0)
            from advice_score where city = ? and scored_at >= ? group by 1, 2""")
        .params(clock.getZone().getId(), city, java.sql.Timestamp.from(from.atStartOfDay(clock.getZone()).toInstant()))
        .query(row -> {
          marks.put(new Week(row.getObject(1, LocalDate.class), row.getString(2)), row.getDouble(3));
        });
    return marks;
  }

  private static WeekOfAdvice summed(Week week, List<Kind> kinds, @Nullable Map<String, Integer> before, @Nullable Double marks) {
    int asked = kinds.stream().mapToInt(Kind::asked).sum();
    int silent = kinds.stream().mapToInt(Kind::silent).sum();
    int handedOver = kinds.stream().filter(Kind::handsOver).mapToInt(Kind::asked).sum();
    int helpful = kinds.stream().mapToInt(Kind::helpful).sum();
    int unhelpful = kinds.stream().mapToInt(Kind::unhelpful).sum();
    Map<String, Integer> mix = new HashMap<>();
    for (Kind kind : kinds) mix.merge(kind.category(), kind.asked(), Integer::sum);
    Category most =
        mix.entrySet().stream().filter(one -> !one.getKey().isEmpty()).max(Map.Entry.comparingByValue()).map(one -> Category.valueOf(one.getKey())).orElse(null);
    return new WeekOfAdvice(
        week.monday(), week.release(), asked, share(silent, asked), share(handedOver, asked),
        helpful + unhelpful == 0 ? null : share(unhelpful, helpful + unhelpful), most, before == null ? null : apart(mix, before), marks);
  }

  /** Half the sum of differences between two mixes: 0 the same, 1 nothing in common. */
  static double apart(Map<String, Integer> one, Map<String, Integer> other) {
    double ones = one.values().stream().mapToInt(Integer::intValue).sum();
    double others = other.values().stream().mapToInt(Integer::intValue).sum();
    if (ones == 0 || others == 0) return 0;
    Set<String> all = new HashSet<>(one.keySet());
    all.addAll(other.keySet());
    return all.stream().mapToDouble(key -> Math.abs(one.getOrDefault(key, 0) / ones - other.getOrDefault(key, 0) / others)).sum() / 2;
  }

  private static double share(int some, int all) {
    return all == 0 ? 0 : (double) some / all;
  }
}
