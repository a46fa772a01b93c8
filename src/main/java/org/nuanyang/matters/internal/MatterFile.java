package org.nuanyang.matters.internal;

import static org.nuanyang.identity.Role.ASSIGNER;
import static org.nuanyang.identity.Role.CLERK;
import static org.nuanyang.identity.Role.DIRECTOR;
import static org.nuanyang.identity.Role.LAWYER;
import static org.nuanyang.identity.Role.REVIEWER;

import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.nuanyang.identity.Actor;
import org.nuanyang.identity.AuditTrail;
import org.nuanyang.matters.Category;
import org.nuanyang.matters.Channel;
import org.nuanyang.matters.Happening;
import org.nuanyang.matters.MatterId;
import org.nuanyang.matters.MatterView;
import org.nuanyang.matters.Matters;
import org.nuanyang.matters.OpenMatter;
import org.nuanyang.matters.Participant;
import org.nuanyang.matters.PersonRole;
import org.nuanyang.matters.ReceiptNumber;
import org.nuanyang.matters.ServicesOnMatter;
import org.nuanyang.matters.PublicStep;
import org.nuanyang.matters.Standing;
import org.nuanyang.matters.TimelineEntry;
import org.nuanyang.matters.ToldStory;
import org.nuanyang.shared.Ids;
import org.nuanyang.shared.Missing;
import org.nuanyang.shared.Vault;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Keeps matters in the database: one row for where it stands, rows for people, an append-only timeline. */
@Component
class MatterFile implements Matters {

  private static final TypeReference<List<String>> TEXTS = new TypeReference<>() {};

  /** Where a matter stands before anything has been told. */
  private static final Standing UNTOLD = new Standing("", "", null, List.of(), false);

  private final JdbcClient jdbc;
  private final People people;
  private final SafePhones safe;
  private final Vault vault;
  private final AuditTrail audit;
  private final Clock clock;
  private final JsonMapper json;
  private final ObjectProvider<ServicesOnMatter> services;
  private final ApplicationEventPublisher events;

  MatterFile(JdbcClient jdbc, People people, SafePhones safe, Vault vault, AuditTrail audit, Clock clock, JsonMapper json,
      ObjectProvider<ServicesOnMatter> services, ApplicationEventPublisher events) {
    this.jdbc = jdbc;
    this.people = people;
    this.safe = safe;
    this.vault = vault;
    this.audit = audit;
    this.clock = clock;
    this.json = json;
    this.services = services;
    this.events = events;
  }

  @Override
  @Transactional
  public MatterId open(OpenMatter command) {
    return openFile(command).id();
  }

  @Override
  @Transactional
  public MatterView openFile(OpenMatter command) {
    Instant now = clock.instant();
    UUID id = Ids.next(clock);
    long serial = jdbc.sql("select nextval('receipt_serial')").query(Long.class).single();
    ReceiptNumber number = ReceiptNumber.of(command.city(), now.atZone(clock.getZone()).getYear(), serial);
    jdbc.sql(
            """
            insert into matter (id, receipt_number, city, organisation, channel, category, summary, story, opened_at)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?)""")
        .params(
            id,
            number.value(),
            command.city(),
            command.organisation(),
            command.channel().name(),
            command.category().name(),
            command.summary(),
            vault.seal(command.story().getBytes(StandardCharsets.UTF_8)),
            Timestamp.from(now))
        .update();
    List<Participant> fresh = command.people().stream().map(person -> person.keptAs(Ids.next(clock))).toList();
    List<Participant> kept = people.add(id, command.city(), command.organisation(), fresh, 0);
    return new MatterView(
        new MatterId(id), number.value(), command.city(), command.organisation(), command.channel(), command.category(),
        command.summary(), command.story(), kept, UNTOLD, now, 0);
  }

  @Override
  @Transactional
  public void append(MatterId matter, Happening happening) {
    Actor by = happening.by();
    jdbc.sql(
            """
            insert into matter_event
              (id, matter_id, at, kind, title, text, reason, public_to_citizen, actor, actor_name, actor_unit)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")
        .params(
            Ids.next(clock),
            matter.value(),
            Timestamp.from(clock.instant()),
            happening.kind(),
            happening.title(),
            happening.text(),
            happening.reason(),
            happening.publicToCitizen(),
            by.id(),
            by.name(),
            by.organisation())
        .update();
    if (happening.publicToCitizen()) events.publishEvent(new PublicStep(matter, happening.kind(), happening.title(), clock.instant()));
    Standing standing = happening.standing();
    if (standing != null) stand(matter, standing);
  }

  private void stand(MatterId matter, Standing standing) {
    jdbc.sql(
            """
            update matter set holder = ?, next_step = ?, next_due = ?, missing = ?::jsonb, ended = ?
             where id = ?""")
        .params(
            standing.holder(),
            standing.nextStep(),
            standing.nextDue() == null ? null : standing.nextDue().atOffset(ZoneOffset.UTC),
            json.writeValueAsString(standing.missing()),
            standing.ended(),
            matter.value())
        .update();
  }

  @Override
  @Transactional
  public void retell(
      MatterId matter, Category category, String summary, String story, List<Participant> now, Actor by) {
    jdbc.sql("update matter set category = ?, summary = ?, version = version + 1 where id = ?")
        .params(category.name(), summary, matter.value())
        .update();
    people.replace(matter.value(), now);
    safe.change(matter.value(), now);
    keepStory(matter, story.strip());
    audit.did(by, "matters.retell", "matter", matter.value(), String.valueOf(now.size()));
  }

  /** The same words told again are one story. */
  private void keepStory(MatterId matter, String story) {
    MatterView told = facts(matter);
    String last = told.toldLater().isEmpty() ? told.story() : told.toldLater().getLast().story();
    if (story.isEmpty() || story.equals(last.strip())) return;
    jdbc.sql("insert into matter_story (id, matter_id, at, story) values (?, ?, ?, ?)")
        .params(
            Ids.next(clock), matter.value(), Timestamp.from(clock.instant()), vault.seal(story.getBytes(StandardCharsets.UTF_8)))
        .update();
  }

  private List<ToldStory> toldLater(UUID matter) {
    return jdbc.sql("select at, story from matter_story where matter_id = ? order by id")
        .param(matter)
        .query(
            (row, index) ->
                new ToldStory(
                    row.getTimestamp("at").toInstant(), new String(vault.open(row.getBytes("story")), StandardCharsets.UTF_8)))
        .list();
  }

  @Override
  @Transactional
  public void join(MatterId matter, List<Participant> more, Actor by) {
    MatterView now = facts(matter);
    people.add(matter.value(), now.city(), now.organisation(), more, now.people().size());
    audit.did(by, "matters.join", "matter", matter.value(), String.valueOf(more.size()));
  }

  @Override
  @Transactional
  public MatterView view(MatterId matter, Actor by) {
    MatterView view = facts(matter);
    boolean known =
        by.isSystem()
            || by.sees(view.city(), view.organisation())
            || services.stream().anyMatch(service -> service.involves(matter, by));
    if (!known) throw new Missing("matters.unknown");
    audit.viewed(by, "matter", matter.value());
    boolean needsContact = by.isSystem() || by.has(CLERK) || by.has(REVIEWER) || by.has(DIRECTOR) || by.has(ASSIGNER) || by.has(LAWYER);
    return needsContact ? view : view.masked();
  }

  @Override
  @Transactional(readOnly = true)
  public MatterView facts(MatterId matter) {
    return jdbc.sql("select * from matter where id = ?")
        .param(matter.value())
        .query(this::read)
        .optional()
        .orElseThrow(() -> new Missing("matters.unknown"));
  }

  private MatterView read(ResultSet row, int index) throws SQLException {
    UUID id = row.getObject("id", UUID.class);
    return new MatterView(
        new MatterId(id),
        row.getString("receipt_number"),
        row.getString("city"),
        row.getObject("organisation", UUID.class),
        Channel.valueOf(row.getString("channel")),
        Category.valueOf(row.getString("category")),
        row.getString("summary"),
        new String(vault.open(row.getBytes("story")), StandardCharsets.UTF_8),
        people.of(id),
        new Standing(
            row.getString("holder"),
            row.getString("next_step"),
            instant(row.getTimestamp("next_due")),
            json.readValue(row.getString("missing"), TEXTS),
            row.getBoolean("ended")),
        row.getTimestamp("opened_at").toInstant(),
        row.getLong("version"),
        toldLater(id));
  }

  private static @Nullable Instant instant(@Nullable Timestamp at) {
    return at == null ? null : at.toInstant();
  }

  @Override
  @Transactional(readOnly = true)
  public List<TimelineEntry> timeline(MatterId matter, boolean forCitizen) {
    return jdbc.sql(
            """
            select at, kind, title, text, actor_name, coalesce(reason, '') as reason from matter_event
             where matter_id = ? and (public_to_citizen or not ?) order by id""")
        .params(matter.value(), forCitizen)
        .query(
            (row, index) ->
                new TimelineEntry(
                    row.getTimestamp("at").toInstant(),
                    row.getString("kind"),
                    row.getString("title"),
                    row.getString("text"),
                    forCitizen ? "" : row.getString("actor_name"),
                    forCitizen ? "" : row.getString("reason")))
        .list();
  }

  @Override
  @Transactional(readOnly = true)
  public List<Participant> people(Collection<UUID> persons) {
    return people.of(persons);
  }

  @Override
  @Transactional
  public void setAside(MatterId matter, Collection<UUID> persons, Actor by) {
    people.change(matter.value(), persons, PersonRole.MEMBER, PersonRole.ASIDE);
    audit.did(by, "matters.set-aside", "matter", matter.value(), String.valueOf(persons.size()));
  }

  @Override
  @Transactional
  public void takeIn(MatterId matter, Collection<UUID> persons, Actor by) {
    people.change(matter.value(), persons, PersonRole.ASIDE, PersonRole.MEMBER);
    audit.did(by, "matters.take-in", "matter", matter.value(), String.valueOf(persons.size()));
  }

  @Override
  @Transactional
  public void lead(MatterId matter, UUID person, Actor by) {
    people.lead(matter.value(), person);
    safe.change(matter.value(), people.of(matter.value()));
    audit.did(by, "matters.lead", "matter", matter.value(), person.toString());
  }

  @Override
  @Transactional
  public void move(MatterId from, MatterId to, Collection<UUID> persons, Actor by) {
    people.move(from.value(), to.value(), persons);
    audit.did(by, "matters.move-people", "matter", from.value(), to.value().toString());
  }

  @Override
  @Transactional(readOnly = true)
  public boolean mayKnow(MatterId matter, Actor by) {
    record Home(String city, UUID organisation) {}
    return jdbc.sql("select city, organisation from matter where id = ?").param(matter.value()).query(Home.class).optional()
        .filter(home -> by.isSystem() || by.sees(home.city(), home.organisation()) || services.stream().anyMatch(service -> service.involves(matter, by)))
        .isPresent();
  }

  @Override
  @Transactional
  public void handOver(MatterId matter, UUID toOrganisation, Actor by) {
    jdbc.sql("update matter set organisation = ?, version = version + 1 where id = ?")
        .params(toOrganisation, matter.value())
        .update();
    people.handOver(matter.value(), toOrganisation);
    audit.did(by, "matters.hand-over", "matter", matter.value(), toOrganisation.toString());
  }
}
