package org.nuanyang.cases.internal;

import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.nuanyang.cases.TerminationGround;
import org.nuanyang.cases.TerminationView;
import org.nuanyang.identity.Actor;
import org.nuanyang.shared.Ids;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The grounds for termination that were reported, and what the director made of each. */
@Component
class Terminations {

  private final JdbcClient jdbc;
  private final Clock clock;

  Terminations(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  UUID report(UUID caseId, TerminationGround ground, LocalDate foundOn, String explanation, Actor by) {
    UUID id = Ids.next(clock);
    jdbc.sql(
            """
            insert into termination (id, case_id, ground, found_on, explanation, asked_by, asked_at)
            values (?, ?, ?, ?, ?, ?, ?)""")
        .params(
            id, caseId, ground.name(), Date.valueOf(foundOn), explanation, by.name(), Timestamp.from(clock.instant()))
        .update();
    return id;
  }

  void decide(UUID report, TerminationGround ground, boolean granted, String reasons, Actor by) {
    jdbc.sql(
            """
            update termination set ground = ?, granted = ?, reasons = ?, decided_by = ?, decided_at = ?
             where id = ? and granted is null""")
        .params(ground.name(), granted, reasons, by.name(), Timestamp.from(clock.instant()), report)
        .update();
  }

  List<TerminationView> of(UUID caseId) {
    return jdbc.sql("select * from termination where case_id = ? order by id desc")
        .param(caseId)
        .query(Terminations::read)
        .list();
  }

  private static TerminationView read(ResultSet row, int line) throws SQLException {
    return new TerminationView(
        row.getObject("id", UUID.class),
        TerminationGround.valueOf(row.getString("ground")),
        row.getObject("found_on", LocalDate.class),
        row.getString("explanation"),
        row.getString("asked_by"),
        row.getTimestamp("asked_at").toInstant(),
        row.getObject("granted", Boolean.class),
        row.getString("reasons"),
        row.getString("decided_by"));
  }
}
