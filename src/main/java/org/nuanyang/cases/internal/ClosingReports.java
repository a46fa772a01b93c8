package org.nuanyang.cases.internal;

import java.sql.Date;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.nuanyang.cases.CaseId;
import org.nuanyang.cases.WriteReport;
import org.nuanyang.identity.Actor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The latest text of each closing report, sealed; every issued edition is kept as a paper. */
@Component
class ClosingReports {

  private final JdbcClient jdbc;
  private final Sealer sealer;
  private final Clock clock;

  ClosingReports(JdbcClient jdbc, Sealer sealer, Clock clock) {
    this.jdbc = jdbc;
    this.sealer = sealer;
    this.clock = clock;
  }

  void keep(UUID caseId, WriteReport report) {
    jdbc.sql(
            """
            insert into closing_report (case_id, facts, work, result, reflection, informed_on, written_at)
            values (?, ?, ?, ?, ?, ?, ?)
            on conflict (case_id) do update set facts = excluded.facts, work = excluded.work, result = excluded.result,
              reflection = excluded.reflection, informed_on = excluded.informed_on, written_at = excluded.written_at""")
        .params(
            caseId,
            sealer.seal(report.facts()),
            sealer.seal(report.work()),
            sealer.seal(report.result()),
            sealer.seal(report.reflection()),
            Date.valueOf(report.informedOn()),
            Timestamp.from(clock.instant()))
        .update();
  }

  Optional<WriteReport> of(CaseId id, int seen, Actor by) {
    return jdbc.sql("select facts, work, result, reflection, informed_on from closing_report where case_id = ?")
        .param(id.value())
        .query(
            (row, line) ->
                new WriteReport(
                    id,
                    seen,
                    sealer.open(row.getBytes(1)),
                    sealer.open(row.getBytes(2)),
                    sealer.open(row.getBytes(3)),
                    sealer.open(row.getBytes(4)),
                    row.getObject(5, LocalDate.class),
                    by))
        .optional();
  }
}
