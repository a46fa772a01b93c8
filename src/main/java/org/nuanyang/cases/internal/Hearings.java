package org.nuanyang.cases.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.nuanyang.cases.CaseId;
import org.nuanyang.cases.HearingView;
import org.nuanyang.shared.Ids;
import org.nuanyang.shared.Missing;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The calendar of hearings. */
@Component
class Hearings {

  private static final String WITH_CASE =
      "select h.*, c.case_number, c.applicant_name from hearing h join legal_aid_case c on c.id = h.case_id ";

  private final JdbcClient jdbc;
  private final Clock clock;

  Hearings(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  UUID plan(UUID caseId, Instant startsAt, String body, String place) {
    UUID id = Ids.next(clock);
    jdbc.sql("insert into hearing (id, case_id, starts_at, body, place) values (?, ?, ?, ?, ?)")
        .params(id, caseId, Timestamp.from(startsAt), body, place)
        .update();
    return id;
  }

  /** @return when it would have been */
  Instant cancel(UUID caseId, UUID hearing, String reason) {
    return jdbc.sql(
            """
            update hearing set cancelled_at = ?, reason = ? where id = ? and case_id = ? and cancelled_at is null
            returning starts_at""")
        .params(Timestamp.from(clock.instant()), reason, hearing, caseId)
        .query((row, line) -> row.getTimestamp("starts_at").toInstant())
        .optional()
        .orElseThrow(() -> new Missing("cases.hearing.unknown"));
  }

  List<HearingView> of(UUID caseId) {
    return jdbc.sql(WITH_CASE + "where h.case_id = ? order by h.starts_at").param(caseId).query(Hearings::read).list();
  }

  /** From the start of today on, over the cases this account is working on. */
  List<HearingView> ahead(UUID account) {
    return jdbc.sql(
            WITH_CASE
                + """
                where c.handler_account = ? and c.state in ('HANDLER_CONFIRMED', 'IN_PROGRESS', 'TO_MEDIATION')
                  and h.starts_at >= ? and h.cancelled_at is null order by h.starts_at limit 50""")
        .params(account, Timestamp.from(Days.startOf(LocalDate.now(clock))))
        .query(Hearings::read)
        .list();
  }

  private static HearingView read(ResultSet row, int line) throws SQLException {
    return new HearingView(
        row.getObject("id", UUID.class),
        new CaseId(row.getObject("case_id", UUID.class)),
        row.getString("case_number"),
        row.getString("applicant_name"),
        row.getTimestamp("starts_at").toInstant(),
        row.getString("body"),
        row.getString("place"),
        row.getTimestamp("cancelled_at") != null);
  }
}
