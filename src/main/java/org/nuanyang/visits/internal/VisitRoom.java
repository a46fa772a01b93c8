package org.nuanyang.visits.internal;

import static org.nuanyang.identity.Role.CLERK;
import static org.nuanyang.identity.Role.DIRECTOR;
import static org.nuanyang.identity.Role.REVIEWER;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.nuanyang.identity.AccountView;
import org.nuanyang.identity.Accounts;
import org.nuanyang.identity.Actor;
import org.nuanyang.identity.AuditTrail;
import org.nuanyang.identity.DataScope;
import org.nuanyang.identity.RateLimits;
import org.nuanyang.identity.Source;
import org.nuanyang.network.GeoPoint;
import org.nuanyang.network.Network;
import org.nuanyang.network.OrganisationView;
import org.nuanyang.notices.Notices;
import org.nuanyang.shared.Ids;
import org.nuanyang.shared.Missing;
import org.nuanyang.shared.PhoneNumber;
import org.nuanyang.shared.Refusal;
import org.nuanyang.shared.Slice;
import org.nuanyang.shared.Stale;
import org.nuanyang.shared.Submissions;
import org.nuanyang.shared.Vault;
import org.nuanyang.visits.AskVisit;
import org.nuanyang.visits.DayRoute;
import org.nuanyang.visits.HomeVisits;
import org.nuanyang.visits.PlanVisit;
import org.nuanyang.visits.ProvenVisitor;
import org.nuanyang.visits.VisitRow;
import org.nuanyang.visits.VisitView;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The office's book of home visits. */
@Component
@Transactional
class VisitRoom implements HomeVisits {

  private static final int PAGE = 50;
  private static final int DAYS_AHEAD = 14;

  /** What nobody went to stays in sight so long, and is planned anew or cancelled. */
  private static final int DAYS_BACK = 30;

  private static final int CODES = 1_000_000;
  private static final int TRIES = 5;
  private static final int TRIES_OF_A_NETWORK = 60;

  /** The number is not proved, and each wish sends it a message. */
  private static final int WISHES_A_DAY = 3;
  private static final SecureRandom RANDOM = new SecureRandom();

  private final VisitsOnFile visits;
  private final Network network;
  private final Accounts accounts;
  private final Submissions submissions;
  private final Notices notices;
  private final RateLimits limits;
  private final Vault vault;
  private final AuditTrail audit;
  private final Clock clock;

  VisitRoom(VisitsOnFile visits, Network network, Accounts accounts, Submissions submissions, Notices notices, RateLimits limits,
      Vault vault, AuditTrail audit, Clock clock) {
    this.visits = visits;
    this.network = network;
    this.accounts = accounts;
    this.submissions = submissions;
    this.notices = notices;
    this.limits = limits;
    this.vault = vault;
    this.audit = audit;
    this.clock = clock;
  }

  @Override
  public UUID ask(AskVisit command) {
    if (command.by().isCitizen() && !limits.allow("visit-ask", Source.address(), TRIES_OF_A_NETWORK, Duration.ofHours(1))) throw new Refusal("visits.asked-too-often");
    return UUID.fromString(submissions.once(command.submissionKey(), "visits.ask", () -> enter(command).toString()));
  }

  private UUID enter(AskVisit command) {
    String digits = new PhoneNumber(command.phone()).digits();
    if (command.by().isCitizen() && !limits.allow("visit-ask-phone", digits, WISHES_A_DAY, Duration.ofDays(1))) throw new Refusal("visits.asked-too-often");
    UUID centre = network.competentCentre(command.city(), command.region()).id();
    HomeVisit visit = HomeVisit.asked(Ids.next(clock), centre, command, digits, vault.blindIndex(digits), clock);
    visits.save(visit);
    audit.did(command.by(), "visits.ask", "home-visit", visit.id, command.channel());
    notices.sms(visit.city, digits, "visits.sms.asked", Map.of());
    return visit.id;
  }

  @Override
  public void plan(PlanVisit command) {
    HomeVisit visit = take(command.visit(), command.version(), command.by());
    LocalDate today = LocalDate.now(clock);
    if (command.day().isBefore(today) || command.day().isAfter(today.plusDays(90))) throw new Refusal("visits.day.wrong");
    AccountView visitor = accounts.account(command.visitor());
    boolean ours = visitor.city().equals(visit.city) && visitor.enabled() && visit.organisation.equals(visitor.organisation());
    if (!ours) throw new Refusal("visits.visitor.wrong");
    visit.plan(command.day(), visitor.id(), visitor.name(), command.place());
    keep(visit, "visits.plan", command.by());
    notices.sms(visit.city, visit.phone.reveal(), "visits.sms.planned", Map.of("day", words(command.day())));
  }

  private static String words(LocalDate day) {
    return day.getMonthValue() + "/" + day.getDayOfMonth();
  }

  @Override
  public String arrive(UUID id, Actor by) {
    HomeVisit visit = find(id, by);
    String code = String.format(Locale.ROOT, "%06d", RANDOM.nextInt(CODES));
    visit.arrive(by.id(), index(visit, code), LocalDate.now(clock), clock);
    keep(visit, "visits.arrive", by);
    return code;
  }

  private byte[] index(HomeVisit visit, String code) {
    return vault.blindIndex(visit.id + code);
  }

  @Override
  public void finish(UUID id, long version, String result, Actor by) {
    HomeVisit visit = take(id, version, by);
    visit.finish(result, clock);
    keep(visit, "visits.finish", by);
  }

  @Override
  public void cancel(UUID id, long version, String reason, Actor by) {
    HomeVisit visit = take(id, version, by);
    visit.cancel(reason);
    keep(visit, "visits.cancel", by);
    if (visit.day != null) notices.sms(visit.city, visit.phone.reveal(), "visits.sms.cancelled", Map.of());
  }

  @Override
  public Optional<UUID> helped(UUID id, UUID application, Actor by) {
    HomeVisit visit = find(id, by);
    if (visit.application != null) return visit.application.equals(application) ? Optional.empty() : Optional.of(visit.application);
    visit.application = application;
    keep(visit, "visits.helped", by);
    return Optional.empty();
  }

  @Override
  @Transactional(readOnly = true)
  public Optional<UUID> applicationOf(UUID id, Actor by) {
    return Optional.ofNullable(find(id, by).application);
  }

  @Override
  public VisitView view(UUID id, Actor by) {
    HomeVisit visit = find(id, by);
    audit.viewed(by, "home-visit", id);
    return view(visit);
  }

  @Override
  @Transactional(readOnly = true)
  public Slice<VisitRow> waiting(@Nullable String after, Actor by) {
    by.must(CLERK, REVIEWER, DIRECTOR);
    Slice.Mark mark = Slice.Mark.of(after);
    List<HomeVisit> found =
        by.scope() == DataScope.CITY
            ? visits.waiting(by.city(), mark.at(), mark.id(), PAGE + 1)
            : by.units().isEmpty() ? List.of() : visits.waitingOf(by.units(), mark.at(), mark.id(), PAGE + 1);
    return Slice.cut(rows(found), PAGE, row -> new Slice.Mark(row.askedAt(), row.id()).written());
  }

  @Override
  @Transactional(readOnly = true)
  public List<VisitRow> planned(LocalDate from, Actor by) {
    by.must(CLERK, REVIEWER, DIRECTOR);
    LocalDate since = from.minusDays(DAYS_BACK), until = from.plusDays(DAYS_AHEAD);
    List<HomeVisit> found =
        by.scope() == DataScope.CITY
            ? visits.planned(by.city(), since, until)
            : by.units().isEmpty() ? List.of() : visits.plannedOf(by.units(), since, until);
    return rows(found).stream().sorted(Comparator.comparing(VisitRow::overdue).reversed()).toList();
  }

  @Override
  @Transactional(readOnly = true)
  public Slice<VisitRow> over(@Nullable String after, Actor by) {
    by.must(CLERK, REVIEWER, DIRECTOR);
    Slice.Mark mark = after == null || after.isBlank() ? new Slice.Mark(clock.instant().plus(Duration.ofDays(1)), new UUID(-1, -1)) : Slice.Mark.of(after);
    List<HomeVisit> found =
        by.scope() == DataScope.CITY
            ? visits.over(by.city(), mark.at(), mark.id(), PAGE + 1)
            : by.units().isEmpty() ? List.of() : visits.overOf(by.units(), mark.at(), mark.id(), PAGE + 1);
    return Slice.cut(rows(found), PAGE, row -> new Slice.Mark(row.askedAt(), row.id()).written());
  }

  private List<VisitRow> rows(List<HomeVisit> found) {
    return found.stream()
        .map(visit -> new VisitRow(visit.id, visit.state, visit.reason, visit.name.reveal(), visit.address.reveal(), visit.askedAt, visit.day,
            visit.visitorName, visit.visitor, visit.overdue(clock.instant()), visit.organisation))
        .toList();
  }

  @Override
  public DayRoute route(LocalDate day, UUID visitor, Actor by) {
    by.must(CLERK, REVIEWER, DIRECTOR);
    List<HomeVisit> mine = visits.ofDay(by.city(), day, visitor).stream().filter(visit -> by.sees(visit.city, visit.organisation)).toList();
    Map<UUID, OrganisationView> places = network.organisations(mine.stream().map(visit -> visit.place).filter(place -> place != null).toList());
    @Nullable OrganisationView from = mine.isEmpty() ? null : network.organisation(mine.getFirst().organisation);
    GeoPoint start = from == null ? null : from.at();
    List<HomeVisit> way = Way.nearestNext(start, mine, visit -> position(visit, places));
    List<DayRoute.Stop> stops = new ArrayList<>();
    double kilometres = 0;
    GeoPoint here = start;
    for (HomeVisit visit : way) {
      GeoPoint there = position(visit, places);
      Double leg = here == null || there == null ? null : here.kilometresTo(there);
      if (leg != null) kilometres += leg;
      stops.add(new DayRoute.Stop(stops.size() + 1, view(visit), leg));
      audit.viewed(by, "home-visit", visit.id);
      if (there != null) here = there;
    }
    int unplaced = (int) mine.stream().filter(visit -> position(visit, places) == null).count();
    return new DayRoute(day, mine.isEmpty() ? "" : mine.getFirst().visitorName, from == null ? "" : from.name(), stops, kilometres, unplaced);
  }

  private static @Nullable GeoPoint position(HomeVisit visit, Map<UUID, OrganisationView> places) {
    OrganisationView place = visit.place == null ? null : places.get(visit.place);
    return place == null ? null : place.at();
  }

  /** Tried codes count against the number and against the network they come from, right or wrong. */
  @Override
  public Optional<ProvenVisitor> check(String phone, String code) {
    String digits = new PhoneNumber(phone).digits();
    boolean allowed = limits.allow("visit-code", digits, TRIES, HomeVisit.CODE_HOLDS) && limits.allow("visit-code-from", Source.address(), TRIES_OF_A_NETWORK, Duration.ofHours(1));
    if (!allowed) throw new Refusal("visits.checked-too-often");
    return visits.atTheDoor(vault.blindIndex(digits)).stream()
        .filter(visit -> visit.codeHolds(clock.instant()) && Arrays.equals(visit.codeIndex, index(visit, code.strip())))
        .findFirst()
        .map(this::proven);
  }

  private ProvenVisitor proven(HomeVisit visit) {
    OrganisationView office = network.organisation(visit.organisation);
    return new ProvenVisitor(visit.visitorName, office.name(), office.phone(), visit.codeUntil == null ? clock.instant() : visit.codeUntil);
  }

  private VisitView view(HomeVisit v) {
    String near = v.place == null ? "" : network.organisation(v.place).name();
    return new VisitView(
        v.id, v.version(), v.city, v.organisation, v.state, v.reason, v.channel, v.name.reveal(), v.phone.reveal(), v.region, v.address.reveal(),
        v.about.reveal(), v.wish, v.askedAt, v.day, v.visitor, v.visitorName, v.place, near, v.arrivedAt, v.codeUntil, v.leftAt, v.result,
        v.application, v.overdue(clock.instant()));
  }

  private HomeVisit take(UUID id, long version, Actor by) {
    HomeVisit visit = find(id, by);
    Stale.unless(version, visit.version());
    return visit;
  }

  private HomeVisit find(UUID id, Actor by) {
    by.must(CLERK, REVIEWER, DIRECTOR);
    HomeVisit visit = visits.findById(id).orElseThrow(() -> new Missing("visits.unknown"));
    if (!by.sees(visit.city, visit.organisation)) throw new Missing("visits.unknown");
    return visit;
  }

  private void keep(HomeVisit visit, String act, Actor by) {
    try {
      visits.save(visit);
    } catch (OptimisticLockingFailureException overtaken) {
      throw new Stale();
    }
    audit.did(by, act, "home-visit", visit.id, visit.state.name());
  }
}
