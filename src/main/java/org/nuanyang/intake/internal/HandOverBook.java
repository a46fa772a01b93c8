package org.nuanyang.intake.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.nuanyang.identity.Actor;
import org.nuanyang.identity.DataScope;
import org.nuanyang.intake.ApplicationId;
import org.nuanyang.intake.ApplicationStatus;
import org.nuanyang.intake.CitywideMode;
import org.nuanyang.intake.CitywideRow;
import org.nuanyang.intake.HandOver;
import org.nuanyang.intake.HandOverList;
import org.nuanyang.intake.HandOverRow;
import org.nuanyang.intake.HandOverState;
import org.nuanyang.shared.Ids;
import org.nuanyang.shared.Refusal;
import org.nuanyang.shared.Slice;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The trail of an application between centres, and the lists a centre works through. */
@Component
class HandOverBook {

  private static final int PAGE = 30;
  private static final UUID END = new UUID(-1, -1);
  private static final String ROW =
      """
      select h.id, h.application, a.receipt_number, a.applicant_name, a.summary, h.from_org, h.to_org, h.reason, h.state, h.sent_at, h.sent_by_name, a.version
      """;
  private static final String WITH_FILE = " h join aid_application a on a.id = h.application order by h.id desc";
  private static final String CITYWIDE =
      """
      select a.id, a.receipt_number, a.applicant_name, a.summary, a.citywide_mode, a.receiving_organisation, a.deciding_organisation,
             a.assigning_organisation, a.counting_organisation, a.status, a.submitted_at
      """;

  private final JdbcClient jdbc;
  private final Clock clock;

  HandOverBook(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  void write(LegalAidApplication of, UUID from, UUID to, boolean byOrder, boolean consent, String reason, Actor by) {
    HandOverState state = byOrder ? HandOverState.RECEIVED : HandOverState.SENT;
    Timestamp now = Timestamp.from(clock.instant());
    jdbc.sql(
            """
            insert into application_hand_over
              (id, application, city, from_org, to_org, by_order, consent, reason, state, sent_at, sent_by_name, ended_at, ended_by_name)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")
        .params(
            Ids.next(clock), of.id(), of.city(), from, to, byOrder, consent, reason, state.name(), now, by.name(),
            byOrder ? now : null, byOrder ? by.name() : null)
        .update();
  }

  /** What is on its way ends one way or another. */
  void end(HandOver onItsWay, HandOverState how, Actor by) {
    if (!onItsWay.state().next().contains(how)) throw new Refusal("intake.hand-over.over");
    jdbc.sql("update application_hand_over set state = ?, ended_at = ?, ended_by_name = ? where id = ? and state = 'SENT'")
        .params(how.name(), Timestamp.from(clock.instant()), by.name(), onItsWay.id())
        .update();
  }

  Optional<HandOver> onItsWay(UUID application) {
    return of(application).stream().filter(one -> one.state() == HandOverState.SENT).findFirst();
  }

  List<HandOver> of(UUID application) {
    return jdbc.sql("select * from application_hand_over where application = ? order by id")
        .param(application)
        .query(
            (row, line) ->
                new HandOver(
                    row.getObject("id", UUID.class), row.getObject("from_org", UUID.class), row.getObject("to_org", UUID.class),
                    row.getBoolean("by_order"), row.getString("reason"), HandOverState.valueOf(row.getString("state")),
                    row.getTimestamp("sent_at").toInstant(), row.getString("sent_by_name"),
                    row.getTimestamp("ended_at") == null ? null : row.getTimestamp("ended_at").toInstant(), row.getString("ended_by_name")))
        .list();
  }

  /** Whether it passed through a centre this person sees, or waits to be signed for there. */
  boolean concern(ApplicationId application, String city, Actor by) {
    return of(application.value()).stream()
        .anyMatch(one -> by.sees(city, one.from()) || one.state() == HandOverState.SENT && by.sees(city, one.to()));
  }

  Slice<HandOverRow> list(HandOverList which, @Nullable String after, Actor by) {
    String unit = which == HandOverList.INCOMING ? "to_org" : "from_org";
    String open = which != HandOverList.OUTGOING ? " and state = 'SENT'" : "";
    String rows =
        by.scope() == DataScope.CITY
            ? "(select * from application_hand_over where city = :city" + open + " and id < :from order by id desc limit :size)"
            : "(select one.* from unnest(:units::uuid[]) office cross join lateral (select * from application_hand_over where " + unit
                + " = office" + open + " and id < :from order by id desc limit :size) one order by one.id desc limit :size)";
    List<HandOverRow> found = scoped(ROW + " from " + rows + WITH_FILE, after, by).query(HandOverBook::row).list();
    return Slice.cut(found, PAGE, row -> row.id().toString());
  }

  Slice<CitywideRow> citywide(@Nullable String after, Actor by) {
    String rows =
        by.scope() == DataScope.CITY
            ? "(select * from aid_application where city = :city and citywide and id < :from order by id desc limit :size)"
            : "(select distinct on (one.id) one.* from unnest(:units::uuid[]) office cross join lateral ("
                + "(select * from aid_application where receiving_organisation = office and citywide and id < :from order by id desc limit :size)"
                + " union all"
                + " (select * from aid_application where counting_organisation = office and citywide and id < :from order by id desc limit :size)"
                + ") one order by one.id desc limit :size)";
    List<CitywideRow> found = scoped(CITYWIDE + " from " + rows + " a order by a.id desc", after, by).query(HandOverBook::citywide).list();
    return Slice.cut(found, PAGE, row -> row.application().toString());
  }

  private JdbcClient.StatementSpec scoped(String sql, @Nullable String after, Actor by) {
    return jdbc.sql(sql)
        .param("city", by.city())
        .param("units", by.units().toArray(UUID[]::new))
        .param("from", mark(after))
        .param("size", PAGE + 1);
  }

  private static UUID mark(@Nullable String after) {
    if (after == null) return END;
    try {
      return UUID.fromString(after);
    } catch (IllegalArgumentException forged) {
      return END;
    }
  }

  private static HandOverRow row(ResultSet row, int line) throws SQLException {
    return new HandOverRow(
        row.getObject("id", UUID.class), row.getObject("application", UUID.class), row.getString("receipt_number"),
        row.getString("applicant_name"), row.getString("summary"), row.getObject("from_org", UUID.class), row.getObject("to_org", UUID.class),
        row.getString("reason"), HandOverState.valueOf(row.getString("state")), row.getTimestamp("sent_at").toInstant(),
        row.getString("sent_by_name"), row.getLong("version"));
  }

  private static CitywideRow citywide(ResultSet row, int line) throws SQLException {
    return new CitywideRow(
        row.getObject("id", UUID.class), row.getString("receipt_number"), row.getString("applicant_name"), row.getString("summary"),
        CitywideMode.valueOf(row.getString("citywide_mode")), row.getObject("receiving_organisation", UUID.class),
        row.getObject("deciding_organisation", UUID.class), row.getObject("assigning_organisation", UUID.class),
        row.getObject("counting_organisation", UUID.class), ApplicationStatus.valueOf(row.getString("status")),
        row.getTimestamp("submitted_at").toInstant());
  }
}
