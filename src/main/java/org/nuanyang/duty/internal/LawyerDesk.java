package org.nuanyang.duty.internal;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.nuanyang.duty.Arrangement;
import org.nuanyang.duty.DutyMode;
import org.nuanyang.duty.MyDuty;
import org.nuanyang.duty.NotInRota;
import org.nuanyang.duty.Reason;
import org.nuanyang.duty.ShiftBegun;
import org.nuanyang.duty.ShiftDesk.Standby;
import org.nuanyang.duty.ShiftEnded;
import org.nuanyang.duty.ShiftState;
import org.nuanyang.duty.ShiftView;
import org.nuanyang.duty.SignIn;
import org.nuanyang.duty.SwapState;
import org.nuanyang.identity.Actor;
import org.nuanyang.identity.AuditTrail;
import org.nuanyang.identity.RateLimits;
import org.nuanyang.identity.Role;
import org.nuanyang.network.PractitionerView;
import org.nuanyang.network.Practitioners;
import org.nuanyang.policies.Policies;
import org.nuanyang.shared.CityClock;
import org.nuanyang.shared.Forbidden;
import org.nuanyang.shared.Ids;
import org.nuanyang.shared.Missing;
import org.nuanyang.shared.Stale;
import org.nuanyang.shared.Submissions;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The duty lawyer's own acts: take a shift, swap it, sign in and out. */
@Component
@Transactional
class LawyerDesk implements MyDuty {

  private static final int AHEAD_DAYS = 62;
  private static final int CODES_AN_HOUR = 20;
  private static final Duration EARLIEST_SIGN_IN = Duration.ofHours(1);

  private final ShiftBook book;
  private final ShiftLists lists;
  private final SwapLists swapLists;
  private final StandbyList standby;
  private final Fitness fitness;
  private final StationRegister stations;
  private final Incidents incidents;
  private final Practitioners practitioners;
  private final Policies policies;
  private final DutyWords words;
  private final RateLimits limits;
  private final Submissions submissions;
  private final AuditTrail audit;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  LawyerDesk(ShiftBook book, ShiftLists lists, SwapLists swapLists, StandbyList standby, Fitness fitness, StationRegister stations, Incidents incidents,
      Practitioners practitioners, Policies policies, DutyWords words, RateLimits limits, Submissions submissions, AuditTrail audit,
      ApplicationEventPublisher events, Clock clock) {
    this.book = book;
    this.lists = lists;
    this.swapLists = swapLists;
    this.standby = standby;
    this.fitness = fitness;
    this.stations = stations;
    this.incidents = incidents;
    this.practitioners = practitioners;
    this.policies = policies;
    this.words = words;
    this.limits = limits;
    this.submissions = submissions;
    this.audit = audit;
    this.events = events;
    this.clock = clock;
  }

  private PractitionerView me(Actor by) {
    by.must(Role.LAWYER);
    return practitioners.byAccount(by.id()).orElseThrow(() -> new Missing("duty.no-practitioner"));
  }

  @Override
  @Transactional(readOnly = true)
  public Plan plan(Actor by) {
    by.must(Role.LAWYER);
    return practitioners.byAccount(by.id()).map(this::plan).orElseGet(() -> new Plan(List.of(), List.of(), List.of(), List.of(), List.of(), List.of()));
  }

  private Plan plan(PractitionerView me) {
    LocalDate today = LocalDate.now(clock);
    LocalDate until = today.plusDays(AHEAD_DAYS);
    List<ShiftView> all = lists.mine(me.id(), today, until);
    List<ShiftView> stands = lists.standingBy(me.id(), today, until);
    List<ShiftView> now = new ArrayList<>(all.stream().filter(shift -> shift.day().equals(today)).toList());
    stands.stream().filter(shift -> shift.day().equals(today) && shift.backupCalledAt() != null).forEach(now::add);
    List<ShiftView> open = fitness.takeable(me, lists.open(me.city(), today, until));
    return new Plan(now, all.stream().filter(shift -> shift.day().isAfter(today)).toList(), stands.stream().filter(shift -> !now.contains(shift)).toList(), open,
        swapLists.askedOf(me.id(), today), swapLists.askedBy(me.id(), today));
  }

  @Override
  public void claim(UUID id, int version, Actor by) {
    PractitionerView me = me(by);
    DutyShift shift = book.shift(id);
    ShiftView shown = lists.one(id).orElseThrow();
    if (!me.city().equals(shift.city()) || !shown.published()) throw new Missing("duty.unknown-shift");
    if (shift.lawyer() != null) throw new NotInRota("duty.taken-already");
    Stale.unless(version, shift.version());
    book.give(shift, me.id(), Reason.of("CLAIMED"));
    audit.did(by, "duty.claim", "duty-shift", id, "");
  }

  @Override
  public UUID ask(UUID id, UUID taker, String reason, UUID submissionKey, Actor by) {
    PractitionerView me = me(by);
    DutyShift shift = own(id, me);
    PractitionerView other = practitioners.practitioner(taker);
    if (taker.equals(me.id()) || !other.city().equals(me.city())) throw new NotInRota("duty.swap-with-whom");
    if (shift.state() != ShiftState.PLANNED) throw new NotInRota("duty.shift-has-begun");
    return UUID.fromString(submissions.once(submissionKey, "duty.swap", () -> {
      Swap swap = new Swap(Ids.next(clock), null, shift.city(), shift.centre(), id, shift.day(), me.id(), me.name(), taker, other.name(), reason, SwapState.ASKED, clock.instant(), "");
      book.save(swap);
      audit.did(by, "duty.ask-swap", "duty-shift", id, "");
      words.tellLawyer(taker, "swap-asked", lists.one(id).orElseThrow());
      return swap.id().toString();
    }));
  }

  private DutyShift own(UUID id, PractitionerView me) {
    DutyShift shift = book.shift(id);
    if (!me.id().equals(shift.lawyer())) throw new Forbidden("duty.not-your-shift");
    return shift;
  }

  @Override
  @Transactional(readOnly = true)
  public List<Standby> couldBeAsked(UUID shift, Actor by) {
    return standby.of(own(shift, me(by)));
  }

  @Override
  public void answer(UUID id, boolean accepted, int version, Actor by) {
    Swap swap = book.swap(id);
    if (!me(by).id().equals(swap.taker())) throw new Forbidden("duty.not-your-swap");
    Stale.unless(version, swap.version());
    swap.moveTo(accepted ? SwapState.ACCEPTED : SwapState.DECLINED, by.name());
    book.save(swap);
    audit.did(by, accepted ? "duty.accept-swap" : "duty.decline-swap", "duty-shift", swap.shift(), "");
    ShiftView shift = lists.one(swap.shift()).orElseThrow();
    if (accepted) words.tellCentre("swap " + id, id, swap.city(), swap.centre(), "swap-to-confirm", "info", words.line(shift), "/desk/duty");
    else words.tellLawyer(swap.asker(), "swap-declined", shift);
  }

  @Override
  public void withdraw(UUID id, int version, Actor by) {
    Swap swap = book.swap(id);
    if (!me(by).id().equals(swap.asker())) throw new Forbidden("duty.not-your-swap");
    Stale.unless(version, swap.version());
    swap.moveTo(SwapState.WITHDRAWN, by.name());
    book.save(swap);
    audit.did(by, "duty.withdraw-swap", "duty-shift", swap.shift(), "");
  }

  @Override
  public void signIn(SignIn order) {
    PractitionerView me = me(order.by());
    DutyShift shift = book.shift(order.shift());
    ShiftView shown = lists.one(order.shift()).orElseThrow();
    if (me.id().equals(shift.lawyer()) && shift.state() == ShiftState.PRESENT) return; // pressed twice
    Instant now = clock.instant();
    Instant begins = shift.day().atTime(shift.session().begins()).atZone(CityClock.ZONE).toInstant();
    Instant ends = shift.day().atTime(shift.session().ends()).atZone(CityClock.ZONE).toInstant();
    if (now.isBefore(begins.minus(EARLIEST_SIGN_IN)) || now.isAfter(ends)) throw new NotInRota("duty.not-the-time");
    boolean missed = shift.state() == ShiftState.MISSED;
    shift.signIn(me.id(), proof(order, shown, me), now);
    if (missed) book.came(shift, me.id());
    else book.save(shift);
    DutyRules rules = DutyRules.of(policies, shift.city(), shift.day());
    if (!missed && now.isAfter(begins.plus(rules.late()))) incidents.record("LATE", shift, me.id(), me.name());
    audit.did(order.by(), "duty.sign-in", "duty-shift", shift.id(), "");
    events.publishEvent(new ShiftBegun(shift.id(), shift.city(), shift.centre(), missed, now));
  }

  private String proof(SignIn order, ShiftView shift, PractitionerView me) {
    if (!needsCode(shift)) return "REMOTE";
    if (!limits.allow("duty-code", me.id().toString(), CODES_AN_HOUR, Duration.ofHours(1))) throw new NotInRota("duty.code-too-often");
    if (!order.code().equals(stations.codeOfToday(shift.station()))) throw new NotInRota("duty.code-wrong");
    return order.at() == null ? "CODE" : "CODE_AND_PLACE";
  }

  /** Who comes when called, or is met from afar, has no door to read the code at. */
  static boolean needsCode(ShiftView shift) {
    return shift.mode() == DutyMode.ON_SITE && shift.arrangement() != Arrangement.ON_CALL;
  }

  @Override
  public void signOut(UUID id, Actor by) {
    PractitionerView me = me(by);
    DutyShift shift = own(id, me);
    if (shift.state() == ShiftState.DONE) return; // pressed twice
    Instant now = clock.instant();
    shift.signOut(me.id(), now);
    book.save(shift);
    Instant ends = shift.day().atTime(shift.session().ends()).atZone(CityClock.ZONE).toInstant();
    if (now.isBefore(ends.minus(DutyRules.of(policies, shift.city(), shift.day()).early()))) incidents.record("LEFT_EARLY", shift, me.id(), me.name());
    audit.did(by, "duty.sign-out", "duty-shift", id, "");
    events.publishEvent(new ShiftEnded(id, shift.city(), shift.centre(), shift.session(), now));
  }
}
