package org.nuanyang.catalogue.internal;

import static org.nuanyang.identity.Role.CLERK;
import static org.nuanyang.identity.Role.DIRECTOR;
import static org.nuanyang.identity.Role.REVIEWER;
import static org.nuanyang.identity.Role.SERVICE_OFFICER;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.nuanyang.catalogue.Catalogue;
import org.nuanyang.catalogue.OfferedAt;
import org.nuanyang.catalogue.OfferedItem;
import org.nuanyang.catalogue.OpenService;
import org.nuanyang.catalogue.ServiceFinished;
import org.nuanyang.catalogue.ServiceId;
import org.nuanyang.catalogue.ServiceList;
import org.nuanyang.catalogue.ServiceOpened;
import org.nuanyang.catalogue.ServiceOutcome;
import org.nuanyang.catalogue.ServiceRow;
import org.nuanyang.catalogue.ServiceView;
import org.nuanyang.catalogue.Services;
import org.nuanyang.identity.Actor;
import org.nuanyang.identity.AuditTrail;
import org.nuanyang.identity.Role;
import org.nuanyang.matters.MatterId;
import org.nuanyang.matters.MatterView;
import org.nuanyang.matters.Matters;
import org.nuanyang.matters.OpenMatter;
import org.nuanyang.matters.Participant;
import org.nuanyang.matters.PersonRole;
import org.nuanyang.network.Network;
import org.nuanyang.network.OrganisationView;
import org.nuanyang.shared.Forbidden;
import org.nuanyang.shared.Ids;
import org.nuanyang.shared.Missing;
import org.nuanyang.shared.Refusal;
import org.nuanyang.shared.Slice;
import org.nuanyang.shared.Stale;
import org.nuanyang.shared.Submissions;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Where services are taken in, handed over and brought to their result. */
@Component
@Transactional
class ServiceRoom implements Services {

  static final Role[] WORKERS = {CLERK, REVIEWER, DIRECTOR, SERVICE_OFFICER};
  private static final int WORDS = 2000;

  private final TakenServices services;
  private final Catalogue catalogue;
  private final ServiceLists lists;
  private final ServiceClocks clocks;
  private final ServiceNews news;
  private final TermsTold terms;
  private final Trail trail;
  private final Answers answers;
  private final Matters matters;
  private final Network network;
  private final Submissions submissions;
  private final AuditTrail audit;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  ServiceRoom(TakenServices services, Catalogue catalogue, ServiceLists lists, ServiceClocks clocks, ServiceNews news, TermsTold terms, Trail trail, Answers answers,
      Matters matters, Network network, Submissions submissions, AuditTrail audit, ApplicationEventPublisher events, Clock clock) {
    this.services = services;
    this.catalogue = catalogue;
    this.lists = lists;
    this.clocks = clocks;
    this.news = news;
    this.terms = terms;
    this.trail = trail;
    this.answers = answers;
    this.matters = matters;
    this.network = network;
    this.submissions = submissions;
    this.audit = audit;
    this.events = events;
    this.clock = clock;
  }

  @Override
  public ServiceId open(OpenService command) {
    if (!command.by().isCitizen()) command.by().must(CLERK, REVIEWER, DIRECTOR);
    return new ServiceId(UUID.fromString(submissions.once(command.key(), "catalogue.open", () -> take(command).toString())));
  }

  private UUID take(OpenService command) {
    UUID front = command.front() == null ? front(command.city(), command.code(), command.region()) : command.front();
    if (!command.by().isCitizen()) command.by().mustSee(command.city(), front);
    OfferedItem offered = catalogue.item(command.city(), command.code(), front);
    if (offered.item().link() != null) throw new Refusal("catalogue.has-own-page");
    MatterView matter = matters.facts(command.matter() == null ? opened(command, front, offered) : ours(command));
    String missing = command.brought() == null ? "" : String.join("\n", offered.item().missing(command.brought()));
    TakenService service =
        services.save(
            TakenService.of(
                Ids.next(clock), matter, front, offered, terms.kept(offered),
                answers.seal(offered.item(), command.story(), command.phone(), command.answers()), missing, clock.instant()));
    trail.write(service.id, "received", front, "", command.by());
    clocks.received(service);
    news.received(service, command.phone(), command.by());
    audit.did(command.by(), "catalogue.open", "service", service.id, service.code);
    events.publishEvent(new ServiceOpened(new ServiceId(service.id), matter.id(), service.receiptNumber, service.code, service.city, front, clock.instant()));
    return service.id;
  }

  @Override
  @Transactional(readOnly = true)
  public UUID front(String city, String code, String region) {
    UUID own = network.competentCentre(city, region).id();
    List<OfferedAt> places = catalogue.places(city, code);
    if (places.isEmpty()) throw new Missing("catalogue.unknown");
    return places.stream().map(one -> one.place().id()).filter(own::equals).findFirst().orElse(places.getFirst().place().id());
  }

  private MatterId opened(OpenService command, UUID front, OfferedItem offered) {
    Participant person = new Participant(null, PersonRole.APPLICANT, command.name(), "", "", command.phone(), "", null, "", "", "zh");
    return matters.open(
        new OpenMatter(
            command.city(), front, command.channel(), offered.item().category(), offered.item().name(), command.story(), List.of(person), null,
            command.by()));
  }

  /** A service joins a matter only at the hand of somebody who may open that matter. */
  private MatterId ours(OpenService command) {
    MatterId matter = command.matter();
    if (matter == null) throw new Missing("catalogue.unknown");
    matters.view(matter, command.by());
    return matter;
  }

  @Override
  public void offer(ServiceId id, int seen, UUID to, String words, Actor by) {
    TakenService service = take(id, seen);
    mustOwn(service, by);
    OrganisationView unit = network.organisation(to);
    if (!unit.city().equals(service.city) || !unit.active()) throw new Missing("catalogue.unit-unknown");
    if (trail.knowIt(service.id).contains(to)) throw new Refusal("catalogue.no-bounce", unit.name());
    service.offer(to, clock.instant());
    keep(service);
    trail.write(service.id, "offered", to, bounded(words), by);
    clocks.offered(service);
    news.offered(service, unit);
    did(service, "catalogue.offer", by);
  }

  @Override
  public void acknowledge(ServiceId id, int seen, Actor by) {
    TakenService service = take(id, seen);
    mustBeAsked(service, by);
    service.acknowledge(by);
    terms.handledByOwner(service);
    beginsWork(service, "catalogue.acknowledge", by);
  }

  @Override
  public void decline(ServiceId id, int seen, String why, Actor by) {
    TakenService service = take(id, seen);
    mustBeAsked(service, by);
    if (why.isBlank()) throw new Refusal("catalogue.say-why");
    @Nullable UUID declined = service.target;
    service.decline();
    keep(service);
    trail.write(service.id, "declined", declined, bounded(why), by);
    clocks.declined(service);
    news.declined(service);
    did(service, "catalogue.decline", by);
  }

  @Override
  public void keep(ServiceId id, int seen, Actor by) {
    TakenService service = take(id, seen);
    mustOwn(service, by);
    service.keep(by);
    beginsWork(service, "catalogue.keep", by);
  }

  /** Whether a unit took it over or the window keeps it: from now on somebody works on it, and the people are told who. */
  private void beginsWork(TakenService service, String act, Actor by) {
    keep(service);
    trail.write(service.id, "acknowledged", service.owner, "", by);
    clocks.inWork(service);
    news.acknowledged(service, by);
    did(service, act, by);
  }

  @Override
  public void report(ServiceId id, int seen, String words, Actor by) {
    TakenService service = take(id, seen);
    mustOwn(service, by);
    service.mustBeHere();
    if (words.isBlank()) throw new Refusal("catalogue.say-something");
    keep(service);
    trail.write(service.id, "reported", null, bounded(words), by);
    news.reported(service, bounded(words), by);
    did(service, "catalogue.report", by);
  }

  @Override
  public void finish(ServiceId id, int seen, ServiceOutcome outcome, String words, Actor by) {
    TakenService service = take(id, seen);
    mustOwn(service, by);
    if (words.isBlank()) throw new Refusal("catalogue.say-something");
    service.finish(outcome, bounded(words), clock.instant());
    keep(service);
    trail.write(service.id, "finished", service.owner, bounded(words), by);
    clocks.finished(service);
    news.finished(service, answers.open(service.answers).phone(), by);
    did(service, "catalogue.finish", by);
    events.publishEvent(
        new ServiceFinished(
            id, new MatterId(service.matter), service.receiptNumber, service.code, service.city, service.front, service.owner, outcome, clock.instant()));
  }

  @Override
  public void withdraw(ServiceId id, int seen, String why, Actor by) {
    TakenService service = take(id, seen);
    mustOwn(service, by);
    if (why.isBlank()) throw new Refusal("catalogue.say-why");
    service.withdraw(bounded(why), clock.instant());
    keep(service);
    trail.write(service.id, "withdrawn", null, bounded(why), by);
    clocks.withdrawn(service);
    news.withdrawn(service, by);
    did(service, "catalogue.withdraw", by);
  }

  @Override
  @Transactional(readOnly = true)
  public ServiceView facts(ServiceId id) {
    return lists.view(find(id), Actor.system(find(id).city));
  }

  @Override
  public ServiceView view(ServiceId id, Actor by) {
    by.must(WORKERS);
    TakenService service = find(id);
    boolean concerned = by.sees(service.city, service.front) || by.sees(service.city, service.owner)
        || service.target != null && by.sees(service.city, service.target);
    if (!concerned) throw new Missing("catalogue.service-unknown");
    audit.viewed(by, "service", service.id);
    return lists.view(service, by);
  }

  @Override
  @Transactional(readOnly = true)
  public Slice<ServiceRow> list(ServiceList which, @Nullable String after, Actor by) {
    by.must(WORKERS);
    return lists.list(which, after, by);
  }

  @Override
  @Transactional(readOnly = true)
  public Map<ServiceList, Integer> counts(Actor by) {
    by.must(WORKERS);
    return lists.counts(by);
  }

  @Override
  @Transactional(readOnly = true)
  public List<OrganisationView> possibleTargets(ServiceId id, Actor by) {
    TakenService service = find(id);
    mustOwn(service, by);
    Set<UUID> know = trail.knowIt(service.id);
    return lists.targets(service).stream().filter(unit -> !know.contains(unit.id()) && !unit.id().equals(service.owner)).toList();
  }

  @Override
  @Transactional(readOnly = true)
  public String receiptNumber(ServiceId id) {
    return find(id).receiptNumber;
  }

  private void mustOwn(TakenService service, Actor by) {
    by.must(WORKERS);
    if (!by.sees(service.city, service.owner)) throw new Forbidden("catalogue.not-owner");
  }

  private void mustBeAsked(TakenService service, Actor by) {
    by.must(WORKERS);
    if (service.target == null) throw new Refusal("catalogue.not-offered");
    if (!by.sees(service.city, service.target)) throw new Forbidden("catalogue.not-asked");
  }

  private TakenService take(ServiceId id, int seen) {
    TakenService service = find(id);
    Stale.unless(seen, service.version());
    return service;
  }

  private TakenService find(ServiceId id) {
    return services.findById(id.value()).orElseThrow(() -> new Missing("catalogue.service-unknown"));
  }

  private void keep(TakenService service) {
    try {
      services.save(service);
    } catch (OptimisticLockingFailureException overtaken) {
      throw new Stale();
    }
  }

  private void did(TakenService service, String what, Actor by) {
    audit.did(by, what, "service", service.id, service.code);
  }

  private static String bounded(String words) {
    String kept = words.strip();
    if (kept.length() > WORDS) throw new Refusal("catalogue.too-long", WORDS);
    return kept;
  }
}
