package org.nuanyang.consultation.internal;

import java.nio.charset.StandardCharsets;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.nuanyang.consultation.ConsultationId;
import org.nuanyang.consultation.CounselNotes;
import org.nuanyang.consultation.NoteCounsel;
import org.nuanyang.consultation.Outcome;
import org.nuanyang.consultation.PersonalAnswer;
import org.nuanyang.network.Network;
import org.nuanyang.shared.Ids;
import org.nuanyang.shared.Vault;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Cards of talks with the counsel, in the same register as all others. */
@Component
@Transactional
class NotesOfCounsel implements CounselNotes {

  private static final String BY = "智能咨询";

  private final JdbcClient jdbc;
  private final Network network;
  private final Vault vault;
  private final Clock clock;

  NotesOfCounsel(JdbcClient jdbc, Network network, Vault vault, Clock clock) {
    this.jdbc = jdbc;
    this.network = network;
    this.vault = vault;
    this.clock = clock;
  }

  @Override
  public ConsultationId note(NoteCounsel command) {
    UUID id = Ids.next(clock);
    Timestamp now = Timestamp.from(clock.instant());
    jdbc.sql(
            """
            insert into consultation (id, city, organisation, channel, category, question, answer, told_right, outcome,
              asked_at, answered_at, answered_by_name) values (?, ?, ?, ?, ?, ?, ?, true, ?, ?, ?, ?)""")
        .params(
            id, command.city(), network.competentCentre(command.city(), "").id(), command.channel().name(),
            command.category().name(), sealed(command.question()), sealed(command.answer()), Outcome.COUNSELLED.name(),
            now, now, BY)
        .update();
    return new ConsultationId(id);
  }

  @Override
  public void goOn(ConsultationId id, String question, String answer) {
    jdbc.sql("update consultation set question = ?, answer = ?, answered_at = ?, version = version + 1 where id = ? and outcome = 'COUNSELLED'")
        .params(sealed(question), sealed(answer), Timestamp.from(clock.instant()), id.value())
        .update();
  }

  @Override
  public void handedOver(ConsultationId id) {
    jdbc.sql("update consultation set outcome = 'HANDED_OVER', version = version + 1 where id = ? and outcome = 'COUNSELLED'")
        .param(id.value())
        .update();
  }

  @Override
  public void forget(ConsultationId id) {
    jdbc.sql("update consultation set question = ?, answer = null, version = version + 1 where id = ? and outcome in ('COUNSELLED', 'HANDED_OVER')")
        .params(sealed(""), id.value())
        .update();
  }

  @Override
  @Transactional(readOnly = true)
  public Optional<PersonalAnswer> answerTo(ConsultationId id) {
    return jdbc.sql("select answer, answered_at, answered_by_name from consultation where id = ? and answer is not null and outcome not in ('COUNSELLED', 'HANDED_OVER')")
        .param(id.value())
        .query(
            (row, line) ->
                new PersonalAnswer(
                    new String(vault.open(row.getBytes("answer")), StandardCharsets.UTF_8),
                    row.getTimestamp("answered_at").toInstant(), row.getString("answered_by_name")))
        .optional();
  }

  private byte[] sealed(String text) {
    return vault.seal(text.getBytes(StandardCharsets.UTF_8));
  }
}
