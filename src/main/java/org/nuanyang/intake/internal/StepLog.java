package org.nuanyang.intake.internal;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.nuanyang.identity.Actor;
import org.nuanyang.intake.ApplicationStatus;
import org.nuanyang.intake.ApplicationStep;
import org.nuanyang.shared.Ids;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The append-only record of transitions. */
@Component
class StepLog {

  private final JdbcClient jdbc;
  private final Clock clock;

  StepLog(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  void record(UUID application, String verb, ApplicationStatus from, ApplicationStatus to, String reason, String rules, Actor by) {
    jdbc.sql(
            """
            insert into aid_application_step
              (id, application, at, actor, actor_name, verb, from_status, to_status, reason, rule_version)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")
        .params(
            Ids.next(clock), application, Timestamp.from(clock.instant()), by.id(), by.name(), verb, from.name(),
            to.name(), reason, rules)
        .update();
  }

  List<ApplicationStep> of(UUID application) {
    return jdbc.sql("select * from aid_application_step where application = ? order by id")
        .param(application)
        .query(
            (row, line) ->
                new ApplicationStep(
                    row.getTimestamp("at").toInstant(),
                    row.getString("actor_name"),
                    row.getString("verb"),
                    ApplicationStatus.valueOf(row.getString("from_status")),
                    ApplicationStatus.valueOf(row.getString("to_status")),
                    row.getString("reason")))
        .list();
  }
}
