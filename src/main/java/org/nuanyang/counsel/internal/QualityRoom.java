package org.nuanyang.counsel.internal;

import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.nuanyang.counsel.AdviceQuality;
import org.nuanyang.counsel.Answer;
import org.nuanyang.counsel.Answer.Statement;
import org.nuanyang.counsel.ConversationId;
import org.nuanyang.counsel.SampledAnswer;
import org.nuanyang.counsel.SampledAnswer.Marks;
import org.nuanyang.counsel.ScoreAnswer;
import org.nuanyang.counsel.Unanswered;
import org.nuanyang.counsel.WeekOfAdvice;
import org.nuanyang.identity.Actor;
import org.nuanyang.identity.AuditTrail;
import org.nuanyang.identity.Role;
import org.nuanyang.shared.Missing;
import org.nuanyang.shared.Vault;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** Reads answers back, without names, to judge them. */
@Component
@Transactional
class QualityRoom implements AdviceQuality {

  private static final int DRAWN = 10;
  private static final Duration DRAWN_FROM = Duration.ofDays(7);
  private static final Duration UNANSWERED_FROM = Duration.ofDays(30);
  private static final int UNANSWERED_READ = 400;
  private static final int GROUPS = 20;

  private final JdbcClient jdbc;
  private final AdviceWeeks weeks;
  private final Vault vault;
  private final JsonMapper json;
  private final AuditTrail audit;
  private final Clock clock;

  QualityRoom(JdbcClient jdbc, AdviceWeeks weeks, Vault vault, JsonMapper json, AuditTrail audit, Clock clock) {
    this.jdbc = jdbc;
    this.weeks = weeks;
    this.vault = vault;
    this.json = json;
    this.audit = audit;
    this.clock = clock;
  }

  @Override
  @Transactional(readOnly = true)
  public List<SampledAnswer> sample(String seed, Actor by) {
    by.must(Role.KNOWLEDGE_EDITOR, Role.LAWYER);
    Instant now = clock.instant();
    return jdbc.sql(
            """
            select t.*, s.plain, s.correct, s.complete, s.safe from conversation_turn t
            join conversation c on c.id = t.conversation and c.city = :city
            left join advice_score s on s.conversation = t.conversation and s.turn = t.number and s.scored_by = :by
            where t.asked_at >= :from order by md5(:seed || t.conversation || t.number), t.conversation, t.number limit :size""")
        .param("city", by.city())
        .param("by", by.id())
        .param("from", Timestamp.from(now.minus(DRAWN_FROM)))
        .param("seed", seed)
        .param("size", DRAWN)
        .query(this::sampled)
        .list();
  }

  private SampledAnswer sampled(ResultSet row, int line) throws SQLException {
    Answer answer = json.readValue(opened(row, "answer"), Answer.class);
    int plain = row.getInt("plain");
    Marks mine = row.wasNull() ? null : new Marks(plain, row.getInt("correct"), row.getInt("complete"), row.getInt("safe"));
    return new SampledAnswer(
        new ConversationId(row.getObject("conversation", UUID.class)), row.getInt("number"), Unnamed.of(opened(row, "question")), answer,
        answer.statements().stream().map(Statement::text).toList(), row.getTimestamp("asked_at").toInstant(), mine);
  }

  @Override
  public void score(ScoreAnswer command) {
    Actor by = command.by();
    by.must(Role.KNOWLEDGE_EDITOR, Role.LAWYER);
    Marks marks = command.marks();
    int kept =
        jdbc.sql(
                """
                insert into advice_score (city, conversation, turn, release, plain, correct, complete, safe, scored_by, scored_at)
                select c.city, t.conversation, t.number, t.release, :plain, :correct, :complete, :safe, :by, :now
                from conversation_turn t join conversation c on c.id = t.conversation and c.city = :city
                where t.conversation = :talk and t.number = :turn
                on conflict (conversation, turn, scored_by) do update set plain = excluded.plain, correct = excluded.correct,
                  complete = excluded.complete, safe = excluded.safe, scored_at = excluded.scored_at""")
            .param("plain", marks.plain())
            .param("correct", marks.correct())
            .param("complete", marks.complete())
            .param("safe", marks.safe())
            .param("by", by.id())
            .param("now", Timestamp.from(clock.instant()))
            .param("city", by.city())
            .param("talk", command.conversation().value())
            .param("turn", command.turn())
            .update();
    if (kept == 0) throw new Missing("counsel.forgotten");
    audit.did(by, "counsel.score", "answer", command.conversation().value(), String.valueOf(command.turn()));
  }

  @Override
  @Transactional(readOnly = true)
  public List<Unanswered> unanswered(Actor by) {
    by.must(Role.KNOWLEDGE_EDITOR, Role.LAWYER);
    List<String> questions =
        jdbc.sql(
                """
                select t.question from conversation_turn t join conversation c on c.id = t.conversation and c.city = ?
                where (t.certainty in ('UNSURE', 'OUTSIDE') or t.helpful = false) and t.asked_at >= ? order by t.asked_at desc, t.conversation, t.number limit ?""")
            .params(by.city(), Timestamp.from(clock.instant().minus(UNANSWERED_FROM)), UNANSWERED_READ)
            .query((row, line) -> Unnamed.of(opened(row, "question")))
            .list();
    return LikeQuestions.together(questions).stream().limit(GROUPS).toList();
  }

  @Override
  @Transactional(readOnly = true)
  public List<WeekOfAdvice> weeks(Actor by) {
    by.must(Role.KNOWLEDGE_EDITOR, Role.LAWYER);
    return weeks.newest(by.city());
  }

  private String opened(ResultSet row, String column) throws SQLException {
    return new String(vault.open(row.getBytes(column)), StandardCharsets.UTF_8);
  }
}
