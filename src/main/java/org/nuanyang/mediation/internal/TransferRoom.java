package org.nuanyang.mediation.internal;

import static org.nuanyang.identity.Role.CLERK;
import static org.nuanyang.identity.Role.DIRECTOR;
import static org.nuanyang.identity.Role.LAWYER;
import static org.nuanyang.identity.Role.MEDIATOR;
import static org.nuanyang.identity.Role.REVIEWER;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.nuanyang.assignment.CaseCircle;
import org.nuanyang.assignment.CircleRole;
import org.nuanyang.assignment.KnowPerson;
import org.nuanyang.cases.CaseFacts;
import org.nuanyang.cases.CaseId;
import org.nuanyang.cases.CaseMediation;
import org.nuanyang.cases.CaseState;
import org.nuanyang.cases.Cases;
import org.nuanyang.deadlines.Deadlines;
import org.nuanyang.deadlines.WatchDeadline;
import org.nuanyang.eligibility.Facts;
import org.nuanyang.identity.Actor;
import org.nuanyang.identity.AuditTrail;
import org.nuanyang.intake.ApplicationFile;
import org.nuanyang.intake.ApplicationId;
import org.nuanyang.intake.ApplicationStatus;
import org.nuanyang.intake.Applications;
import org.nuanyang.intake.Intake;
import org.nuanyang.intake.SubmitApplication;
import org.nuanyang.matters.Category;
import org.nuanyang.matters.MatterId;
import org.nuanyang.matters.MatterView;
import org.nuanyang.matters.Matters;
import org.nuanyang.mediation.ApplyForMediation;
import org.nuanyang.mediation.Consent;
import org.nuanyang.mediation.ConsentWay;
import org.nuanyang.mediation.Ending;
import org.nuanyang.mediation.MediationId;
import org.nuanyang.mediation.MediationState;
import org.nuanyang.mediation.MediationView.Party;
import org.nuanyang.mediation.Mediations;
import org.nuanyang.mediation.Source;
import org.nuanyang.mediation.TransferDirection;
import org.nuanyang.mediation.TransferView;
import org.nuanyang.mediation.Transfers;
import org.nuanyang.mediation.Violence;
import org.nuanyang.network.Network;
import org.nuanyang.network.OrganisationView;
import org.nuanyang.policies.Policies;
import org.nuanyang.shared.CityClock;
import org.nuanyang.shared.Ids;
import org.nuanyang.shared.Missing;
import org.nuanyang.shared.Refusal;
import org.nuanyang.shared.Slice;
import org.nuanyang.shared.Submissions;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Sends disputes from legal aid to mediation and back. Whoever takes over reads what is known; nobody asks twice. */
@Component
@Transactional
class TransferRoom implements Transfers {

  /** 三日内答复 (product default). */
  static final String TO_ANSWER = "MEDIATION_ANSWER";

  private final AidTransfers transfers;
  private final TransferBook letters;
  private final TransferViews views;
  private final RestingTerms resting;
  private final Mediations mediations;
  private final MediationDesk desk;
  private final MediationBook book;
  private final Parties parties;
  private final Mediators mediators;
  private final Matters matters;
  private final Applications applications;
  private final Intake intake;
  private final Cases cases;
  private final CaseMediation track;
  private final CaseCircle circle;
  private final Deadlines deadlines;
  private final Policies policies;
  private final Network network;
  private final Submissions submissions;
  private final AuditTrail audit;
  private final Clock clock;
  private final String shortName;

  TransferRoom(AidTransfers transfers, TransferBook letters, TransferViews views, RestingTerms resting, Mediations mediations, MediationDesk desk,
      MediationBook book, Parties parties, Mediators mediators, Matters matters, Applications applications, Intake intake, Cases cases, CaseMediation track,
      CaseCircle circle, Deadlines deadlines, Policies policies, Network network, Submissions submissions, AuditTrail audit, Clock clock,
      @Value("${nuanyang.city.short-name}") String shortName) {
    this.transfers = transfers;
    this.letters = letters;
    this.views = views;
    this.resting = resting;
    this.mediations = mediations;
    this.desk = desk;
    this.book = book;
    this.parties = parties;
    this.mediators = mediators;
    this.matters = matters;
    this.applications = applications;
    this.intake = intake;
    this.cases = cases;
    this.track = track;
    this.circle = circle;
    this.deadlines = deadlines;
    this.policies = policies;
    this.network = network;
    this.submissions = submissions;
    this.audit = audit;
    this.clock = clock;
    this.shortName = shortName;
  }

  /** Where the aid stands: an application that waits for its decision, or a case at work. */
  record Aid(ApplicationFile file, @Nullable CaseFacts atWork) {}

  @Override
  @Transactional(readOnly = true)
  public List<String> hindrances(MatterId matter, Actor by) {
    List<String> found = new ArrayList<>();
    MatterView told = matters.facts(matter);
    if (transfers.onTheWay(matter.value()).isPresent()) found.add("mediation.transfer.on-the-way");
    if (told.opponents().isEmpty()) found.add("mediation.no-opponent");
    if (told.category() == Category.CRIMINAL) found.add("mediation.unsuitable.CRIME");
    if (told.category() == Category.ADMINISTRATIVE) found.add("mediation.unsuitable.ADMINISTRATIVE");
    Optional<Aid> aid = aid(matter, by);
    if (aid.isEmpty()) found.add("mediation.transfer.no-aid");
    else if (aid.get().file().priorityRank() == 0) found.add("mediation.transfer.emergency");
    else if (Boolean.TRUE.equals(aid.get().file().facts().values().get("dv_danger"))) found.add("mediation.transfer.danger");
    return found;
  }

  /** An open application, or a case whose work has begun: in between a lawyer is being found, and nothing may get in the way. */
  private Optional<Aid> aid(MatterId matter, Actor by) {
    for (ApplicationFile file : applications.of(matter).reversed()) {
      if (file.status().isOpen()) return Optional.of(new Aid(file, null));
      if (file.status() == ApplicationStatus.GRANTED) {
        CaseFacts facts = cases.facts(new CaseId(file.id().value()), Actor.system(file.city()));
        if (facts.state() == CaseState.IN_PROGRESS) return Optional.of(new Aid(file, facts));
      }
    }
    return Optional.empty();
  }

  @Override
  public UUID toMediation(ToMediation order) {
    return UUID.fromString(submissions.once(order.key(), "mediation.to-mediation", () -> sentToMediation(order).toString()));
  }

  private UUID sentToMediation(ToMediation order) {
    Actor by = order.by();
    by.must(CLERK, REVIEWER, DIRECTOR, LAWYER);
    MatterView matter = matters.view(order.matter(), by);
    List<String> against = hindrances(order.matter(), by);
    if (!against.isEmpty()) throw new Refusal(against.getFirst());
    Aid aid = aid(order.matter(), by).orElseThrow();
    mustCarry(aid, by);
    guard(order);
    OrganisationView committee = network.organisation(order.committee());
    if (!committee.city().equals(matter.city()) || mediators.of(committee.id()).isEmpty()) throw new Refusal("mediation.transfer.committee");
    Instant now = clock.instant();
    MediationId mediation =
        mediations.apply(
            new ApplyForMediation(
                order.key(), matter.city(), committee.id(), matter.channel(), Source.AID, null, "", order.matter(), matter.category(), matter.summary(),
                "", List.of(), Violence.UNASKED, false, order.limitationOn(), null, acting(by, matter.city())));
    AidTransfer sent = fresh(TransferDirection.AID_TO_MED, matter, aid.file().deciding(), committee.id(), now, by);
    sent.mediation = mediation.value();
    sent.application = aid.file().id().value();
    sent.isCase = aid.atWork() != null;
    sent.handler = aid.atWork() != null && by.has(LAWYER) ? by.id() : null;
    sent.reason = order.reason().strip();
    sent.askingOn = order.askingOn();
    sent.answeringOn = order.answeringOn();
    sent.limitationOn = order.limitationOn();
    sent.interruptedOn = order.interrupts() ? today() : null;
    sent.submittedAt = aid.file().submittedAt();
    letters.keep(sent, "send", by);
    link(mediation, sent, acting(by, matter.city()));
    if (aid.atWork() != null) track.refer(aid.atWork().id(), sent.reason, by);
    resting.rest(sent);
    deadlines.watch(new WatchDeadline(TO_ANSWER, sent.id, sent.matter, now, sent.city, sent.committee, sent.number));
    letters.letter(sent, matter, by);
    matters.handOver(order.matter(), committee.id(), by);
    letters.tell(sent, "to-mediation", false, sent.reason, by);
    return sent.id;
  }

  private void mustCarry(Aid aid, Actor by) {
    CaseFacts atWork = aid.atWork();
    if (by.has(LAWYER)) {
      if (atWork == null || cases.facts(atWork.id(), by).handler() == null) throw MediationBook.notYours();
      return;
    }
    by.mustSee(aid.file().city(), aid.file().deciding());
  }

  /** Section 7.4: both agree in writing, the limitation is safe, nobody is in danger. */
  private void guard(ToMediation order) {
    LocalDate today = today();
    if (order.danger()) throw new Refusal("mediation.transfer.danger");
    if (order.askingOn() == null || order.answeringOn() == null || order.askingOn().isAfter(today) || order.answeringOn().isAfter(today))
      throw new Refusal("mediation.transfer.consents");
    if (order.interrupts()) return;
    if (order.limitationOn() == null) throw new Refusal("mediation.transfer.limitation-unknown");
    if (ChronoUnit.DAYS.between(today, order.limitationOn()) <= LIMITATION_DAYS) throw new Refusal("mediation.transfer.limitation", LIMITATION_DAYS);
  }

  private AidTransfer fresh(TransferDirection direction, MatterView matter, UUID centre, UUID committee, Instant at, Actor by) {
    UUID id = Ids.next(clock);
    String number = letters.number(matter.city(), today().getYear(), shortName);
    return AidTransfer.of(id, number, direction, matter, parties.sides(matter), centre, committee, at, by.name());
  }

  /** The platform carries the order on; the name of whoever gave it stays on the record. */
  private static Actor acting(Actor by, String city) {
    return Actor.system(city).signing(by.name());
  }

  /** The consents are known: the committee need not ask for them again. */
  private void link(MediationId id, AidTransfer sent, Actor by) {
    MediationCase about = book.find(id);
    about.transfer = sent.id;
    about.interruptedOn = sent.interruptedOn;
    for (Party party : parties.of(about.id, matters.facts(new MatterId(about.matter)))) parties.answer(party.id(), Consent.YES, ConsentWay.SIGNED);
    book.keep(about, "FROM_AID", sent.number, by);
  }

  @Override
  public UUID toAid(ToAid order) {
    return UUID.fromString(submissions.once(order.key(), "mediation.to-aid", () -> sentToAid(order).toString()));
  }

  private UUID sentToAid(ToAid order) {
    Actor by = order.by();
    MediationCase about = book.take(order.mediation(), order.seen(), by);
    MatterId matterId = new MatterId(about.matter);
    if (transfers.onTheWay(about.matter).isPresent()) throw new Refusal("mediation.transfer.aid-runs");
    if (order.wantedOn() == null || order.wantedOn().isAfter(today())) throw new Refusal("mediation.transfer.wanted");
    if (!network.organisation(order.centre()).kind().isCentre()) throw new Refusal("mediation.transfer.centre");
    boolean stuck = about.state == MediationState.MEDIATING || about.state == MediationState.ACCEPTED;
    boolean over = about.state == MediationState.FAILED || about.state == MediationState.ENDED || about.state == MediationState.BREACHED;
    about.must(stuck || over);
    if (stuck) desk.ended(about, Ending.NO_AGREEMENT, order.reason(), by);
    Optional<Aid> waits = aid(matterId, by);
    if (waits.isPresent()) throw new Refusal("mediation.transfer.aid-runs");
    MatterView matter = matters.facts(matterId);
    AidTransfer sent = fresh(TransferDirection.MED_TO_AID, matter, order.centre(), about.committee, clock.instant(), by);
    sent.mediation = about.id;
    sent.reason = order.reason().strip();
    sent.askingOn = order.wantedOn();
    sent.limitationOn = about.limitationOn;
    sent.interruptedOn = about.interruptedOn;
    sent.submittedAt = clock.instant();
    ApplicationId application = intake.submit(application(order, about, matter, acting(by, about.city)));
    sent.application = application.value();
    letters.keep(sent, "send", by);
    matters.handOver(matterId, order.centre(), by);
    letters.letter(sent, matter, by);
    mediators.named(about.id)
        .forEach(one -> circle.know(new KnowPerson(matterId, CircleRole.MEDIATOR, one.name(), null, network.organisation(about.committee).name(), Actor.system(about.city))));
    letters.tell(sent, "to-aid", false, sent.reason, by);
    return sent.id;
  }

  /** Everything is known but what legal aid alone asks: which matter, which group, which stage. */
  private SubmitApplication application(ToAid order, MediationCase about, MatterView matter, Actor by) {
    Facts facts = Facts.on(policies.profileOf(about.city), today()).about(order.matterCode()).inGroups(order.groups()).with("stage", order.stage());
    if (about.limitationOn != null && about.interruptedOn == null)
      facts = facts.with("days_to_limitation", (int) ChronoUnit.DAYS.between(today(), about.limitationOn));
    return new SubmitApplication(
        order.key(), about.city, order.centre(), "", matter.channel(), matter.id(), matter.category(), order.stage(), matter.summary(), matter.story(),
        matter.people(), facts, order.pledged(), List.of(), null, null, by);
  }

  @Override
  public void back(UUID transfer, String reason, Actor by) {
    AidTransfer sent = transfers.findById(transfer).orElseThrow(TransferRoom::unknown);
    if (!views.mayReturn(sent, by)) throw MediationBook.notYours();
    if (sent.mediation == null || !sent.state.open()) throw new Refusal("mediation.transfer.not-now");
    MediationCase about = book.find(new MediationId(sent.mediation));
    String words = reason.isBlank() ? letters.text("mediation.transfer.taken-back") : reason.strip();
    if (about.state == MediationState.APPLIED) desk.takenBack(about, words, by);
    else desk.ended(about, Ending.PARTY_STOPPED, words, by);
  }

  static Missing unknown() {
    return new Missing("mediation.transfer.unknown");
  }

  @Override
  public TransferView transfer(UUID id, Actor by) {
    AidTransfer sent = transfers.findById(id).filter(one -> views.reads(one, by)).orElseThrow(TransferRoom::unknown);
    audit.viewed(by, "transfer", sent.id);
    return views.one(sent, by);
  }

  @Override
  @Transactional(readOnly = true)
  public List<TransferView> of(MatterId matter, Actor by) {
    return transfers.ofMatter(matter.value()).stream().filter(one -> views.reads(one, by)).map(one -> views.one(one, by)).toList();
  }

  @Override
  @Transactional(readOnly = true)
  public Slice<TransferView> list(@Nullable TransferDirection direction, @Nullable String after, Actor by) {
    return views.list(direction, after, by);
  }


  private LocalDate today() {
    return LocalDate.ofInstant(clock.instant(), CityClock.ZONE);
  }
}
