package org.nuanyang.cases.internal;

import java.sql.Date;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.nuanyang.cases.FileReturnView;
import org.nuanyang.shared.Ids;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What returned files lacked. */
@Component
class FileReturns {

  private final JdbcClient jdbc;
  private final Clock clock;

  FileReturns(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  void add(UUID caseId, List<String> defects, LocalDate dueOn) {
    jdbc.sql("insert into file_return (id, case_id, defects, at, due_on) values (?, ?, ?, ?, ?)")
        .params(
            Ids.next(clock),
            caseId,
            defects.toArray(String[]::new),
            Timestamp.from(clock.instant()),
            Date.valueOf(dueOn))
        .update();
  }

  List<FileReturnView> of(UUID caseId) {
    return jdbc.sql("select at, defects, due_on from file_return where case_id = ? order by id desc")
        .param(caseId)
        .query(
            (row, line) ->
                new FileReturnView(
                    row.getTimestamp(1).toInstant(),
                    List.of((String[]) row.getArray(2).getArray()),
                    row.getObject(3, LocalDate.class)))
        .list();
  }
}
