package org.nuanyang.oversight.internal.objection;

import static org.nuanyang.identity.Role.BUREAU_OFFICER;
import static org.nuanyang.identity.Role.CLERK;
import static org.nuanyang.identity.Role.DIRECTOR;
import static org.nuanyang.identity.Role.REVIEWER;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.nuanyang.cases.CaseChanges;
import org.nuanyang.cases.CaseId;
import org.nuanyang.cases.Cases;
import org.nuanyang.deadlines.DeadlineRules;
import org.nuanyang.deadlines.Deadlines;
import org.nuanyang.deadlines.ReckonDeadline;
import org.nuanyang.deadlines.WatchDeadline;
import org.nuanyang.identity.Actor;
import org.nuanyang.identity.AuditTrail;
import org.nuanyang.intake.ApplicationFile;
import org.nuanyang.intake.ApplicationId;
import org.nuanyang.intake.CorrectRefusal;
import org.nuanyang.intake.HelpPerson;
import org.nuanyang.intake.Intake;
import org.nuanyang.matters.MatterId;
import org.nuanyang.matters.MatterView;
import org.nuanyang.matters.Matters;
import org.nuanyang.network.Network;
import org.nuanyang.network.OrganisationView;
import org.nuanyang.oversight.DecideObjection;
import org.nuanyang.oversight.ObjectionDecided;
import org.nuanyang.oversight.ObjectionId;
import org.nuanyang.oversight.ObjectionRow;
import org.nuanyang.oversight.ObjectionState;
import org.nuanyang.oversight.ObjectionView;
import org.nuanyang.oversight.Objections;
import org.nuanyang.oversight.RaiseObjection;
import org.nuanyang.shared.Forbidden;
import org.nuanyang.shared.Missing;
import org.nuanyang.shared.Refusal;
import org.nuanyang.shared.Slice;
import org.nuanyang.shared.Stale;
import org.nuanyang.shared.Submissions;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Takes objections in and lets the bureau decide; an order to correct is carried out before anybody leaves the room. */
@Component
@Transactional
class ObjectionDesk implements Objections {

  /** Five days from receipt to the decision (法律援助法 第四十九条). */
  static final String TO_DECIDE = "D11";

  private static final String WINDOW = "D10";

  private final ObjectionsOnFile objections;
  private final Decisions decisions;
  private final Voices voices;
  private final Matters matters;
  private final ObjectionLists lists;
  private final ObjectionPapers papers;
  private final ObjectionStory story;
  private final Intake intake;
  private final CaseChanges changes;
  private final Cases cases;
  private final Network network;
  private final Deadlines deadlines;
  private final DeadlineRules rules;
  private final Submissions submissions;
  private final AuditTrail audit;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  ObjectionDesk(ObjectionsOnFile objections, Decisions decisions, Voices voices, Matters matters, ObjectionLists lists, ObjectionPapers papers,
      ObjectionStory story, Intake intake, CaseChanges changes, Cases cases, Network network, Deadlines deadlines,
      DeadlineRules rules, Submissions submissions, AuditTrail audit, ApplicationEventPublisher events, Clock clock) {
    this.objections = objections;
    this.decisions = decisions;
    this.voices = voices;
    this.matters = matters;
    this.lists = lists;
    this.papers = papers;
    this.story = story;
    this.intake = intake;
    this.changes = changes;
    this.cases = cases;
    this.network = network;
    this.deadlines = deadlines;
    this.rules = rules;
    this.submissions = submissions;
    this.audit = audit;
    this.events = events;
    this.clock = clock;
  }

  @Override
  public ObjectionId raise(RaiseObjection command) {
    return new ObjectionId(UUID.fromString(submissions.once(command.key(), "oversight.objection", () -> enter(command).toString())));
  }

  private UUID enter(RaiseObjection command) {
    Decided decision = decisions.of(command.matter()).stream()
        .filter(one -> one.against() == command.against() && one.subject().equals(command.subject()))
        .findFirst()
        .orElseThrow(() -> new Refusal("oversight.objection.nothing"));
    ApplicationFile file = decision.application();
    if (command.by().isCitizen()) mustBeOwn(decision, command.phone());
    else {
      command.by().must(CLERK, REVIEWER, DIRECTOR, BUREAU_OFFICER);
      command.by().mustSee(file.city(), file.deciding());
    }
    if (command.receivedOn().isAfter(today()) || command.receivedOn().isBefore(decision.on())) {
      throw new Refusal("oversight.objection.day", decision.on(), today());
    }
    mustBeInTime(decision, command.receivedOn());
    if (objections.findByMatterOrderById(command.matter().value()).stream().anyMatch(one -> barred(one, decision)))
      throw new Refusal("oversight.objection.before");
    UUID id = command.key();
    Instant received = command.receivedOn().equals(today()) ? clock.instant() : command.receivedOn().atStartOfDay(clock.getZone()).toInstant();
    Objection raised = Objection.against(decision, command, id, bureauOver(file), received);
    try {
      objections.save(raised);
    } catch (DuplicateKeyException before) {
      throw new Refusal("oversight.objection.before");
    }
    deadlines.watch(new WatchDeadline(TO_DECIDE, id, raised.matter, received, raised.city, raised.hearer(), raised.receiptNumber));
    papers.request(raised, decision, command.by());
    story.raised(raised, command.by());
    audit.did(command.by(), "oversight.raise-objection", "objection", id, raised.against.name());
    return id;
  }

  private void mustBeOwn(Decided decision, @Nullable String phone) {
    MatterView told = matters.facts(decision.application().matter());
    if (phone == null || !voices.may(told, decision, phone)) throw new Forbidden("oversight.objection.not-yours", String.join("、", voices.ofAll(told)));
  }

  /** The law sets no window, so there is none unless the region's row gives one. */
  private void mustBeInTime(Decided decision, LocalDate receivedOn) {
    String profile = rules.profiles().contains(decision.application().profile()) ? decision.application().profile() : "NATIONAL";
    LocalDate last = rules.reckon(ReckonDeadline.on(profile, WINDOW, decision.served())).lastDay();
    if (last != null && receivedOn.isAfter(last)) throw new Refusal("oversight.objection.late", last);
  }

  private @Nullable UUID bureauOver(ApplicationFile file) {
    String region = network.organisation(file.deciding()).region();
    return network.bureauOver(file.city(), region).map(OrganisationView::id).orElse(null);
  }

  @Override
  public void withdraw(ObjectionId id, Actor by) {
    Objection objection = find(id);
    if (!by.isCitizen()) {
      by.must(CLERK, REVIEWER, DIRECTOR, BUREAU_OFFICER);
      by.mustSee(objection.city, objection.organisation);
    }
    objection.withdraw();
    keep(objection);
    deadlines.cancelAll(objection.id, story.text("oversight.objection.state.WITHDRAWN"));
    story.withdrawn(objection, by);
    audit.did(by, "oversight.withdraw-objection", "objection", objection.id, "");
  }

  @Override
  public void decide(DecideObjection command) {
    command.by().must(BUREAU_OFFICER);
    Objection objection = find(command.objection());
    if (!hears(objection, command.by())) throw new Missing("oversight.objection.unknown");
    if (objection.organisation.equals(command.by().organisation())) throw new Forbidden("oversight.objection.own");
    Stale.unless(command.seen(), objection.version());
    Decided decision = decisions.made(objection);
    objection.decide(command.correct(), command.found(), command.by(), today());
    keep(objection);
    deadlines.stop(objection.id, TO_DECIDE);
    String number = papers.opinion(objection, decision, command.by());
    if (command.correct()) correct(objection, decision, story.text("oversight.order", number, command.found()), command.by());
    story.decided(objection, command.by());
    audit.did(command.by(), "oversight.decide-objection", "objection", objection.id, objection.state.name());
    events.publishEvent(
        new ObjectionDecided(
            new ObjectionId(objection.id), objection.against, objection.subject, objection.city, objection.organisation,
            command.correct(), clock.instant()));
  }

  private void correct(Objection objection, Decided decision, String order, Actor by) {
    switch (objection.against) {
      case PERSON_REFUSAL -> intake.helpPerson(new HelpPerson(decision.application().id(), objection.subject, order, by));
      case REFUSAL -> intake.correct(new CorrectRefusal(new ApplicationId(objection.subject), order, by));
      case TERMINATION -> {
        CaseId id = new CaseId(objection.subject);
        Actor onOrder = Actor.system(objection.city).signing(by.name());
        changes.reinstate(id, cases.facts(id, onOrder).version(), order, onOrder);
      }
    }
  }

  private void keep(Objection objection) {
    try {
      objections.save(objection);
    } catch (OptimisticLockingFailureException overtaken) {
      throw new Stale();
    }
  }

  @Override
  @Transactional(readOnly = true)
  public List<Open> open(MatterId matter) {
    return standing(matter).map(ObjectionDesk::open).toList();
  }

  @Override
  @Transactional(readOnly = true)
  public List<Open> openTo(MatterId matter, String phone) {
    MatterView told = matters.facts(matter);
    return standing(matter).filter(decision -> voices.may(told, decision, phone)).map(ObjectionDesk::open).toList();
  }

  private Stream<Decided> standing(MatterId matter) {
    List<Objection> before = objections.findByMatterOrderById(matter.value());
    return decisions.of(matter).stream().filter(decision -> before.stream().noneMatch(one -> barred(one, decision)));
  }

  private static Open open(Decided decision) {
    return new Open(decision.subject(), decision.against(), decision.application().stage(), decision.person() == null ? "" : decision.name());
  }

  @Override
  @Transactional(readOnly = true)
  public List<String> speakers(MatterId matter) {
    return voices.ofAll(matters.facts(matter));
  }

  @Override
  @Transactional(readOnly = true)
  public boolean concerns(MatterId matter, String phone) {
    return decisions.of(matter).stream().anyMatch(one -> one.person() != null && one.person().phone().equals(phone));
  }

  @Override
  @Transactional(readOnly = true)
  public boolean waitsOn(MatterId matter, ObjectionId id, String phone) {
    MatterView told = matters.facts(matter);
    return objections.findByMatterOrderById(matter.value()).stream()
        .anyMatch(one -> one.id.equals(id.value()) && one.waits() && voices.may(told, one, phone));
  }

  private static boolean barred(Objection before, Decided decision) {
    return before.isAgainst(decision) && before.state != ObjectionState.WITHDRAWN;
  }

  @Override
  @Transactional(readOnly = true)
  public Slice<ObjectionRow> list(boolean waiting, @Nullable String after, Actor by) {
    return lists.read(waiting, after, by);
  }

  @Override
  public ObjectionView view(ObjectionId id, Actor by) {
    Objection of = find(id);
    boolean concerned = hears(of, by) || !by.has(BUREAU_OFFICER) && by.sees(of.city, of.organisation);
    if (!concerned) throw new Missing("oversight.objection.unknown");
    audit.viewed(by, "objection", of.id);
    boolean mayDecide = of.waits() && hears(of, by) && !of.organisation.equals(by.organisation());
    return lists.whole(of, decisions.made(of), mayDecide);
  }

  /** An officer hears what came to the officer's own bureau; what has no bureau every officer of the city. */
  private static boolean hears(Objection objection, Actor by) {
    if (!by.has(BUREAU_OFFICER) || !by.city().equals(objection.city)) return false;
    return objection.bureau == null || by.sees(objection.city, objection.bureau);
  }

  private Objection find(ObjectionId id) {
    return objections.findById(id.value()).orElseThrow(() -> new Missing("oversight.objection.unknown"));
  }

  private LocalDate today() {
    return LocalDate.now(clock);
  }
}
