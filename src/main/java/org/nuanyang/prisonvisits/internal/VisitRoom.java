package org.nuanyang.prisonvisits.internal;

import static org.nuanyang.identity.Role.CLERK;
import static org.nuanyang.identity.Role.DIRECTOR;
import static org.nuanyang.identity.Role.PRISON_OFFICER;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
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
import org.nuanyang.shared.Ids;
import org.nuanyang.shared.Missing;
import org.nuanyang.shared.Refusal;
import org.nuanyang.shared.SealedText;
import org.nuanyang.shared.Slice;
import org.nuanyang.shared.Submissions;
import org.nuanyang.shared.Vault;
import org.nuanyang.prisonvisits.RequestVisit;
import org.nuanyang.prisonvisits.StopReason;
import org.nuanyang.prisonvisits.VisitHeld;
import org.nuanyang.prisonvisits.VisitId;
import org.nuanyang.prisonvisits.VisitRow;
import org.nuanyang.prisonvisits.VisitState;
import org.nuanyang.prisonvisits.VisitView;
import org.nuanyang.prisonvisits.Visits;
import org.springframework.context.ApplicationEventPublisher;
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
  private final VisitFiles files;
  private final VisitBooths booths;
  private final Bookings bookings;
  private final Matters matters;
  private final Network network;
  private final Submissions submissions;
  private final Vault vault;
  private final AuditTrail audit;
  private final ApplicationEventPublisher events;
  private final JdbcClient jdbc;
  private final Clock clock;

  VisitRoom(VisitBook visits, VisitLists lists, VisitNews news, VisitFiles files, VisitBooths booths, Bookings bookings, Matters matters, Network network,
      Submissions submissions, Vault vault, AuditTrail audit, ApplicationEventPublisher events, JdbcClient jdbc, Clock clock) {
    this.visits = visits;
    this.lists = lists;
    this.news = news;
    this.files = files;
    this.booths = booths;
    this.bookings = bookings;
    this.matters = matters;
    this.network = network;
    this.submissions = submissions;
    this.vault = vault;
    this.audit = audit;
    this.events = events;
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
    PrisonVisit kept = files.open(visit, command.by());
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
    PrisonVisit visit = files.ofWindow(id, seen, by);
    if (proof.isBlank()) throw new Refusal("prisonvisits.proof-first");
    visit.check(proof.strip());
    files.keep(visit, "checked", by);
    news.checked(visit, by);
  }

  @Override
  public void refuse(VisitId id, int seen, String why, Actor by) {
    PrisonVisit visit = by.has(PRISON_OFFICER) ? files.ofPrison(id, seen, by) : files.ofWindow(id, seen, by);
    boolean turn = visit.state == (by.has(PRISON_OFFICER) ? VisitState.CHECKED : VisitState.REQUESTED);
    if (!turn) throw new Refusal("prisonvisits.not-now");
    if (why.isBlank()) throw new Refusal("prisonvisits.say-why");
    visit.refuse(why.strip());
    files.keep(visit, "refused", by);
    news.over(visit, "refused", by);
  }

  @Override
  public void approve(VisitId id, int seen, String note, Actor by) {
    PrisonVisit visit = files.ofPrison(id, seen, by);
    visit.approve(note.strip());
    files.keep(visit, "approved", by);
    news.approved(visit, by);
  }

  @Override
  @Transactional(readOnly = true)
  public List<FreeSlot> slots(VisitId id, LocalDate from, int days) {
    return booths.free(files.find(id), from, days);
  }

  @Override
  public void book(VisitId id, int seen, UUID key, Instant from, Actor by) {
    PrisonVisit visit = by.isCitizen() ? files.take(id, seen) : files.ofWindow(id, seen, by);
    if (visit.state != VisitState.APPROVED) throw new Refusal("prisonvisits.not-now");
    booths.book(visit, key, from, by);
    files.keep(visit, "booked", by);
    news.booked(visit, by);
  }

  @Override
  public void giveBack(VisitId id, int seen, Actor by) {
    PrisonVisit visit = by.isCitizen() ? files.take(id, seen) : files.ofWindow(id, seen, by);
    @Nullable UUID booked = visit.booking;
    visit.giveBack(clock.instant());
    files.keep(visit, "given-back", by);
    if (booked != null) bookings.cancel(new BookingId(booked), "given back", by);
    news.approved(visit, by);
  }

  @Override
  public void begin(VisitId id, int seen, boolean identityChecked, Actor by) {
    PrisonVisit visit = files.ofWindow(id, seen, by);
    if (!identityChecked) throw new Refusal("prisonvisits.identity-first");
    visit.begin(clock.instant(), by.name());
    files.keep(visit, "begun", by);
  }

  @Override
  public void end(VisitId id, int seen, Actor by) {
    PrisonVisit visit = files.ofWindow(id, seen, by);
    visit.end(clock.instant());
    files.keep(visit, "ended", by);
    news.over(visit, "held", by);
    events.publishEvent(new VisitHeld(id, new MatterId(visit.matter), visit.receiptNumber, visit.city, visit.organisation, clock.instant()));
  }

  @Override
  public void stop(VisitId id, int seen, StopReason reason, Actor by) {
    PrisonVisit visit = by.has(PRISON_OFFICER) ? files.ofPrison(id, seen, by) : files.ofWindow(id, seen, by);
    visit.stop(clock.instant(), reason);
    files.keep(visit, "stopped", by);
    news.over(visit, "stopped", by);
  }

  @Override
  public void noShow(VisitId id, int seen, Actor by) {
    PrisonVisit visit = files.ofWindow(id, seen, by);
    absent(visit, by);
  }

  private void absent(PrisonVisit visit, Actor by) {
    visit.noShow(clock.instant());
    files.keep(visit, "no-show", by);
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
      PrisonVisit visit = files.find(new VisitId(id));
      absent(visit, Actor.system(visit.city));
    }
    return waited.size();
  }

  @Override
  public void cancel(VisitId id, int seen, Actor by) {
    PrisonVisit visit = by.isCitizen() ? files.take(id, seen) : files.ofWindow(id, seen, by);
    @Nullable UUID booked = visit.booking;
    visit.cancel(clock.instant());
    files.keep(visit, "cancelled", by);
    if (booked != null) bookings.cancel(new BookingId(booked), "cancelled", by);
    news.over(visit, "cancelled", by);
  }

  @Override
  public VisitView view(VisitId id, Actor by) {
    by.must(CLERK, DIRECTOR, PRISON_OFFICER);
    PrisonVisit visit = files.find(id);
    boolean prison = by.has(PRISON_OFFICER);
    if (prison ? !VisitFiles.guards(visit, by) : !by.sees(visit.city, visit.organisation)) throw new Missing("prisonvisits.unknown");
    audit.viewed(by, "prison-visit", visit.id);
    return lists.view(visit, prison);
  }

  @Override
  @Transactional(readOnly = true)
  public VisitView own(VisitId id) {
    return lists.view(files.find(id), false);
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
    return network.centres(city).stream().filter(centre -> bookings.at(centre.id()).stream().anyMatch(VisitBooths::isBooth)).toList();
  }
}
