package org.nuanyang.assessment.internal;

import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.Period;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.nuanyang.assessment.KeptAssessment;
import org.nuanyang.assessment.KeptId;
import org.nuanyang.assessment.KeptState;
import org.nuanyang.assessment.OpinionDesk.Waiting;
import org.nuanyang.assessment.OpinionDesk.Wording;
import org.nuanyang.assessment.OpinionLetter;
import org.nuanyang.matters.Category;
import org.nuanyang.shared.Missing;
import org.nuanyang.shared.Stale;
import org.nuanyang.shared.Vault;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Kept assessments and the wordings of their letters in the database, sealed. */
@Component
class KeptShelf {

  private static final Period KEPT = Period.ofDays(30);
  private static final TypeReference<LinkedHashMap<String, String>> ANSWERS = new TypeReference<>() {};

  private final JdbcClient jdbc;
  private final Vault vault;
  private final JsonMapper json;
  private final Clock clock;

  KeptShelf(JdbcClient jdbc, Vault vault, JsonMapper json, Clock clock) {
    this.jdbc = jdbc;
    this.vault = vault;
    this.json = json;
    this.clock = clock;
  }

  KeptId add(Category category, Map<String, String> answers, String city) {
    UUID id = UUID.randomUUID();
    Instant now = clock.instant();
    jdbc.sql("insert into kept_assessment (id, city, category, answers, state, made_at, kept_until) values (?, ?, ?, ?, 'KEPT', ?, ?)")
        .params(id, city, category.name(), sealed(answers), Timestamp.from(now), Timestamp.from(now.plus(KEPT)))
        .update();
    return new KeptId(id);
  }

  void word(KeptId id, OpinionLetter letter, String by, String reason) {
    jdbc.sql(
            """
            insert into letter_version (assessment, number, letter, written_by, reason, written_at)
            select :id, coalesce(max(number), 0) + 1, :letter, :by, :reason, :now from letter_version where assessment = :id""")
        .param("id", id.value())
        .param("letter", sealed(letter))
        .param("by", by)
        .param("reason", reason)
        .param("now", Timestamp.from(clock.instant()))
        .update();
  }

  KeptAssessment find(KeptId id) {
    return jdbc.sql("select * from kept_assessment where id = ?").param(id.value()).query(this::kept).optional().orElseThrow(() -> new Missing("assessment.forgotten"));
  }

  String city(KeptId id) {
    return jdbc.sql("select city from kept_assessment where id = ?").param(id.value()).query(String.class).optional().orElseThrow(() -> new Missing("assessment.forgotten"));
  }

  /** A letter that is being looked at stays for thirty days from each step. */
  void move(KeptAssessment kept, KeptState to, @Nullable String signedBy, @Nullable String signedFor) {
    if (!kept.state().next().contains(to)) throw new IllegalStateException(kept.state() + " to " + to);
    Timestamp now = Timestamp.from(clock.instant());
    int moved = jdbc.sql(
            """
            update kept_assessment set state = :to, version = version + 1, kept_until = :until,
              asked_at = coalesce(asked_at, :now), signed_at = case when :to = 'SIGNED' then :now::timestamptz end, signed_by = :by, signed_for = :for
            where id = :id and version = :version""")
        .param("to", to.name())
        .param("until", Timestamp.from(clock.instant().plus(KEPT)))
        .param("now", now)
        .param("by", signedBy)
        .param("for", signedFor)
        .param("id", kept.id().value())
        .param("version", kept.version())
        .update();
    Stale.unless(1, moved);
  }

  void touch(KeptAssessment kept) {
    int touched = jdbc.sql("update kept_assessment set version = version + 1 where id = ? and version = ?").params(kept.id().value(), kept.version()).update();
    Stale.unless(1, touched);
  }

  List<Waiting> waiting(String city) {
    return jdbc.sql("select id, category, asked_at from kept_assessment where state = 'ASKED' and city = ? order by asked_at, id limit 100")
        .param(city)
        .query((row, line) -> new Waiting(row.getObject("id", UUID.class), Category.valueOf(row.getString("category")), row.getTimestamp("asked_at").toInstant()))
        .list();
  }

  List<Wording> wordings(KeptId id) {
    return jdbc.sql("select * from letter_version where assessment = ? order by number desc")
        .param(id.value())
        .query((row, line) -> new Wording(
            row.getInt("number"), row.getString("written_by"), row.getString("reason"), row.getTimestamp("written_at").toInstant(),
            letter(row.getBytes("letter")).sections()))
        .list();
  }

  void forget(KeptId id) {
    jdbc.sql("delete from kept_assessment where id = ?").param(id.value()).update();
  }

  int sweep() {
    return jdbc.sql("delete from kept_assessment where kept_until < ?").param(Timestamp.from(clock.instant())).update();
  }

  private KeptAssessment kept(ResultSet row, int line) throws SQLException {
    KeptId id = new KeptId(row.getObject("id", UUID.class));
    Timestamp signed = row.getTimestamp("signed_at");
    byte[] letter = jdbc.sql("select letter from letter_version where assessment = ? order by number desc limit 1").param(id.value()).query(byte[].class).single();
    return new KeptAssessment(
        id, row.getInt("version"), Category.valueOf(row.getString("category")), json.readValue(opened(row.getBytes("answers")), ANSWERS),
        KeptState.valueOf(row.getString("state")), letter(letter), row.getTimestamp("made_at").toInstant(), row.getTimestamp("kept_until").toInstant(),
        signed == null ? null : signed.toInstant(), row.getString("signed_for"));
  }

  private OpinionLetter letter(byte[] sealed) {
    return json.readValue(opened(sealed), OpinionLetter.class);
  }

  private byte[] sealed(Object value) {
    return vault.seal(json.writeValueAsString(value).getBytes(StandardCharsets.UTF_8));
  }

  private String opened(byte[] sealed) {
    return new String(vault.open(sealed), StandardCharsets.UTF_8);
  }
}
