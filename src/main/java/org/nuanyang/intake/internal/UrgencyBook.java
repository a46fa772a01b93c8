package org.nuanyang.intake.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.nuanyang.identity.Actor;
import org.nuanyang.identity.DataScope;
import org.nuanyang.intake.AidFirstRow;
import org.nuanyang.intake.AidFirstView;
import org.nuanyang.intake.ApplicationStatus;
import org.nuanyang.intake.HelpFirst;
import org.nuanyang.intake.UrgencyGround;
import org.nuanyang.intake.UrgencyRow;
import org.nuanyang.intake.UrgencyView;
import org.nuanyang.shared.Citation;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** What presses on applications, whether it rang, and the help that was given first. */
@Component
class UrgencyBook {

  private static final int MOST = 200;
  private static final String SCOPE = " and (:all or a.holding_organisation = any(:units::uuid[]))";

  private final JdbcClient db;
  private final Clock clock;
  private final JsonMapper json;

  UrgencyBook(JdbcClient db, Clock clock, JsonMapper json) {
    this.db = db;
    this.clock = clock;
    this.json = json;
  }

  /** A corrected day is watched anew, also after an earlier answer. */
  void watch(LegalAidApplication about, @Nullable LocalDate lastDay, boolean exact, String what, String enteredBy) {
    db.sql(
            """
            insert into application_urgency (application, city, last_day, exact, what, entered_by) values (?, ?, ?, ?, ?, ?)
            on conflict (application) do update set last_day = excluded.last_day, exact = excluded.exact, what = excluded.what,
              entered_by = excluded.entered_by, ground = null, raised_at = null, answered_at = null, answer = null,
              answered_by = '', answer_reason = ''""")
        .params(about.id(), about.city(), lastDay, exact, what, enteredBy)
        .update();
  }

  void raise(UUID application, String ground) {
    db.sql("update application_urgency set ground = ?, raised_at = ? where application = ? and raised_at is null")
        .params(ground, now(), application)
        .update();
  }

  void answer(UUID application, String answer, String reason, Actor by) {
    db.sql("update application_urgency set answer = ?, answered_at = ?, answered_by = ?, answer_reason = ? where application = ? and answered_at is null")
        .params(answer, now(), by.name(), reason, application)
        .update();
  }

  Optional<UrgencyView> of(UUID application) {
    return db.sql("select * from application_urgency where application = ?").param(application).query(UrgencyBook::read).optional();
  }

  /** Open applications of a city that have not rung and whose last day lies before this one, but is not past. */
  List<UUID> pressing(String city, LocalDate today, LocalDate before) {
    return db.sql(
            """
            select u.application from application_urgency u join aid_application a on a.id = u.application
            where u.city = :city and u.raised_at is null and u.answered_at is null and u.last_day >= :today and u.last_day < :before
              and a.status in ('SUBMITTED', 'SUPPLEMENT_PENDING', 'ACCEPTED', 'ACCEPTED_TOLERANT', 'PENDING_APPROVAL', 'TRANSFERRED')
            order by u.last_day, u.application""")
        .param("city", city)
        .param("today", today)
        .param("before", before)
        .query(UUID.class)
        .list();
  }

  List<UrgencyRow> ringing(Actor by) {
    return scoped(
            """
            select u.*, a.receipt_number, a.applicant_name, a.summary, a.status
            from application_urgency u join aid_application a on a.id = u.application
            where u.city = :city and u.raised_at is not null and u.answered_at is null"""
                + SCOPE + " order by u.last_day nulls first, u.application limit " + MOST, by)
        .query(
            (row, line) ->
                new UrgencyRow(
                    row.getObject("application", UUID.class), row.getString("receipt_number"), row.getString("applicant_name"),
                    row.getString("summary"), ApplicationStatus.valueOf(row.getString("status")),
                    row.getObject("last_day", LocalDate.class), row.getBoolean("exact"), row.getString("what"),
                    row.getTimestamp("raised_at").toInstant()))
        .list();
  }

  void provided(LegalAidApplication about, UrgencyGround ground, HelpFirst order, LocalDate until, Actor by) {
    db.sql(
            """
            insert into aid_first (application, city, ground, ground_text, citations, reason, formalities, decided_by, decided_at, until)
            values (?, ?, ?, ?, ?, ?, ?::jsonb, ?, ?, ?)""")
        .params(
            about.id(), about.city(), ground.code(), ground.text(), String.join("、", ground.citations().stream().map(Citation::toString).toList()),
            order.reason(), json.writeValueAsString(order.formalities()), by.name(), now(), until)
        .update();
  }

  /** @param outcome GRANTED or TERMINATED; null opens it again */
  void settled(UUID application, @Nullable String outcome) {
    db.sql("update aid_first set outcome = ?, settled_at = ? where application = ?")
        .params(outcome, outcome == null ? null : now(), application)
        .update();
  }

  Optional<AidFirstView> given(UUID application) {
    return db.sql("select * from aid_first where application = ?")
        .param(application)
        .query(
            (row, line) ->
                new AidFirstView(
                    row.getString("ground_text"), row.getString("citations"), row.getString("reason"),
                    List.of(json.readValue(row.getString("formalities"), String[].class)), row.getString("decided_by"),
                    row.getTimestamp("decided_at").toInstant(), row.getObject("until", LocalDate.class), row.getString("outcome")))
        .optional();
  }

  List<AidFirstRow> open(Actor by) {
    return scoped(
            """
            select f.application, f.until, f.decided_at, a.receipt_number, a.applicant_name, a.summary, a.status
            from aid_first f join aid_application a on a.id = f.application
            where f.city = :city and f.settled_at is null"""
                + SCOPE + " order by f.until, f.application limit " + MOST, by)
        .query(
            (row, line) ->
                new AidFirstRow(
                    row.getObject("application", UUID.class), row.getString("receipt_number"), row.getString("applicant_name"),
                    row.getString("summary"), ApplicationStatus.valueOf(row.getString("status")), row.getObject("until", LocalDate.class),
                    LocalDate.ofInstant(row.getTimestamp("decided_at").toInstant(), clock.getZone())))
        .list();
  }

  private JdbcClient.StatementSpec scoped(String sql, Actor by) {
    return db.sql(sql)
        .param("city", by.city())
        .param("all", by.scope() == DataScope.CITY)
        .param("units", by.units().toArray(UUID[]::new));
  }

  private static UrgencyView read(ResultSet row, int line) throws SQLException {
    Timestamp raised = row.getTimestamp("raised_at");
    return new UrgencyView(
        row.getObject("last_day", LocalDate.class), row.getBoolean("exact"), row.getString("what"), row.getString("entered_by"),
        row.getString("ground"), raised == null ? null : raised.toInstant(), row.getString("answer"), row.getString("answered_by"),
        row.getString("answer_reason"));
  }

  private Timestamp now() {
    return Timestamp.from(clock.instant());
  }
}
