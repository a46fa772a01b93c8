package org.nuanyang.duty.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.nuanyang.deadlines.DeadlineRules;
import org.nuanyang.deadlines.Deadlines;
import org.nuanyang.deadlines.ReckonDeadline;
import org.nuanyang.deadlines.WatchDeadline;
import org.nuanyang.duty.CallDutyLawyer;
import org.nuanyang.duty.CallView;
import org.nuanyang.duty.CallsForLawyers;
import org.nuanyang.duty.DutyLawyerCalled;
import org.nuanyang.duty.NotInRota;
import org.nuanyang.duty.RecordHelp;
import org.nuanyang.duty.StationView;
import org.nuanyang.identity.Actor;
import org.nuanyang.identity.AuditTrail;
import org.nuanyang.identity.DataScope;
import org.nuanyang.identity.Role;
import org.nuanyang.network.PractitionerView;
import org.nuanyang.network.Practitioners;
import org.nuanyang.policies.Policies;
import org.nuanyang.shared.Ids;
import org.nuanyang.shared.Missing;
import org.nuanyang.shared.SealedText;
import org.nuanyang.shared.Stale;
import org.nuanyang.shared.Submissions;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Takes calls for duty lawyers, times both sides, and finds who goes: the one who knows the person, else the one on duty. */
@Component
@Transactional
class CallBook implements CallsForLawyers {

  private static final String TO_HAND_ON = "D19A";
  private static final String TO_TELL_LAWYER = "D21";
  private static final String NOTICE_AHEAD = "D25A";
  private static final String TO_CONFIRM = "D25B";

  /** A visit to somebody who gave neither number nor case answers no call. */
  private static final UUID NOBODY = new UUID(0, 0);

  private final DutyCalls calls;
  private final HelpCases cases;
  private final SamePerson same;
  private final Relay relay;
  private final StationRegister stations;
  private final Practitioners practitioners;
  private final Deadlines deadlines;
  private final DeadlineRules rules;
  private final Policies policies;
  private final DutyWords words;
  private final Submissions submissions;
  private final AuditTrail audit;
  private final ApplicationEventPublisher events;
  private final JdbcClient jdbc;
  private final Clock clock;

  CallBook(DutyCalls calls, HelpCases cases, SamePerson same, Relay relay, StationRegister stations, Practitioners practitioners, Deadlines deadlines,
      DeadlineRules rules, Policies policies, DutyWords words, Submissions submissions, AuditTrail audit, ApplicationEventPublisher events,
      JdbcClient jdbc, Clock clock) {
    this.calls = calls;
    this.cases = cases;
    this.same = same;
    this.relay = relay;
    this.stations = stations;
    this.practitioners = practitioners;
    this.deadlines = deadlines;
    this.rules = rules;
    this.policies = policies;
    this.words = words;
    this.submissions = submissions;
    this.audit = audit;
    this.events = events;
    this.jdbc = jdbc;
    this.clock = clock;
  }

  @Override
  public UUID call(CallDutyLawyer order) {
    order.by().must(Role.CLERK, Role.ASSIGNER, Role.DIRECTOR);
    StationView station = stations.station(order.station());
    order.by().mustSee(station.city(), station.centre());
    if (order.askedAt().isAfter(clock.instant())) throw new NotInRota("duty.call-in-future");
    if (order.kind() == CallDutyLawyer.Kind.APPLICATION) order.by().must(Role.CLERK, Role.DIRECTOR);
    if (order.kind() == CallDutyLawyer.Kind.PLEA && order.meetOn() == null) throw new NotInRota("duty.call-wants-day");
    return UUID.fromString(submissions.once(order.submissionKey(), "duty.call", () -> enter(order, station).toString()));
  }

  private UUID enter(CallDutyLawyer order, StationView station) {
    Instant now = clock.instant();
    boolean plea = order.kind() == CallDutyLawyer.Kind.PLEA;
    UUID id = Ids.next(clock);
    DutyCall call =
        new DutyCall(
            id, null, station.city(), station.centre(), station.id(), order.kind(), new SealedText(order.person()),
            new SealedText(order.identityNumber()), same.person(id, order.person(), order.identityNumber(), station.id(), order.caseNumber()), new SealedText(order.caseNumber()),
            same.matter(order.caseNumber(), order.charge()), order.charge(), order.stage(), order.askedAt(), now, order.meetOn(),
            plea && isLate(station.city(), now, order.meetOn()), null, "", null, null, null, null, "");
    calls.save(call);
    if (order.kind() == CallDutyLawyer.Kind.APPLICATION) return handedOn(call, station, order.by());
    // The host has 24 hours from the person's word to the lawyer's ear; for a plea the centre has two working days from the notice.
    deadlines.watch(
        new WatchDeadline(plea ? TO_CONFIRM : TO_TELL_LAWYER, call.id, HelpLedger.NO_MATTER, plea ? now : order.askedAt(), station.city(), station.centre(), station.name()));
    audit.did(order.by(), "duty.call", "duty-call", call.id, order.kind().name());
    events.publishEvent(new DutyLawyerCalled(call.id, station.city(), station.centre(), order.kind(), now));
    return call.id;
  }

  /** The host had 24 hours from the person's word; the clock says whether it kept them. */
  private UUID handedOn(DutyCall call, StationView station, Actor by) {
    deadlines.watch(new WatchDeadline(TO_HAND_ON, call.id, HelpLedger.NO_MATTER, call.askedAt, station.city(), station.centre(), station.name()));
    call.became(relay.submit(call, station, by).value(), clock.instant());
    calls.save(call);
    deadlines.stop(call.id, TO_HAND_ON);
    audit.did(by, "duty.call", "duty-call", call.id, call.kind.name());
    return call.id;
  }

  /** Whether the notice came later than so many working days before the day the lawyer is wanted. */
  private boolean isLate(String city, Instant now, @Nullable LocalDate meetOn) {
    if (meetOn == null) return false;
    LocalDate latest =
        rules.reckon(new ReckonDeadline(policies.profileOf(city), NOTICE_AHEAD, now.atZone(clock.getZone()), List.of(), List.of(new ReckonDeadline.Happened("MEETING", meetOn)))).lastDay();
    return latest != null && LocalDate.ofInstant(now, clock.getZone()).isAfter(latest);
  }

  @Override
  public void confirm(UUID id, UUID lawyer, int version, Actor by) {
    by.must(Role.ASSIGNER, Role.DIRECTOR);
    DutyCall call = calls.findById(id).orElseThrow(() -> new Missing("duty.unknown-call"));
    by.mustSee(call.city, call.centre);
    Stale.unless(version, call.version == null ? 0 : call.version);
    PractitionerView person = practitioners.practitioner(lawyer);
    if (!person.city().equals(call.city) || !Fitness.mayServe(person)) throw new NotInRota("duty.unfit.licence");
    call.confirm(lawyer, person.name(), clock.instant());
    try {
      calls.save(call);
    } catch (OptimisticLockingFailureException overtaken) {
      throw new Stale();
    }
    deadlines.stopAll(id, Set.of(TO_TELL_LAWYER, TO_CONFIRM));
    audit.did(by, "duty.confirm-call", "duty-call", id, "");
    words.tellCalled(person, call.id, stations.station(call.station).name(), call.kind);
  }

  @Override
  public void end(UUID id, End how, String why, int version, Actor by) {
    by.must(Role.CLERK, Role.ASSIGNER, Role.DIRECTOR);
    DutyCall call = calls.findById(id).orElseThrow(() -> new Missing("duty.unknown-call"));
    by.mustSee(call.city, call.centre);
    Stale.unless(version, call.version == null ? 0 : call.version);
    if (why.isBlank()) throw new NotInRota("duty.call.why");
    call.end(how, why.strip(), clock.instant());
    try {
      calls.save(call);
    } catch (OptimisticLockingFailureException overtaken) {
      throw new Stale();
    }
    Set<String> terms = Set.of(TO_TELL_LAWYER, TO_CONFIRM);
    if (how == End.MET) deadlines.stopAll(id, terms);
    else deadlines.cancelAll(id, why.strip());
    audit.did(by, "duty.end-call", "duty-call", id, how.name());
    if (call.lawyer != null && how != End.MET) words.tellNotWanted(practitioners.practitioner(call.lawyer), call.id, stations.station(call.station).name());
  }

  /** A visit answers the calls for the same person in the same case. */
  void answered(RecordHelp visit, StationView station) {
    List<UUID> open =
        jdbc.sql("select id from duty_call where city = ? and person_index = ? and case_index = ? and done_at is null")
            .params(station.city(), same.person(NOBODY, visit.person(), visit.identityNumber(), station.id(), visit.caseNumber()), same.matter(visit.caseNumber(), visit.charge()))
            .query(UUID.class)
            .list();
    for (UUID id : open) {
      DutyCall call = calls.findById(id).orElseThrow();
      call.done(clock.instant());
      calls.save(call);
      deadlines.stopAll(id, Set.of(TO_TELL_LAWYER, TO_CONFIRM));
    }
  }

  @Override
  @Transactional(readOnly = true)
  public List<CallView> openCalls(Actor by) {
    by.must(Role.DIRECTOR, Role.ASSIGNER, Role.CLERK);
    String walk = "select id, received_at from duty_call where city = :city%s and done_at is null order by received_at, id limit 100";
    String ofUnits = "select o.id from unnest(:units::uuid[]) unit cross join lateral (" + walk.formatted(" and centre = unit") + ") o order by o.received_at, o.id limit 100";
    return jdbc.sql(by.scope() == DataScope.CITY ? walk.formatted("") : ofUnits)
        .param("city", by.city())
        .param("units", by.units().toArray(UUID[]::new))
        .query((row, line) -> row.getObject("id", UUID.class))
        .list().stream()
        .map(id -> calls.findById(id).orElseThrow())
        .map(call -> view(call, call.lawyer == null ? suggestion(call) : null))
        .toList();
  }

  @Override
  @Transactional(readOnly = true)
  public List<CallView> ownCalls(Actor by) {
    by.must(Role.LAWYER);
    return practitioners.byAccount(by.id()).map(me -> callsOf(me.id())).orElse(List.of());
  }

  private List<CallView> callsOf(UUID lawyer) {
    return jdbc.sql("select id from duty_call where lawyer = ? and done_at is null order by meet_on nulls first, id limit 50")
        .param(lawyer)
        .query(UUID.class)
        .list().stream()
        .map(id -> view(calls.findById(id).orElseThrow(), null))
        .toList();
  }

  private CallView view(DutyCall call, CallView.@Nullable Suggestion suggested) {
    return new CallView(
        call.id, call.kind, call.station, stations.station(call.station).name(), call.centre, call.person.reveal(), call.identityNumber.reveal(),
        call.caseNumber.reveal(), call.charge, call.stage, call.askedAt, call.receivedAt, call.meetOn, call.noticedLate, call.lawyer, call.lawyerName,
        suggested, deadlines.of(call.id), call.version == null ? 0 : call.version);
  }

  private CallView.@Nullable Suggestion suggestion(DutyCall call) {
    Optional<UUID> known = cases.knownLawyer(call.city, call.personIndex, call.caseIndex);
    if (known.isPresent()) {
      PractitionerView person = practitioners.practitioner(known.get());
      if (Fitness.mayServe(person)) return new CallView.Suggestion(person.id(), person.name(), true);
    }
    LocalDate day = call.meetOn == null ? LocalDate.now(clock) : call.meetOn;
    return jdbc.sql("select lawyer, lawyer_name from duty_shift where station = ? and on_day >= ? and lawyer is not null and state in ('PLANNED', 'PRESENT') order by on_day, session limit 1")
        .params(call.station, day)
        .query(CallBook::onDuty)
        .optional()
        .orElse(null);
  }

  private static CallView.Suggestion onDuty(ResultSet row, int line) throws SQLException {
    return new CallView.Suggestion(row.getObject("lawyer", UUID.class), row.getString("lawyer_name"), false);
  }
}
