package org.nuanyang.prisonvisits.internal;

import static org.nuanyang.identity.Role.CLERK;
import static org.nuanyang.identity.Role.DIRECTOR;
import static org.nuanyang.identity.Role.PRISON_OFFICER;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.nuanyang.booking.BookSlot;
import org.nuanyang.booking.BookableKind;
import org.nuanyang.booking.BookableView;
import org.nuanyang.booking.BookingId;
import org.nuanyang.booking.Bookings;
import org.nuanyang.booking.FreeSlot;
import org.nuanyang.identity.Actor;
import org.nuanyang.identity.AuditTrail;
import org.nuanyang.matters.Category;
import org.nuanyang.matters.MatterId;
import org.nuanyang.matters.MatterView;
import org.nuanyang.matters.Matters;
import org.nuanyang.matters.OpenMatter;
import org.nuanyang.matters.Participant;
import org.nuanyang.matters.PersonRole;
import org.nuanyang.network.DirectorySearch;
import org.nuanyang.network.Network;
import org.nuanyang.network.OrganisationKind;
import org.nuanyang.network.OrganisationView;
import org.nuanyang.shared.Forbidden;
import org.nuanyang.shared.Ids;
import org.nuanyang.shared.Missing;
import org.nuanyang.shared.Refusal;
import org.nuanyang.shared.SealedText;
import org.nuanyang.shared.Slice;
import org.nuanyang.shared.Stale;
import org.nuanyang.shared.Submissions;
import org.nuanyang.shared.Vault;
import org.nuanyang.prisonvisits.RequestVisit;
import org.nuanyang.prisonvisits.StopReason;
import org.nuanyang.prisonvisits.VisitId;
import org.nuanyang.prisonvisits.VisitRow;
import org.nuanyang.prisonvisits.VisitState;
import org.nuanyang.prisonvisits.VisitView;
import org.nuanyang.prisonvisits.Visits;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Where visits are asked for, approved, booked and held. */
@Component
@Transactional
class VisitRoom implements Visits {

  private static final int MOST = 100;

  private final VisitBook visits;
  private final VisitLists lists;
  private final VisitNews news;
  private final VisitRules rules;
  private final Bookings bookings;
  private final Matters matters;
  private final Network network;
  private final Submissions submissions;
  private final Vault vault;
  private final AuditTrail audit;
  private final JdbcClient jdbc;
  private final Clock clock;

  VisitRoom(VisitBook visits, VisitLists lists, VisitNews news, VisitRules rules, Bookings bookings, Matters matters, Network network,
      Submissions submissions, Vault vault, AuditTrail audit, JdbcClient jdbc, Clock clock) {
    this.visits = visits;
    this.lists = lists;
    this.news = news;
    this.rules = rules;
    this.bookings = bookings;
    this.matters = matters;
    this.network = network;
    this.submissions = submissions;
    this.vault = vault;
    this.audit = audit;
    this.jdbc = jdbc;
    this.clock = clock;
  }

  @Override
  public VisitId request(RequestVisit command) {
    if (!command.by().isCitizen()) command.by().must(CLERK);
    return new VisitId(UUID.fromString(submissions.once(command.key(), "prisonvisits.request", () -> requested(command).toString())));
  }

  private UUID requested(RequestVisit command) {
    if (prisons(command.city()).stream().noneMatch(one -> one.id().equals(command.prison()))) throw new Missing("prisonvisits.prison-unknown");
    if (halls(command.city()).stream().noneMatch(one -> one.id().equals(command.centre()))) throw new Missing("prisonvisits.hall-unknown");
    MatterView matter = matters.facts(opened(command));
    var visit = new PrisonVisit();
    visit.id = Ids.next(clock);
    visit.matter = matter.id().value();
    visit.receiptNumber = matter.receiptNumber();
    visit.city = command.city();
    visit.organisation = command.centre();
    visit.prison = command.prison();
    visit.visitorName = command.visitor();
    visit.visitorIdentity = new SealedText(command.identityNumber());
    visit.visitorPhone = new SealedText(command.phone());
    visit.relation = command.relation();
    visit.prisonerName = new SealedText(command.prisoner());
    visit.pair = vault.blindIndex("visit " + command.identityNumber() + " " + command.prison() + " " + command.prisoner());
    visit.requestedAt = clock.instant();
    PrisonVisit kept = visits.save(visit);
    did(kept, "requested", command.by());
    news.requested(kept, command.by());
    return kept.id;
  }

  /** Whom the visit is for is not written into the matter: only this module knows it, sealed. */
  private MatterId opened(RequestVisit command) {
    Participant visitor =
        new Participant(null, PersonRole.APPLICANT, command.visitor(), "RESIDENT_ID", command.identityNumber(), command.phone(), "", null, "", "", "zh");
    return matters.open(
        new OpenMatter(
            command.city(), command.centre(), command.channel(), Category.CRIMINAL, news.summary(), news.summary(), List.of(visitor), null, command.by()));
  }

  @Override
  public void check(VisitId id, int seen, String proof, Actor by) {
    PrisonVisit visit = ofWindow(id, seen, by);
    if (proof.isBlank()) throw new Refusal("prisonvisits.proof-first");
    visit.check(proof.strip());
    keep(visit, "checked", by);
    news.checked(visit, by);
  }

  @Override
  public void refuse(VisitId id, int seen, String why, Actor by) {
    PrisonVisit visit = by.has(PRISON_OFFICER) ? ofPrison(id, seen, by) : ofWindow(id, seen, by);
    boolean turn = visit.state == (by.has(PRISON_OFFICER) ? VisitState.CHECKED : VisitState.REQUESTED);
    if (!turn) throw new Refusal("prisonvisits.not-now");
    if (why.isBlank()) throw new Refusal("prisonvisits.say-why");
    visit.refuse(why.strip());
    keep(visit, "refused", by);
    news.over(visit, "refused", by);
  }

  @Override
  public void approve(VisitId id, int seen, String note, Actor by) {
    PrisonVisit visit = ofPrison(id, seen, by);
    visit.approve(note.strip());
    keep(visit, "approved", by);
    news.approved(visit, by);
  }

  @Override
  @Transactional(readOnly = true)
  public List<FreeSlot> slots(VisitId id, LocalDate from, int days) {
    PrisonVisit visit = find(id);
    Set<UUID> both = booths(visit);
    return both.isEmpty() ? List.of() : bookings.free(both, from, Math.clamp(days, 1, 31));
  }

  /** The hall's booth, and the prison's where it offers one: a slot counts only when both are free. */
  private Set<UUID> booths(PrisonVisit visit) {
    Set<UUID> both = new HashSet<>();
    for (UUID side : List.of(visit.organisation, visit.prison))
      bookings.at(side).stream().filter(VisitRoom::isBooth).map(BookableView::id).findFirst().ifPresent(both::add);
    return both;
  }

  private static boolean isBooth(BookableView one) {
    return one.kind() == BookableKind.VISIT_BOOTH && one.active();
  }

  @Override
  public void book(VisitId id, int seen, UUID key, Instant from, Actor by) {
    PrisonVisit visit = by.isCitizen() ? take(id, seen) : ofWindow(id, seen, by);
    if (visit.state != VisitState.APPROVED) throw new Refusal("prisonvisits.not-now");
    Set<UUID> both = booths(visit);
    if (both.isEmpty()) throw new Refusal("prisonvisits.no-booth");
    FreeSlot slot =
        bookings.free(both, LocalDate.ofInstant(from, clock.getZone()), 1).stream()
            .filter(one -> one.from().equals(from))
            .findFirst()
            .orElseThrow(() -> new Refusal("booking.taken"));
    Instant to = earlier(slot.to(), from.plus(Duration.ofMinutes(rules.minutes(visit.city))));
    monthLeft(visit, from);
    BookingId booked = bookings.book(new BookSlot(key, both, from, slot.to(), visit.id, visit.receiptNumber, by));
    visit.book(booked.value(), from, to);
    keep(visit, "booked", by);
    news.booked(visit, by);
  }

  private static Instant earlier(Instant one, Instant other) {
    return one.isBefore(other) ? one : other;
  }

  /** Times a month for one visitor and one prisoner; a visit nobody came to counts, one given back does not. */
  private void monthLeft(PrisonVisit visit, Instant from) {
    jdbc.sql("select pg_advisory_xact_lock(hashtextextended(encode(:pair, 'hex'), 0))").param("pair", visit.pair).query().singleRow();
    YearMonth month = YearMonth.from(LocalDate.ofInstant(from, clock.getZone()));
    int already =
        jdbc.sql(
                """
                select count(*) from prison_visit where pair = :pair and slot_from >= :first and slot_from < :next
                  and state in ('BOOKED', 'RUNNING', 'HELD', 'STOPPED', 'NO_SHOW')""")
            .param("pair", visit.pair)
            .param("first", Timestamp.from(month.atDay(1).atStartOfDay(clock.getZone()).toInstant()))
            .param("next", Timestamp.from(month.plusMonths(1).atDay(1).atStartOfDay(clock.getZone()).toInstant()))
            .query(Integer.class)
            .single();
    int allowed = rules.timesAMonth(visit.city);
    if (already >= allowed) throw new Refusal("prisonvisits.month-full", allowed);
  }

  @Override
  public void giveBack(VisitId id, int seen, Actor by) {
    PrisonVisit visit = by.isCitizen() ? take(id, seen) : ofWindow(id, seen, by);
    @Nullable UUID booked = visit.booking;
    visit.giveBack(clock.instant());
    keep(visit, "given-back", by);
    if (booked != null) bookings.cancel(new BookingId(booked), "given back", by);
    news.approved(visit, by);
  }

  @Override
  public void begin(VisitId id, int seen, boolean identityChecked, Actor by) {
    PrisonVisit visit = ofWindow(id, seen, by);
    if (!identityChecked) throw new Refusal("prisonvisits.identity-first");
    visit.begin(clock.instant(), by.name());
    keep(visit, "begun", by);
  }

  @Override
  public void end(VisitId id, int seen, Actor by) {
    PrisonVisit visit = ofWindow(id, seen, by);
    visit.end(clock.instant());
    keep(visit, "ended", by);
    news.over(visit, "held", by);
  }

  @Override
  public void stop(VisitId id, int seen, StopReason reason, Actor by) {
    PrisonVisit visit = by.has(PRISON_OFFICER) ? ofPrison(id, seen, by) : ofWindow(id, seen, by);
    visit.stop(clock.instant(), reason);
    keep(visit, "stopped", by);
    news.over(visit, "stopped", by);
  }

  @Override
  public void noShow(VisitId id, int seen, Actor by) {
    PrisonVisit visit = ofWindow(id, seen, by);
    absent(visit, by);
  }

  private void absent(PrisonVisit visit, Actor by) {
    visit.noShow(clock.instant());
    keep(visit, "no-show", by);
    news.over(visit, "no-show", by);
  }

  @Override
  public int voidThoseNobodyCameTo() {
    List<UUID> waited =
        jdbc.sql("select id from prison_visit where state = 'BOOKED' and slot_to < ? order by slot_to limit 100 for update skip locked")
            .param(Timestamp.from(clock.instant()))
            .query(UUID.class)
            .list();
    for (UUID id : waited) {
      PrisonVisit visit = find(new VisitId(id));
      absent(visit, Actor.system(visit.city));
    }
    return waited.size();
  }

  @Override
  public void cancel(VisitId id, int seen, Actor by) {
    PrisonVisit visit = by.isCitizen() ? take(id, seen) : ofWindow(id, seen, by);
    @Nullable UUID booked = visit.booking;
    visit.cancel(clock.instant());
    keep(visit, "cancelled", by);
    if (booked != null) bookings.cancel(new BookingId(booked), "cancelled", by);
    news.over(visit, "cancelled", by);
  }

  @Override
  public VisitView view(VisitId id, Actor by) {
    by.must(CLERK, DIRECTOR, PRISON_OFFICER);
    PrisonVisit visit = find(id);
    boolean prison = by.has(PRISON_OFFICER);
    if (prison ? !guards(visit, by) : !by.sees(visit.city, visit.organisation)) throw new Missing("prisonvisits.unknown");
    audit.viewed(by, "prison-visit", visit.id);
    return lists.view(visit, prison);
  }

  @Override
  @Transactional(readOnly = true)
  public VisitView own(VisitId id) {
    return lists.view(find(id), false);
  }

  @Override
  @Transactional(readOnly = true)
  public List<VisitId> on(MatterId matter) {
    return visits.findByMatterOrderById(matter.value()).stream().map(one -> new VisitId(one.id)).toList();
  }

  @Override
  @Transactional(readOnly = true)
  public Slice<VisitRow> list(boolean over, @Nullable String after, Actor by) {
    by.must(CLERK, DIRECTOR, PRISON_OFFICER);
    return lists.list(over, after, by);
  }

  @Override
  @Transactional(readOnly = true)
  public List<OrganisationView> prisons(String city) {
    return network.directory(new DirectorySearch(city, OrganisationKind.PRISON, "", null, MOST), Actor.system(city)).rows().stream()
        .filter(OrganisationView::active)
        .toList();
  }

  @Override
  @Transactional(readOnly = true)
  public List<OrganisationView> halls(String city) {
    return network.centres(city).stream().filter(centre -> bookings.at(centre.id()).stream().anyMatch(VisitRoom::isBooth)).toList();
  }

  private PrisonVisit ofWindow(VisitId id, int seen, Actor by) {
    by.must(CLERK, DIRECTOR);
    PrisonVisit visit = take(id, seen);
    by.mustSee(visit.city, visit.organisation);
    return visit;
  }

  private PrisonVisit ofPrison(VisitId id, int seen, Actor by) {
    PrisonVisit visit = take(id, seen);
    if (!guards(visit, by)) throw new Forbidden("prisonvisits.not-your-prison");
    return visit;
  }

  /** A prison learns of a visit once the window has checked the relation. */
  private static boolean guards(PrisonVisit visit, Actor by) {
    return by.has(PRISON_OFFICER) && visit.prison.equals(by.organisation()) && visit.city.equals(by.city()) && visit.state != VisitState.REQUESTED
        && !visit.proof.isEmpty();
  }

  private PrisonVisit take(VisitId id, int seen) {
    PrisonVisit visit = find(id);
    Stale.unless(seen, visit.version());
    return visit;
  }

  private PrisonVisit find(VisitId id) {
    return visits.findById(id.value()).orElseThrow(() -> new Missing("prisonvisits.unknown"));
  }

  private void keep(PrisonVisit visit, String did, Actor by) {
    try {
      visits.save(visit);
    } catch (OptimisticLockingFailureException overtaken) {
      throw new Stale();
    }
    did(visit, did, by);
  }

  private void did(PrisonVisit visit, String what, Actor by) {
    lists.write(visit.id, what, by);
    audit.did(by, "prisonvisits." + what, "prison-visit", visit.id, visit.state.name());
  }
}
