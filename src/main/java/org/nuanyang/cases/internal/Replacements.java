package org.nuanyang.cases.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.nuanyang.cases.ReplacementGround;
import org.nuanyang.cases.ReplacementView;
import org.nuanyang.cases.Requester;
import org.nuanyang.identity.Actor;
import org.nuanyang.shared.Ids;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The requests for another handler, and what came of each. */
@Component
class Replacements {

  /** What a granted request leaves for the notice. */
  record Granted(
      UUID id, String formerName, String reasons, LocalDate handOverBy, @Nullable Integer formerShare, String list, String notes,
      @Nullable Instant handedOverAt) {}

  private final JdbcClient jdbc;
  private final Clock clock;

  Replacements(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  UUID ask(LegalAidCase about, ReplacementGround ground, Requester requester, String explanation, Actor by) {
    UUID id = Ids.next(clock);
    jdbc.sql(
            """
            insert into replacement (id, case_id, ground, requester, explanation, asked_by, asked_at,
                                     former_handler, former_name, former_firm)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")
        .params(
            id,
            about.id,
            ground.name(),
            requester.name(),
            explanation,
            by.name(),
            Timestamp.from(clock.instant()),
            about.handler,
            about.handlerName,
            about.firm)
        .update();
    return id;
  }

  void decide(
      UUID request, boolean granted, @Nullable Integer formerShare, String reasons, @Nullable LocalDate handOverBy, Actor by) {
    jdbc.sql(
            """
            update replacement set granted = ?, former_share = ?, reasons = ?, hand_over_by = ?, decided_by = ?, decided_at = ?
             where id = ? and granted is null""")
        .params(granted, formerShare, reasons, handOverBy, by.name(), Timestamp.from(clock.instant()), request)
        .update();
  }

  void handOver(UUID request, String list, String notes) {
    jdbc.sql("update replacement set hand_over_list = ?, hand_over_notes = ?, handed_over_at = ? where id = ? and handed_over_at is null")
        .params(list, notes, Timestamp.from(clock.instant()), request)
        .update();
  }

  void takeOver(UUID request, String remarks) {
    jdbc.sql("update replacement set taken_over_remarks = ?, taken_over_at = ? where id = ? and taken_over_at is null")
        .params(remarks, Timestamp.from(clock.instant()), request)
        .update();
  }

  Granted lastGranted(UUID caseId) {
    return jdbc.sql("select * from replacement where case_id = ? and granted order by id desc limit 1")
        .param(caseId)
        .query(
            (row, line) ->
                new Granted(
                    row.getObject("id", UUID.class),
                    row.getString("former_name"),
                    row.getString("reasons"),
                    row.getObject("hand_over_by", LocalDate.class),
                    row.getObject("former_share", Integer.class),
                    row.getString("hand_over_list"),
                    row.getString("hand_over_notes"),
                    moment(row, "handed_over_at")))
        .single();
  }

  List<ReplacementView> of(UUID caseId) {
    return jdbc.sql("select * from replacement where case_id = ? order by id desc")
        .param(caseId)
        .query(Replacements::read)
        .list();
  }

  private static ReplacementView read(ResultSet row, int line) throws SQLException {
    return new ReplacementView(
        row.getObject("id", UUID.class),
        ReplacementGround.valueOf(row.getString("ground")),
        Requester.valueOf(row.getString("requester")),
        row.getString("explanation"),
        row.getString("asked_by"),
        row.getTimestamp("asked_at").toInstant(),
        row.getString("former_name"),
        row.getObject("granted", Boolean.class),
        row.getString("reasons"),
        row.getObject("hand_over_by", LocalDate.class),
        row.getString("hand_over_list"),
        moment(row, "handed_over_at"),
        row.getObject("former_share", Integer.class),
        row.getString("hand_over_notes"),
        moment(row, "taken_over_at"),
        row.getString("taken_over_remarks"));
  }

  private static @Nullable Instant moment(ResultSet row, String column) throws SQLException {
    @Nullable Timestamp at = row.getTimestamp(column);
    return at == null ? null : at.toInstant();
  }
}
