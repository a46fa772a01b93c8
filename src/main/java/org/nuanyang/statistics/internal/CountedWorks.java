package org.nuanyang.statistics.internal;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.nuanyang.matters.MatterId;
import org.nuanyang.statistics.Indicator;
import org.nuanyang.statistics.internal.Tallies.Line;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Services, referrals, visits, mediations and transfers: one row for each thing counted, and each is counted when its row is new. */
@Component
class CountedWorks {

  private final JdbcClient sql;
  private final Tallies tallies;

  CountedWorks(JdbcClient sql, Tallies tallies) {
    this.sql = sql;
    this.tallies = tallies;
  }

  /** Where and when something happened, and the file it belongs to. */
  record Happened(UUID subject, MatterId matter, String number, String city, UUID organisation, Instant at) {}

  void add(Indicator what, Happened one) {
    add(what, one, BigDecimal.ONE);
  }

  void add(Indicator what, Happened one, BigDecimal value) {
    if (value.signum() == 0) return;
    int added =
        sql.sql(
                """
                insert into counted_work (indicator, subject, matter, number, city, organisation, value, at)
                values (?, ?, ?, ?, ?, ?, ?, ?) on conflict do nothing""")
            .params(what.name(), one.subject(), one.matter().value(), one.number(), one.city(), one.organisation(), value, CountedFiles.database(one.at()))
            .update();
    if (added > 0) tallies.add(List.of(new Line(one.city(), one.organisation(), Tallies.monthOf(one.at()), what, value)));
  }
}
