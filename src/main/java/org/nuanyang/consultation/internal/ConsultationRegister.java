package org.nuanyang.consultation.internal;

import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.DateTimeException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.nuanyang.consultation.AnswerQuestion;
import org.nuanyang.consultation.AskQuestion;
import org.nuanyang.consultation.ConsultationCard;
import org.nuanyang.consultation.ConsultationId;
import org.nuanyang.consultation.ConsultationRow;
import org.nuanyang.consultation.Consultations;
import org.nuanyang.consultation.Outcome;
import org.nuanyang.consultation.QuestionAnswered;
import org.nuanyang.consultation.QuestionAsked;
import org.nuanyang.identity.Actor;
import org.nuanyang.identity.AuditTrail;
import org.nuanyang.identity.DataScope;
import org.nuanyang.identity.Role;
import org.nuanyang.matters.Category;
import org.nuanyang.matters.Happening;
import org.nuanyang.matters.MatterId;
import org.nuanyang.matters.MatterView;
import org.nuanyang.matters.Matters;
import org.nuanyang.matters.OpenMatter;
import org.nuanyang.matters.Participant;
import org.nuanyang.matters.PersonRole;
import org.nuanyang.matters.Standing;
import org.nuanyang.network.Network;
import org.nuanyang.notices.Notices;
import org.nuanyang.shared.Ids;
import org.nuanyang.shared.Missing;
import org.nuanyang.shared.Refusal;
import org.nuanyang.shared.Slice;
import org.nuanyang.shared.Stale;
import org.nuanyang.shared.Submissions;
import org.nuanyang.shared.Vault;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.MessageSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The register of consultations. */
@Component
@Transactional
class ConsultationRegister implements Consultations {

  private static final int PAGE = 30;
  private static final int OPENING = 48;
  private static final String ROW =
      "select id, person_name, people, category, question, channel, flags, outcome, asked_at, organisation from consultation ";
  private static final String OUT = " cross join lateral (" + ROW + " where organisation = unit ";

  private final JdbcClient jdbc;
  private final Submissions submissions;
  private final Matters matters;
  private final Network network;
  private final Notices notices;
  private final Vault vault;
  private final AuditTrail audit;
  private final MessageSource messages;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  ConsultationRegister(JdbcClient jdbc, Submissions submissions, Matters matters, Network network, Notices notices,
      Vault vault, AuditTrail audit, MessageSource messages, ApplicationEventPublisher events,
      Clock clock) {
    this.jdbc = jdbc;
    this.submissions = submissions;
    this.matters = matters;
    this.network = network;
    this.notices = notices;
    this.vault = vault;
    this.audit = audit;
    this.messages = messages;
    this.events = events;
    this.clock = clock;
  }

  @Override
  public ConsultationId ask(AskQuestion command) {
    String id = submissions.once(command.submissionKey(), "consultation.ask", () -> enter(command).toString());
    return new ConsultationId(UUID.fromString(id));
  }

  private UUID enter(AskQuestion command) {
    UUID organisation =
        command.organisation() == null
            ? network.competentCentre(command.city(), command.region()).id()
            : command.organisation();
    UUID id = Ids.next(clock);
    boolean known = !command.name().isEmpty() || !command.phone().isEmpty();
    MatterView matter = known ? matters.facts(openMatter(command, organisation)) : null;
    boolean answered = command.answer() != null && !command.answer().isBlank();
    jdbc.sql(
            """
            insert into consultation (id, matter, receipt_number, city, organisation, channel, category, person_name,
              people, flags, question, answer, told_right, outcome, asked_at, answered_at, answered_by, answered_by_name)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")
        .params(
            id, matter == null ? null : matter.id().value(), matter == null ? null : matter.receiptNumber(),
            command.city(), organisation, command.channel().name(), command.category().name(), command.name(),
            command.people(), DangerWords.in(command.question(), command.people()), sealed(command.question()),
            answered ? sealed(command.answer()) : null, answered,
            answered ? Outcome.ANSWERED.name() : Outcome.WAITING.name(), Timestamp.from(clock.instant()),
            answered ? Timestamp.from(clock.instant()) : null, answered ? command.by().id() : null,
            answered ? command.by().name() : null)
        .update();
    if (matter != null) tell(matter, organisation, answered, command);
    audit.did(command.by(), "consultation.ask", "consultation", id, command.channel().name());
    events.publishEvent(
        new QuestionAsked(new ConsultationId(id), command.city(), organisation, command.channel().name(), clock.instant()));
    return id;
  }

  private MatterId openMatter(AskQuestion command, UUID organisation) {
    String name = command.name().isEmpty() ? text("consultation.unnamed") : command.name();
    Participant person =
        new Participant(null, PersonRole.APPLICANT, name, "", "", command.phone(), "", null, "", "", "zh");
    return matters.open(
        new OpenMatter(command.city(), organisation, command.channel(), command.category(),
            text(command.category().messageKey()), command.question(), List.of(person), null, command.by()));
  }

  private void tell(MatterView matter, UUID organisation, boolean answered, AskQuestion command) {
    String centre = network.organisation(organisation).name();
    String step = answered ? "answered" : "asked";
    Standing standing = new Standing(centre, text("consultation.step." + step + ".next"), null, List.of(), answered);
    matters.append(
        matter.id(),
        new Happening("consultation." + step, text("consultation.step." + step + ".title"),
            answered ? String.valueOf(command.answer()) : text("consultation.step.asked.text", centre), null, true,
            standing, command.by()));
    if (!answered && !command.phone().isEmpty()) {
      notices.sms(command.city(), command.phone(), "consultation.sms.asked", Map.of("number", matter.receiptNumber()));
    }
  }

  @Override
  public void answer(AnswerQuestion command) {
    command.by().must(Role.CLERK, Role.REVIEWER, Role.DIRECTOR, Role.LAWYER);
    ConsultationCard card = card(command.consultation(), command.by());
    Stale.unless(command.version(), card.version());
    if (command.answer().isBlank()) throw new Refusal("consultation.answer-empty");
    if (!command.outcome().recordedByPeople()) throw new Refusal("consultation.outcome-look");
    int changed =
        jdbc.sql(
                """
                update consultation set answer = ?, told_right = true, outcome = ?, answered_at = ?, answered_by = ?,
                  answered_by_name = ?, version = version + 1 where id = ? and version = ?""")
            .params(
                sealed(command.answer()), command.outcome().name(), Timestamp.from(clock.instant()), command.by().id(),
                command.by().name(), command.consultation().value(), command.version())
            .update();
    if (changed == 0) throw new Stale();
    MatterId matter = card.matter();
    if (matter != null) tellAnswer(matters.facts(matter), command);
    audit.did(command.by(), "consultation.answer", "consultation", command.consultation().value(), command.outcome().name());
    events.publishEvent(new QuestionAnswered(command.consultation(), command.outcome(), clock.instant()));
  }

  private void tellAnswer(MatterView matter, AnswerQuestion command) {
    String centre = network.organisation(matter.organisation()).name();
    matters.append(
        matter.id(),
        new Happening("consultation.answered", text("consultation.step.answered.title"), command.answer(), null, true,
            new Standing(centre, text("consultation.step.answered.next"), null, List.of(), true), command.by()));
    String phone = matter.applicant().phone();
    if (!phone.isEmpty()) {
      notices.sms(matter.city(), phone, "consultation.sms.answered", Map.of("number", matter.receiptNumber()));
    }
  }

  @Override
  @Transactional(readOnly = true)
  public Slice<ConsultationRow> waiting(@Nullable String after, Actor by) {
    String order = " order by flags desc, asked_at, id limit :size";
    InboxMark from = InboxMark.of(after);
    String condition = " and outcome = 'WAITING' and (:first or flags < :flags or (flags = :flags and (asked_at, id) > (:asked, :from)))";
    List<ConsultationRow> rows =
        scoped(condition, order, by)
            .param("first", from.first())
            .param("flags", from.flags())
            .param("asked", Timestamp.from(from.asked()))
            .param("from", from.id())
            .query(this::read)
            .list();
    return Slice.cut(rows, PAGE, row -> row.flags() + "~" + row.askedAt() + "~" + row.id());
  }

  @Override
  @Transactional(readOnly = true)
  public Slice<ConsultationRow> newest(@Nullable String after, Actor by) {
    List<ConsultationRow> rows =
        scoped(" and id < :from", " order by id desc limit :size", by)
            .param("from", after == null ? new UUID(-1, -1) : InboxMark.uuid(after, new UUID(-1, -1)))
            .query(this::read)
            .list();
    return Slice.cut(rows, PAGE, row -> row.id().toString());
  }

  private JdbcClient.StatementSpec scoped(String condition, String order, Actor by) {
    String sql =
        by.scope() == DataScope.CITY
            ? ROW + " where city = :city" + condition + order
            : "select c.* from unnest(:units::uuid[]) unit" + OUT + condition + order + ") c" + order;
    return jdbc.sql(sql)
        .param("city", by.city())
        .param("units", by.units().toArray(UUID[]::new))
        .param("size", PAGE + 1);
  }

  @Override
  public ConsultationCard card(ConsultationId id, Actor by) {
    ConsultationCard card =
        jdbc.sql("select * from consultation where id = :id and city = :city and (:all or organisation = any(:units))")
            .param("id", id.value())
            .param("city", by.city())
            .param("all", by.scope() == DataScope.CITY)
            .param("units", by.units().toArray(UUID[]::new))
            .query(this::open)
            .optional()
            .orElseThrow(() -> new Missing("consultation.unknown"));
    audit.viewed(by, "consultation", id.value());
    return card;
  }

  @Override
  @Transactional(readOnly = true)
  public @Nullable String receiptNumber(ConsultationId id) {
    return jdbc.sql("select receipt_number from consultation where id = ?").param(id.value()).query(String.class).optional().orElse(null);
  }

  private ConsultationCard open(ResultSet row, int line) throws SQLException {
    UUID matter = row.getObject("matter", UUID.class);
    byte[] answer = row.getBytes("answer");
    Timestamp answered = row.getTimestamp("answered_at");
    return new ConsultationCard(
        new ConsultationId(row.getObject("id", UUID.class)), row.getLong("version"),
        matter == null ? null : new MatterId(matter), row.getString("receipt_number"), row.getString("channel"),
        categoryOf(row), row.getString("person_name"), row.getInt("people"),
        row.getString("flags"), opened(row.getBytes("question")), answer == null ? null : opened(answer),
        Outcome.valueOf(row.getString("outcome")), row.getTimestamp("asked_at").toInstant(),
        answered == null ? null : answered.toInstant(), row.getString("answered_by_name"));
  }

  private ConsultationRow read(ResultSet row, int line) throws SQLException {
    return new ConsultationRow(
        row.getObject("id", UUID.class), row.getString("person_name"), row.getInt("people"),
        categoryOf(row), opening(opened(row.getBytes("question"))), row.getString("channel"),
        row.getString("flags"), Outcome.valueOf(row.getString("outcome")), row.getTimestamp("asked_at").toInstant(),
        row.getObject("organisation", UUID.class));
  }

  private static @Nullable Category categoryOf(ResultSet row) throws SQLException {
    String category = row.getString("category");
    return category == null ? null : Category.valueOf(category);
  }

  private static String opening(String question) {
    String line = question.strip().replaceAll("\\s+", " ");
    return line.codePointCount(0, line.length()) <= OPENING ? line : line.substring(0, line.offsetByCodePoints(0, OPENING)) + "…";
  }

  private byte[] sealed(String text) {
    return vault.seal(text.getBytes(StandardCharsets.UTF_8));
  }

  private String opened(byte[] sealed) {
    return new String(vault.open(sealed), StandardCharsets.UTF_8);
  }

  private String text(String key, Object... words) {
    return messages.getMessage(key, words, Locale.SIMPLIFIED_CHINESE);
  }

  /** Where the inbox goes on; a forged mark starts at the top. */
  private record InboxMark(boolean first, String flags, Instant asked, UUID id) {

    static InboxMark of(@Nullable String after) {
      InboxMark top = new InboxMark(true, "", Instant.EPOCH, new UUID(0, 0));
      if (after == null) return top;
      String[] parts = after.split("~");
      if (parts.length != 3) return top;
      try {
        return new InboxMark(false, parts[0], Slice.moment(parts[1]), uuid(parts[2], new UUID(0, 0)));
      } catch (DateTimeException forged) {
        return top;
      }
    }

    static UUID uuid(String text, UUID otherwise) {
      try {
        return UUID.fromString(text);
      } catch (IllegalArgumentException forged) {
        return otherwise;
      }
    }
  }
}
