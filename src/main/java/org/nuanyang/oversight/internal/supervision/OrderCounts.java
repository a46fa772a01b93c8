package org.nuanyang.oversight.internal.supervision;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import org.nuanyang.oversight.OrderFigures;
import org.nuanyang.oversight.OrderTally;
import org.nuanyang.shared.CityClock;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Counts the orders of a city in one reading. */
@Component
class OrderCounts implements OrderFigures {

  private final JdbcClient jdbc;
  private final Clock clock;

  OrderCounts(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  @Override
  @Transactional(readOnly = true)
  public OrderTally count(String city, LocalDate first, LocalDate last) {
    return jdbc.sql(
            """
            select count(*) filter (where ordered_at >= :from and ordered_at < :until),
                   count(*) filter (where closed_at >= :from and closed_at < :until),
                   count(*) filter (where state <> 'CLOSED'),
                   count(*) filter (where state = 'OPEN' and due_on < :today)
              from supervision where city = :city""")
        .param("city", city)
        .param("from", start(first))
        .param("until", start(last.plusDays(1)))
        .param("today", LocalDate.ofInstant(clock.instant(), CityClock.ZONE))
        .query((row, line) -> new OrderTally(row.getLong(1), row.getLong(2), row.getLong(3), row.getLong(4)))
        .single();
  }

  private static Timestamp start(LocalDate day) {
    return Timestamp.from(day.atStartOfDay(CityClock.ZONE).toInstant());
  }
}
