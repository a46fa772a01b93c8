package org.nuanyang.statistics.internal;

import java.math.BigDecimal;
import java.sql.Date;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.nuanyang.shared.CityClock;
import org.nuanyang.statistics.Indicator;
import org.nuanyang.statistics.MonthFigures;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The counters: lines that were added since the last folding, and the months they are folded into. */
@Component
class Tallies {

  private final JdbcClient sql;
  private final JdbcTemplate batch;

  Tallies(JdbcClient sql, JdbcTemplate batch) {
    this.sql = sql;
    this.batch = batch;
  }

  /** One line of the counters. */
  record Line(String city, UUID organisation, YearMonth month, Indicator what, BigDecimal value) {}

  static YearMonth monthOf(Instant at) {
    return YearMonth.from(at.atZone(CityClock.ZONE));
  }

  void add(String city, UUID organisation, Instant at, Indicator what, long value) {
    add(List.of(new Line(city, organisation, monthOf(at), what, BigDecimal.valueOf(value))));
  }

  void add(Collection<Line> lines) {
    List<Object[]> rows = new ArrayList<>();
    for (Line line : lines) {
      if (line.value().signum() != 0) rows.add(new Object[] {line.city(), line.organisation(), day(line.month()), line.what().name(), line.value()});
    }
    if (!rows.isEmpty()) batch.batchUpdate("insert into tally (city, organisation, month, indicator, value) values (?, ?, ?, ?, ?)", rows);
  }

  /** Moves every finished line into its month; lines of acts still under way wait for the next time. */
  @Transactional
  public void fold() {
    sql.sql(
            """
            with moved as (delete from tally returning city, organisation, month, indicator, value)
            insert into monthly_figure (city, organisation, month, indicator, value)
            select city, organisation, month, indicator, sum(value) from moved
             group by city, organisation, month, indicator order by organisation, month, indicator
            on conflict (organisation, month, indicator) do update set value = monthly_figure.value + excluded.value""")
        .update();
  }

  Map<UUID, List<MonthFigures>> read(Collection<UUID> organisations, YearMonth first, YearMonth last) {
    Map<UUID, Map<YearMonth, Map<Indicator, BigDecimal>>> found = new HashMap<>();
    if (!organisations.isEmpty())
      sql.sql(
              """
              select organisation, month, indicator, sum(value) as value from (
                select organisation, month, indicator, value from monthly_figure
                 where organisation in (:organisations) and month between :first and :last
                union all
                select organisation, month, indicator, value from tally
                 where organisation in (:organisations) and month between :first and :last) counted
               group by organisation, month, indicator""")
          .param("organisations", organisations)
          .param("first", day(first))
          .param("last", day(last))
          .query(
              row -> {
                found
                    .computeIfAbsent(row.getObject("organisation", UUID.class), id -> new HashMap<>())
                    .computeIfAbsent(YearMonth.from(row.getObject("month", LocalDate.class)), month -> new EnumMap<>(Indicator.class))
                    .put(Indicator.valueOf(row.getString("indicator")), row.getBigDecimal("value"));
              });
    Map<UUID, List<MonthFigures>> figures = new HashMap<>();
    for (UUID organisation : organisations) {
      List<MonthFigures> months = new ArrayList<>();
      for (YearMonth month = first; !month.isAfter(last); month = month.plusMonths(1))
        months.add(new MonthFigures(month, found.getOrDefault(organisation, Map.of()).getOrDefault(month, Map.of())));
      figures.put(organisation, months);
    }
    return figures;
  }

  /** One month of a city, by organisation; only those that have any of these. */
  Map<UUID, MonthFigures> everywhere(String city, Collection<Indicator> what, YearMonth month) {
    Map<UUID, Map<Indicator, BigDecimal>> found = new HashMap<>();
    sql.sql(
            """
            select organisation, indicator, sum(value) as value from (
              select organisation, indicator, value from monthly_figure where city = :city and month = :month and indicator in (:what)
              union all
              select organisation, indicator, value from tally where city = :city and month = :month and indicator in (:what)) counted
             group by organisation, indicator having sum(value) <> 0""")
        .param("city", city)
        .param("month", day(month))
        .param("what", what.stream().map(Indicator::name).toList())
        .query(
            row -> {
              found.computeIfAbsent(row.getObject("organisation", UUID.class), id -> new EnumMap<>(Indicator.class))
                  .put(Indicator.valueOf(row.getString("indicator")), row.getBigDecimal("value"));
            });
    Map<UUID, MonthFigures> figures = new HashMap<>();
    found.forEach((organisation, values) -> figures.put(organisation, new MonthFigures(month, values)));
    return figures;
  }

  private static Date day(YearMonth month) {
    return Date.valueOf(month.atDay(1));
  }
}
