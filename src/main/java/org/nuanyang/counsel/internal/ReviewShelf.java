package org.nuanyang.counsel.internal;

import java.nio.charset.StandardCharsets;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.nuanyang.consultation.CounselNotes;
import org.nuanyang.consultation.PersonalAnswer;
import org.nuanyang.consultation.QuestionAnswered;
import org.nuanyang.counsel.Answer.Statement;
import org.nuanyang.counsel.Conversation;
import org.nuanyang.counsel.ConversationId;
import org.nuanyang.counsel.ReviewKind;
import org.nuanyang.counsel.Turn;
import org.nuanyang.shared.Ids;
import org.nuanyang.shared.Vault;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Lays answers aside to be looked at again: what a person called useless, what a lawyer answered otherwise. */
@Component
class ReviewShelf {

  private final JdbcClient jdbc;
  private final ConversationBook book;
  private final CounselNotes notes;
  private final Vault vault;
  private final Clock clock;

  ReviewShelf(JdbcClient jdbc, ConversationBook book, CounselNotes notes, Vault vault, Clock clock) {
    this.jdbc = jdbc;
    this.book = book;
    this.notes = notes;
    this.vault = vault;
    this.clock = clock;
  }

  /** 没用 lays it aside, 有用 takes it back while nobody has looked at it. */
  void rated(Conversation talk, String city, Turn turn, boolean helpful) {
    if (!helpful) {
      lay(talk.id(), city, turn, ReviewKind.NOT_HELPFUL, null);
      return;
    }
    jdbc.sql("delete from advice_review where conversation = ? and turn = ? and kind = 'NOT_HELPFUL' and state = 'OPEN'")
        .params(talk.id().value(), turn.number())
        .update();
  }

  /** In the transaction of the lawyer's answer. */
  @EventListener
  void on(QuestionAnswered event) {
    Optional<UUID> waiting =
        jdbc.sql("select id from conversation where waiting = ?").param(event.consultation().value()).query(UUID.class).optional();
    if (waiting.isEmpty()) return;
    Conversation talk = book.open(new ConversationId(waiting.get()));
    String answer = notes.answerTo(event.consultation()).map(PersonalAnswer::answer).orElse("");
    lay(talk.id(), book.city(talk.id()), talk.last(), ReviewKind.CORRECTED, answer);
  }

  private void lay(ConversationId talk, String city, Turn turn, ReviewKind kind, @Nullable String correction) {
    String said = turn.answer().statements().stream().map(Statement::text).collect(Collectors.joining("\n"));
    jdbc.sql(
            """
            insert into advice_review (id, city, conversation, turn, kind, category, guide, question, answer, correction, state, raised_at)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 'OPEN', ?)
            on conflict (conversation, turn, kind) do update set correction = excluded.correction""")
        .params(
            Ids.next(clock), city, talk.value(), turn.number(), kind.name(),
            turn.answer().category() == null ? null : turn.answer().category().name(), turn.answer().guide(), sealed(turn.question()),
            sealed(said), correction == null ? null : sealed(correction), Timestamp.from(clock.instant()))
        .update();
  }

  /** The talk is forgotten: what was not looked at goes with it, of what was only the decision stays. */
  void forget(ConversationId talk) {
    jdbc.sql("delete from advice_review where conversation = ? and state = 'OPEN'").param(talk.value()).update();
    byte[] nothing = sealed("");
    jdbc.sql("update advice_review set question = ?, answer = ?, correction = null, conversation = null where conversation = ?")
        .params(nothing, nothing, talk.value())
        .update();
  }

  private byte[] sealed(String text) {
    return vault.seal(Unnamed.of(text).getBytes(StandardCharsets.UTF_8));
  }
}
