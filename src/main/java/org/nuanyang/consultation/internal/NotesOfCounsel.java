package org.nuanyang.consultation.internal;

import java.nio.charset.StandardCharsets;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.nuanyang.consultation.ConsultationId;
import org.nuanyang.consultation.CounselNotes;
import org.nuanyang.consultation.NoteCounsel;
import org.nuanyang.consultation.Outcome;
import org.nuanyang.consultation.PersonalAnswer;
import org.nuanyang.consultation.QuestionAsked;
import org.nuanyang.consultation.QuestionHandedOver;
import org.nuanyang.matters.Category;
import org.nuanyang.network.Network;
import org.nuanyang.network.OrganisationView;
import org.nuanyang.shared.Ids;
import org.nuanyang.shared.Vault;
import org.springframework.context.ApplicationEventPublisher;
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
  private final ApplicationEventPublisher events;
  private final Clock clock;

  NotesOfCounsel(JdbcClient jdbc, Network network, Vault vault, ApplicationEventPublisher events, Clock clock) {
    this.jdbc = jdbc;
    this.network = network;
    this.vault = vault;
    this.events = events;
    this.clock = clock;
  }

  @Override
  public Optional<ConsultationId> note(NoteCounsel command) {
    List<OrganisationView> centres = network.centres(command.city());
    if (centres.isEmpty()) return Optional.empty();
    UUID centre = centres.getFirst().id();
    UUID id = Ids.next(clock);
    Instant now = clock.instant();
    jdbc.sql(
            """
            insert into consultation (id, city, organisation, channel, category, question, answer, told_right, outcome,
              asked_at, answered_at, answered_by_name) values (?, ?, ?, ?, ?, ?, ?, true, ?, ?, ?, ?)""")
        .params(
            id, command.city(), centre, command.channel().name(), nameOf(command.category()),
            sealed(command.question()), sealed(command.answer()), Outcome.COUNSELLED.name(),
            Timestamp.from(now), Timestamp.from(now), BY)
        .update();
    ConsultationId card = new ConsultationId(id);
    events.publishEvent(new QuestionAsked(card, command.city(), centre, command.channel().name(), now));
    return Optional.of(card);
  }

  @Override
  public void goOn(ConsultationId id, @Nullable Category category, String question, String answer) {
    jdbc.sql(
            """
            update consultation set category = coalesce(category, ?), question = ?, answer = ?, answered_at = ?, version = version + 1
            where id = ? and outcome = 'COUNSELLED'""")
        .params(nameOf(category), sealed(question), sealed(answer), Timestamp.from(clock.instant()), id.value())
        .update();
  }

  @Override
  public void handedOver(ConsultationId id) {
    jdbc.sql(
            """
            update consultation set outcome = 'HANDED_OVER', version = version + 1 where id = ? and outcome = 'COUNSELLED'
            returning city, organisation, asked_at""")
        .param(id.value())
        .query((row, line) -> new QuestionHandedOver(
            id, row.getString("city"), row.getObject("organisation", UUID.class), row.getTimestamp("asked_at").toInstant()))
        .optional()
        .ifPresent(events::publishEvent);
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

  private static @Nullable String nameOf(@Nullable Category category) {
    return category == null ? null : category.name();
  }

  private byte[] sealed(String text) {
    return vault.seal(text.getBytes(StandardCharsets.UTF_8));
  }
}
