package org.nuanyang.duty.internal;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.nuanyang.deadlines.Deadlines;
import org.nuanyang.deadlines.WatchDeadline;
import org.nuanyang.documents.Files;
import org.nuanyang.duty.Circumstance;
import org.nuanyang.duty.DefenderNeeded;
import org.nuanyang.duty.HelpGiven;
import org.nuanyang.duty.HelpRecords;
import org.nuanyang.duty.HelpRow;
import org.nuanyang.duty.HelpView;
import org.nuanyang.duty.NotInRota;
import org.nuanyang.duty.PleaWitness;
import org.nuanyang.duty.RecordHelp;
import org.nuanyang.duty.StationView;
import org.nuanyang.identity.Actor;
import org.nuanyang.identity.AuditTrail;
import org.nuanyang.identity.Role;
import org.nuanyang.intake.ApplicationId;
import org.nuanyang.network.PractitionerView;
import org.nuanyang.network.Practitioners;
import org.nuanyang.shared.Forbidden;
import org.nuanyang.shared.Ids;
import org.nuanyang.shared.Missing;
import org.nuanyang.shared.SealedText;
import org.nuanyang.shared.Slice;
import org.nuanyang.shared.Stale;
import org.nuanyang.shared.Submissions;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Keeps the ledger of help: who was helped, with what, and what came of it. */
@Component
@Transactional
class HelpLedger implements HelpRecords {

  static final String TO_RELAY = "D20";
  /** Clocks of people for whom no matter is open yet. */
  static final UUID NO_MATTER = new UUID(0, 0);
  private static final Duration AHEAD = Duration.ofMinutes(5);
  private static final Set<String> TAKEN = Set.of("TAKEN", "PARTLY", "NOT_TAKEN");

  private final HelpRecordsOnFile records;
  private final HelpCases cases;
  private final HelpLists lists;
  private final Relay relay;
  private final CallBook calls;
  private final StationRegister stations;
  private final Practitioners practitioners;
  private final Deadlines deadlines;
  private final Files files;
  private final DutyWords words;
  private final Submissions submissions;
  private final AuditTrail audit;
  private final ApplicationEventPublisher events;
  private final JdbcClient jdbc;
  private final Clock clock;

  HelpLedger(HelpRecordsOnFile records, HelpCases cases, HelpLists lists, Relay relay, CallBook calls, StationRegister stations,
      Practitioners practitioners, Deadlines deadlines, Files files, DutyWords words, Submissions submissions, AuditTrail audit,
      ApplicationEventPublisher events, JdbcClient jdbc, Clock clock) {
    this.records = records;
    this.cases = cases;
    this.lists = lists;
    this.relay = relay;
    this.calls = calls;
    this.stations = stations;
    this.practitioners = practitioners;
    this.deadlines = deadlines;
    this.files = files;
    this.words = words;
    this.submissions = submissions;
    this.audit = audit;
    this.events = events;
    this.jdbc = jdbc;
    this.clock = clock;
  }

  private PractitionerView me(Actor by) {
    by.must(Role.LAWYER);
    return practitioners.byAccount(by.id()).orElseThrow(() -> new Missing("duty.no-practitioner"));
  }

  @Override
  public UUID record(RecordHelp order) {
    PractitionerView me = me(order.by());
    StationView station = stations.station(order.station());
    if (!station.city().equals(me.city())) throw new Missing("duty.unknown-station");
    order.witness().problem().ifPresent(problem -> { throw new NotInRota(problem); });
    Instant now = clock.instant();
    if (order.endedAt().isBefore(order.begunAt()) || order.begunAt().isAfter(now.plus(AHEAD))) throw new NotInRota("duty.visit-times-wrong");
    return UUID.fromString(submissions.once(order.submissionKey(), "duty.record", () -> enter(order, me, station).toString()));
  }

  private UUID enter(RecordHelp order, PractitionerView me, StationView station) {
    HelpCases.Opened found = cases.openOrFind(order, station, me.id());
    if (found.hasDefender()) throw new NotInRota("duty.has-defender");
    Set<Circumstance> circumstances = order.witness().circumstances();
    PleaWitness witness = order.witness();
    Instant aidAskedAt = order.aidAskedAt();
    HelpRecord record =
        new HelpRecord(
            Ids.next(clock), null, station.city(), station.centre(), station.id(), shiftOf(me.id(), station.id(), order.begunAt()), found.id(), found.isNew(),
            me.id(), me.name(), new SealedText(order.person()), new SealedText(order.identityNumber()), order.agency(), new SealedText(order.caseNumber()),
            order.charge(), order.stage(), joined(order.services()), order.begunAt(), order.endedAt(), order.met(), order.readFile(),
            new SealedText(witness.opinion()), witness.opinion().isBlank() ? "NONE" : order.opinionTaken(), joined(circumstances), witness.plea(),
            witness.voluntary(), witness.informed(), witness.needsDefender(), aidAskedAt, null, null, null, clock.instant());
    records.save(record);
    audit.did(order.by(), "duty.record", "duty-record", record.id, order.stage().name());
    if (aidAskedAt != null)
      deadlines.watch(new WatchDeadline(TO_RELAY, record.id, NO_MATTER, aidAskedAt, station.city(), station.centre(), station.name()));
    if (circumstances.contains(Circumstance.HAS_DEFENDER)) cases.end(found.id());
    calls.answered(order, station);
    events.publishEvent(new HelpGiven(record.id, found.id(), station.city(), station.centre(), found.isNew(), witness.plea(), order.begunAt()));
    if (witness.needsDefender()) alert(record, circumstances);
    return record.id;
  }

  private @Nullable UUID shiftOf(UUID lawyer, UUID station, Instant at) {
    return jdbc.sql("select id from duty_shift where lawyer = ? and station = ? and on_day = ? order by session limit 1")
        .params(lawyer, station, LocalDate.ofInstant(at, clock.getZone()))
        .query(UUID.class)
        .optional()
        .orElse(null);
  }

  private void alert(HelpRecord record, Set<Circumstance> circumstances) {
    words.tellCentre("defender " + record.helpCase, record.id, record.city, record.centre, "needs-defender", "bad", words.say(record.stage.messageKey()), "/desk/duty/records/" + record.id);
    events.publishEvent(
        new DefenderNeeded(record.id, record.helpCase, record.city, record.centre, record.stage,
            circumstances.stream().filter(Circumstance::callsForDefender).collect(Collectors.toCollection(() -> EnumSet.noneOf(Circumstance.class))), clock.instant()));
  }

  private static String joined(Set<? extends Enum<?>> some) {
    return some.stream().sorted().map(Enum::name).collect(Collectors.joining(","));
  }

  @Override
  public ApplicationId relay(UUID id, Actor by) {
    HelpRecord record = find(id);
    mustBeOwn(record, by);
    if (record.application != null) return new ApplicationId(record.application);
    if (record.aidAskedAt == null) throw new NotInRota("duty.no-application");
    ApplicationId application = relay.submit(record, stations.station(record.station), by);
    record.relayed(application.value(), clock.instant());
    save(record);
    deadlines.stop(record.id, TO_RELAY);
    audit.did(by, "duty.relay", "duty-record", id, "");
    return application;
  }

  @Override
  public void opinionTaken(UUID id, String taken, int version, Actor by) {
    HelpRecord record = find(id);
    mustBeOwn(record, by);
    Stale.unless(version, record.version == null ? 0 : record.version);
    if (!TAKEN.contains(taken)) throw new NotInRota("duty.opinion-not-waiting");
    record.opinionWas(taken);
    save(record);
    audit.did(by, "duty.opinion-taken", "duty-record", id, taken);
  }

  @Override
  public void sign(UUID id, String name, byte[] picture, Actor by) {
    HelpRecord record = find(id);
    mustBeOwn(record, by);
    record.signedBy(files.keep(id, record.city, "SIGNATURE", name, picture, by).value());
    save(record);
    audit.did(by, "duty.sign", "duty-record", id, "");
  }

  private void save(HelpRecord record) {
    try {
      records.save(record);
    } catch (OptimisticLockingFailureException overtaken) {
      throw new Stale();
    }
  }

  private HelpRecord find(UUID id) {
    return records.findById(id).orElseThrow(() -> new Missing("duty.unknown-record"));
  }

  private void mustBeOwn(HelpRecord record, Actor by) {
    if (!me(by).id().equals(record.lawyer)) throw new Forbidden("duty.not-your-record");
  }

  @Override
  public HelpView view(UUID id, Actor by) {
    HelpRecord record = find(id);
    boolean own = by.has(Role.LAWYER) && practitioners.byAccount(by.id()).filter(me -> me.id().equals(record.lawyer)).isPresent();
    if (!own) {
      by.must(Role.DIRECTOR, Role.ASSIGNER, Role.CLERK);
      by.mustSee(record.city, record.centre);
    }
    audit.viewed(by, "duty-record", id);
    return lists.view(record, stations.station(record.station).name(), deadlines.of(id));
  }

  @Override
  @Transactional(readOnly = true)
  public Slice<HelpRow> own(@Nullable String after, Actor by) {
    return lists.own(me(by).id(), after);
  }

  @Override
  @Transactional(readOnly = true)
  public Slice<HelpRow> ledger(@Nullable String after, Actor by) {
    by.must(Role.DIRECTOR, Role.ASSIGNER, Role.CLERK, Role.LEADER);
    Set<UUID> centres = stations.all(by.city()).stream().map(StationView::centre).filter(centre -> by.sees(by.city(), centre)).collect(Collectors.toSet());
    return lists.ledger(by.city(), centres, after);
  }
}
