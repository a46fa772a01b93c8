package org.nuanyang.verification.internal;

import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.nuanyang.identity.Actor;
import org.nuanyang.identity.DataScope;
import org.nuanyang.identity.Role;
import org.nuanyang.shared.Missing;
import org.nuanyang.shared.Vault;
import org.nuanyang.verification.CivilAffairs.Answer;
import org.nuanyang.verification.InquiryView;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Questions on file; the answers lie sealed. */
@Component
class Inquiries {

  record Row(InquiryView view, String city, UUID organisation, UUID matter) {}

  private final JdbcClient db;
  private final Vault vault;
  private final JsonMapper json;

  Inquiries(JdbcClient db, Vault vault, JsonMapper json) {
    this.db = db;
    this.vault = vault;
    this.json = json;
  }

  List<InquiryView> of(UUID application) {
    return db.sql("SELECT * FROM means_inquiry WHERE application = :application ORDER BY id DESC")
        .param("application", application)
        .query((row, number) -> view(row))
        .list();
  }

  Row lock(UUID id) {
    return db.sql("SELECT * FROM means_inquiry WHERE id = :id FOR UPDATE")
        .param("id", id)
        .query(this::row)
        .optional()
        .orElseThrow(() -> new Missing("verification.missing"));
  }

  List<InquiryView> waiting(Actor by) {
    String walk =
        "SELECT * FROM means_inquiry WHERE city = :city%s AND (state = 'DEAD' OR (outcome = 'CONTRADICTS' AND finding IS NULL)) ORDER BY id DESC LIMIT 100";
    boolean wholeCity = by.has(Role.SYSTEM_ADMIN) || by.scope() == DataScope.CITY;
    return db.sql(wholeCity ? walk.formatted("") : UnitByUnit.sql(walk, "ORDER BY id DESC LIMIT 100"))
        .param("city", by.city())
        .param("units", by.units().toArray(UUID[]::new))
        .query((row, number) -> view(row))
        .list();
  }

  /** Data the bureau has to decide on or to deliver, and the day for that has passed. */
  List<InquiryView> overdue(LocalDate today, Actor by) {
    String walk =
        "SELECT * FROM means_inquiry WHERE city = :city%s AND state IN ('AWAITS_DECISION', 'AGREED') AND due_on < :today ORDER BY due_on LIMIT 100";
    boolean wholeCity = by.has(Role.SYSTEM_ADMIN) || by.scope() == DataScope.CITY;
    return db.sql(wholeCity ? walk.formatted("") : UnitByUnit.sql(walk, "ORDER BY due_on LIMIT 100"))
        .param("city", by.city())
        .param("today", today)
        .param("units", by.units().toArray(UUID[]::new))
        .query((row, number) -> view(row))
        .list();
  }

  int brokenPledges(byte[] person) {
    return db.sql("SELECT count(*) FROM broken_pledge WHERE person_index = :person").param("person", person).query(Integer.class).single();
  }

  byte[] seal(Answer answer) {
    return vault.seal(json.writeValueAsString(answer).getBytes(StandardCharsets.UTF_8));
  }

  private Row row(ResultSet row, int number) throws SQLException {
    return new Row(view(row), row.getString("city"), row.getObject("organisation", UUID.class), row.getObject("matter", UUID.class));
  }

  private InquiryView view(ResultSet row) throws SQLException {
    byte[] sealed = row.getBytes("answer");
    @Nullable Answer answer = sealed == null ? null : json.readValue(new String(vault.open(sealed), StandardCharsets.UTF_8), Answer.class);
    Timestamp answered = row.getTimestamp("answered_at");
    return new InquiryView(
        row.getObject("id", UUID.class), row.getObject("application", UUID.class), row.getString("purpose"), row.getString("state"),
        row.getString("outcome"), answer == null ? List.of() : answer.relief(), answer == null ? null : answer.persons(),
        answer == null ? null : answer.monthlyIncome(),
        Arrays.stream(row.getString("differences").split(" ")).filter(one -> !one.isEmpty()).toList(), row.getString("result_hash"),
        row.getObject("due_on", LocalDate.class), row.getInt("attempts"), row.getString("last_error"), row.getString("asked_by_name"),
        row.getTimestamp("asked_at").toInstant(), answered == null ? null : answered.toInstant(), row.getString("finding"),
        row.getString("note"), row.getString("settled_by_name"), row.getObject("agreed_on", LocalDate.class));
  }
}
