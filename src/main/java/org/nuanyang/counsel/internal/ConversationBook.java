package org.nuanyang.counsel.internal;

import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.Period;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.nuanyang.consultation.ConsultationId;
import org.nuanyang.counsel.Answer;
import org.nuanyang.counsel.AskCounsel;
import org.nuanyang.counsel.Conversation;
import org.nuanyang.counsel.ConversationId;
import org.nuanyang.counsel.Turn;
import org.nuanyang.shared.Missing;
import org.nuanyang.shared.Vault;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Conversations as they are kept: words sealed, a turn a row. */
@Component
class ConversationBook {

  private static final Period KEPT = Period.ofDays(30);

  private final JdbcClient jdbc;
  private final Vault vault;
  private final JsonMapper json;
  private final Release release;
  private final Clock clock;

  ConversationBook(JdbcClient jdbc, Vault vault, JsonMapper json, Release release, Clock clock) {
    this.jdbc = jdbc;
    this.vault = vault;
    this.json = json;
    this.release = release;
    this.clock = clock;
  }

  /** The first turn of a new talk. @param card in the register; null while the city has no centre */
  Conversation begin(AskCounsel command, String question, Answer answer, @Nullable ConsultationId card) {
    ConversationId id = new ConversationId(UUID.randomUUID());
    Instant now = clock.instant();
    Instant until = now.plus(KEPT);
    jdbc.sql("insert into conversation (id, city, channel, consultation, started_at, kept_until) values (?, ?, ?, ?, ?, ?)")
        .params(id.value(), command.city(), command.channel().name(), card == null ? null : card.value(), Timestamp.from(now), Timestamp.from(until))
        .update();
    Turn first = new Turn(1, question, answer, now, null);
    add(id, first);
    return new Conversation(id, List.of(first), card, null, now, until);
  }

  /** Another turn of a talk that is held. */
  Conversation goOn(Conversation talk, String question, Answer answer) {
    Turn next = new Turn(talk.last().number() + 1, question, answer, clock.instant(), null);
    add(talk.id(), next);
    return new Conversation(talk.id(), Stream.concat(talk.turns().stream(), Stream.of(next)).toList(), talk.card(), talk.waiting(), talk.startedAt(), talk.keptUntil());
  }

  /** Two turns of one talk at the same time wait for each other. */
  void hold(ConversationId id) {
    jdbc.sql("select 1 from conversation where id = ? for update").param(id.value()).query(Integer.class).optional()
        .orElseThrow(() -> new Missing("counsel.forgotten"));
  }

  private void add(ConversationId id, Turn turn) {
    Answer answer = turn.answer();
    jdbc.sql(
            """
            insert into conversation_turn (conversation, number, question, answer, category, guide, certainty, confidence, asked_at, release)
            values (:id, :number, :question, :answer, :category, :guide, :certainty, :confidence, :now, :release)""")
        .param("number", turn.number())
        .param("id", id.value())
        .param("question", sealed(turn.question()))
        .param("answer", sealed(json.writeValueAsString(answer)))
        .param("category", answer.category() == null ? null : answer.category().name())
        .param("guide", answer.guide())
        .param("certainty", answer.certainty().name())
        .param("confidence", answer.confidence())
        .param("now", Timestamp.from(turn.askedAt()))
        .param("release", release.name())
        .update();
  }

  /** What was asked last. */
  String lastQuestion(ConversationId id) {
    return jdbc.sql("select question from conversation_turn where conversation = ? order by number desc limit 1")
        .param(id.value())
        .query((row, line) -> opened(row.getBytes("question")))
        .optional()
        .orElseThrow(() -> new Missing("counsel.forgotten"));
  }

  String city(ConversationId id) {
    return jdbc.sql("select city from conversation where id = ?").param(id.value()).query(String.class).single();
  }

  /** From now on it belongs to a matter and stays. */
  void waitsFor(ConversationId id, ConsultationId card) {
    jdbc.sql("update conversation set waiting = ?, kept_until = null, version = version + 1 where id = ?")
        .params(card.value(), id.value())
        .update();
  }

  void rate(ConversationId id, int turn, boolean helpful) {
    int known = jdbc.sql("update conversation_turn set helpful = ? where conversation = ? and number = ?").params(helpful, id.value(), turn).update();
    if (known == 0) throw new Missing("counsel.forgotten");
  }

  void forget(ConversationId id) {
    jdbc.sql("delete from conversation_turn where conversation = ?").param(id.value()).update();
    jdbc.sql("delete from conversation where id = ?").param(id.value()).update();
  }

  List<ConversationId> due(int atMost) {
    return jdbc.sql("select id from conversation where kept_until < ? order by kept_until limit ?")
        .params(Timestamp.from(clock.instant()), atMost)
        .query((row, line) -> new ConversationId(row.getObject("id", UUID.class)))
        .list();
  }

  Conversation open(ConversationId id) {
    List<Turn> turns =
        jdbc.sql("select number, question, answer, asked_at, helpful from conversation_turn where conversation = ? order by number")
            .param(id.value())
            .query(this::turn)
            .list();
    return jdbc.sql("select * from conversation where id = ?")
        .param(id.value())
        .query((row, line) -> conversation(id, turns, row))
        .optional()
        .orElseThrow(() -> new Missing("counsel.forgotten"));
  }

  private static Conversation conversation(ConversationId id, List<Turn> turns, ResultSet row) throws SQLException {
    Timestamp until = row.getTimestamp("kept_until");
    return new Conversation(
        id, turns, card(row, "consultation"), card(row, "waiting"), row.getTimestamp("started_at").toInstant(),
        until == null ? null : until.toInstant());
  }

  private static @Nullable ConsultationId card(ResultSet row, String column) throws SQLException {
    UUID id = row.getObject(column, UUID.class);
    return id == null ? null : new ConsultationId(id);
  }

  private Turn turn(ResultSet row, int line) throws SQLException {
    return new Turn(
        row.getInt("number"), opened(row.getBytes("question")), json.readValue(opened(row.getBytes("answer")), Answer.class),
        row.getTimestamp("asked_at").toInstant(), row.getObject("helpful", Boolean.class));
  }

  private byte[] sealed(String text) {
    return vault.seal(text.getBytes(StandardCharsets.UTF_8));
  }

  private String opened(byte[] sealed) {
    return new String(vault.open(sealed), StandardCharsets.UTF_8);
  }
}
