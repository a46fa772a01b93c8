package org.nuanyang.intake.internal;

import static org.nuanyang.identity.Role.APPROVER;
import static org.nuanyang.identity.Role.BUREAU_OFFICER;
import static org.nuanyang.identity.Role.CLERK;
import static org.nuanyang.identity.Role.DIRECTOR;
import static org.nuanyang.identity.Role.LAWYER;
import static org.nuanyang.identity.Role.REVIEWER;

import java.time.Clock;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.nuanyang.eligibility.Eligibility;
import org.nuanyang.eligibility.Facts;
import org.nuanyang.eligibility.Verdict;
import org.nuanyang.identity.Actor;
import org.nuanyang.identity.AuditTrail;
import org.nuanyang.identity.Role;
import org.nuanyang.intake.AcceptApplication;
import org.nuanyang.intake.AidFirstConfirmed;
import org.nuanyang.intake.AidGranted;
import org.nuanyang.intake.AidRefused;
import org.nuanyang.intake.ApplicationFile;
import org.nuanyang.intake.ApplicationId;
import org.nuanyang.intake.ApplicationStatus;
import org.nuanyang.intake.ApplicationWithdrawn;
import org.nuanyang.intake.AskSupplement;
import org.nuanyang.intake.CitywideMode;
import org.nuanyang.intake.ContinueMatter;
import org.nuanyang.intake.CorrectRefusal;
import org.nuanyang.intake.GrantAid;
import org.nuanyang.intake.HelpPerson;
import org.nuanyang.intake.Intake;
import org.nuanyang.intake.MissingPaper;
import org.nuanyang.intake.PersonHelped;
import org.nuanyang.intake.PersonsOfGroup;
import org.nuanyang.intake.PledgeView;
import org.nuanyang.intake.Proposal;
import org.nuanyang.intake.ProposeDecision;
import org.nuanyang.intake.RefuseAid;
import org.nuanyang.intake.RefusePerson;
import org.nuanyang.intake.SendBack;
import org.nuanyang.intake.SubmitApplication;
import org.nuanyang.intake.SupplyMissing;
import org.nuanyang.intake.WithdrawApplication;
import org.nuanyang.matters.MatterId;
import org.nuanyang.matters.MatterView;
import org.nuanyang.matters.Matters;
import org.nuanyang.matters.Participant;
import org.nuanyang.shared.Missing;
import org.nuanyang.shared.JsonText;
import org.nuanyang.serving.ServiceOfPapers;
import org.nuanyang.shared.Refusal;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** The office's acts on an application: each checks who asks, moves the state, and tells everybody concerned. */
@Component
@Transactional
class IntakeDesk implements Intake {

  private final Reception reception;
  private final ApplicationsInHand hand;
  private final IntakeClocks clocks;
  private final IntakeStory story;
  private final IntakePapers papers;
  private final Matters matters;
  private final PledgeBook pledges;
  private final UrgencyBook urgencies;
  private final GapBell bell;
  private final ApplicationEventPublisher events;
  private final Clock clock;
  private final JsonMapper json;
  private final Eligibility eligibility;
  private final ObjectProvider<PersonsOfGroup> groups;
  private final ServiceOfPapers serving;
  private final AuditTrail audit;

  IntakeDesk(Reception reception, ApplicationsInHand hand, IntakeClocks clocks,
      IntakeStory story, IntakePapers papers, Matters matters, PledgeBook pledges, UrgencyBook urgencies, GapBell bell,
      ApplicationEventPublisher events, Clock clock, JsonMapper json, Eligibility eligibility, ObjectProvider<PersonsOfGroup> groups, ServiceOfPapers serving,
      AuditTrail audit) {
    this.reception = reception;
    this.hand = hand;
    this.clocks = clocks;
    this.story = story;
    this.papers = papers;
    this.matters = matters;
    this.pledges = pledges;
    this.urgencies = urgencies;
    this.bell = bell;
    this.events = events;
    this.clock = clock;
    this.json = json;
    this.eligibility = eligibility;
    this.groups = groups;
    this.serving = serving;
    this.audit = audit;
  }

  @Override
  public ApplicationId submit(SubmitApplication command) {
    return reception.receive(command);
  }

  @Override
  public ApplicationId continueWith(ContinueMatter command) {
    command.by().must(LAWYER, CLERK, DIRECTOR);
    return reception.receiveNextStage(command);
  }

  @Override
  public void peopleChanged(ApplicationId id, Actor by) {
    peopleChanged(id, Map.of(), by);
  }

  @Override
  public void peopleChanged(ApplicationId id, Map<String, @Nullable Object> ofTheSpeaker, Actor by) {
    LegalAidApplication application = find(id);
    ApplicationStatus from = application.status();
    MatterView told = told(application);
    int many = told.recipients().size();
    Facts known = application.file(json).facts().with("group_size", many > 1 ? many : null);
    for (var said : ofTheSpeaker.entrySet()) known = known.with(said.getKey(), said.getValue());
    LocalDate born = told.applicant().birthDate();
    if (born != null) known = known.with("age", Period.between(born, known.applicationDate()).getYears());
    Verdict verdict = eligibility.judge(known);
    application.peopleAre(
        told.applicant().name(), many, new JsonText(json.writeValueAsString(known)), new JsonText(json.writeValueAsString(verdict)), verdict.priorityRank());
    keep(application, "peopleChanged", from, String.valueOf(many), by);
  }

  @Override
  public void refusePerson(RefusePerson command) {
    command.by().must(DIRECTOR, APPROVER);
    LegalAidApplication application = find(command.application());
    MatterView told = told(application);
    Participant person =
        told.people().stream().filter(one -> command.person().equals(one.id())).findFirst().orElseThrow(() -> new Missing("intake.unknown"));
    papers.refusePerson(application, told, person, command.code(), command.reasons(), command.by());
    if (!person.phone().isEmpty()) story.message(application, "refused", List.of(person.phone()));
    audit.did(command.by(), "intake.refuse-person", "application", application.id(), command.code().name());
  }

  @Override
  public void helpPerson(HelpPerson command) {
    command.by().must(BUREAU_OFFICER);
    LegalAidApplication application = find(command.application());
    ApplicationStatus from = application.status();
    // The centre carries the order out; its decision is the platform's to write, in the name of the order.
    Actor by = Actor.system(application.city()).signing(command.by().name());
    events.publishEvent(new PersonHelped(command.application(), new MatterId(application.matter()), command.person(), application.city(), clock.instant()));
    MatterView told = told(application);
    Participant person =
        told.recipients().stream().filter(one -> command.person().equals(one.id())).findFirst().orElseThrow(() -> new Missing("intake.unknown"));
    application.helps(told.recipients().size());
    keep(application, "helpPerson", from, command.order(), command.by());
    papers.helpPerson(application, told, person, command.order(), by);
    if (!person.phone().isEmpty()) story.message(application, "granted", List.of(person.phone()));
    audit.did(command.by(), "intake.help-person", "application", application.id(), "");
  }

  @Override
  public void accept(AcceptApplication command) {
    LegalAidApplication application = load(command.application(), command.version(), command.by(), CLERK, REVIEWER);
    ApplicationStatus from = application.status();
    application.accept(clock);
    pledges.settle(application.id(), "OVER");
    if (from == ApplicationStatus.SUPPLEMENT_PENDING) clocks.supplied(application);
    keep(application, "accept", from, "", command.by());
    clocks.accepted(application);
    story.tell(application, "accepted", clocks.due(application.id(), IntakeClocks.TO_DECIDE), List.of(), false, null, command.by());
    story.message(application, "accepted", IntakeStory.phones(told(application)));
  }

  @Override
  public void askSupplement(AskSupplement command) {
    LegalAidApplication application = load(command.application(), command.version(), command.by(), CLERK, REVIEWER);
    ApplicationStatus from = application.status();
    if (command.missing().isEmpty()) throw new Refusal("intake.supplement-empty");
    mayAskFor(application, command.missing());
    LocalDate until = clocks.supplementAsked(application);
    application.askSupplement(new JsonText(json.writeValueAsString(command.missing())), until);
    keep(application, "askSupplement", from, String.valueOf(command.missing().size()), command.by());
    fellBack(application, from);
    MatterView told = told(application);
    papers.oneTimeNotice(application, told, command.missing(), until, command.by());
    List<String> names = command.missing().stream().map(MissingPaper::name).toList();
    story.tell(application, "supplement", clocks.due(application.id(), IntakeClocks.TO_SUPPLEMENT), names, false, null, command.by());
    story.message(application, "supplement", IntakeStory.phones(told));
  }

  /** What was not brought under the pledge is asked for once, with its own term and its own warning (D06 falls back to D05). */
  private void fellBack(LegalAidApplication application, ApplicationStatus from) {
    pledges.settle(application.id(), from == ApplicationStatus.ACCEPTED_TOLERANT ? "FELL_BACK" : "OVER");
    if (from == ApplicationStatus.ACCEPTED_TOLERANT) clocks.toleranceFellBack(application, story.text("intake.tolerance.fell-back"));
  }

  /** What the first centre found in order is asked for no more (通收转办), and who may only take notes asks for nothing. */
  private void mayAskFor(LegalAidApplication application, List<MissingPaper> missing) {
    ApplicationFile file = application.file(json);
    if (!application.isOurs() && file.mode() == CitywideMode.OFF) throw new Refusal("intake.not-competent-here");
    for (MissingPaper one : missing) {
      if (file.checkedPapers().contains(one.name())) throw new Refusal("intake.paper-checked-before", one.name());
    }
  }

  @Override
  public void supply(SupplyMissing command) {
    LegalAidApplication application = find(command.application());
    if (!command.by().isCitizen()) command.by().mustSee(application.city(), application.holdingOrganisation());
    ApplicationStatus from = application.status();
    application.supplied();
    clocks.supplied(application);
    keep(application, "supplied", from, command.note(), command.by());
    story.tell(application, "supplied", clocks.due(application.id(), IntakeClocks.TO_DECIDE), List.of(), false, command.note(), command.by());
  }

  @Override
  public void lapse(AcceptApplication command) {
    LegalAidApplication application = load(command.application(), command.version(), command.by(), CLERK, REVIEWER);
    ApplicationStatus from = application.status();
    application.lapse(LocalDate.ofInstant(clock.instant(), clock.getZone()));
    if (papers.noticeInForce(application).filter(serving::served).isEmpty()) throw new Refusal("intake.lapse.not-served");
    keep(application, "lapse", from, "", command.by());
    papers.lapsed(application, told(application), command.by());
    endWithdrawn(application, "lapsed", "", command.by());
  }

  @Override
  public void propose(ProposeDecision command) {
    LegalAidApplication application = load(command.application(), command.version(), command.by(), REVIEWER);
    if (command.proposal() == Proposal.REFUSE && command.refusalCode() == null) throw new Refusal("intake.refusal-needs-ground");
    ApplicationStatus from = application.status();
    application.propose(
        command.proposal(), command.opinion(), command.proposal() == Proposal.REFUSE ? command.refusalCode() : null, command.by());
    keep(application, "propose", from, command.proposal().name(), command.by());
    boolean waits = command.proposal() == Proposal.GRANT && awaitsPapers(application);
    if (waits) clocks.waitsForPapers(application);
    story.note(application, "proposed", command.opinion(), command.by());
  }

  @Override
  public void sendBack(SendBack command) {
    LegalAidApplication application = load(command.application(), command.version(), command.by(), DIRECTOR, APPROVER);
    Actor by = hand.signing(command.by());
    ApplicationStatus from = application.status();
    application.sendBack();
    if (awaitsPapers(application)) clocks.goesOn(application);
    keep(application, "sendBack", from, command.question(), by);
    story.note(application, "sent-back", command.question(), by);
  }

  @Override
  public void grant(GrantAid command) {
    LegalAidApplication application = load(command.application(), command.version(), command.by(), DIRECTOR, APPROVER);
    Actor by = hand.signing(command.by());
    ApplicationStatus from = application.status();
    if (awaitsPapers(application)) throw new Refusal("intake.tolerance.still-missing");
    boolean helpedFirst = application.isHelpedFirst();
    if (application.status() == ApplicationStatus.PENDING_APPROVAL) {
      groups.ifAvailable(group -> group.settle(application.file(json), by));
      application.helps(told(application).recipients().size());
    }
    AidGranted granted = application.grant(command.reasons(), by, clock);
    keep(application, "grant", from, command.reasons(), by);
    clocks.decided(application);
    settleUrgency(application, by);
    MatterView told = told(application);
    papers.grant(application, told, command.reasons(), by);
    story.tell(application, helpedFirst ? "confirmed" : "granted", null, List.of(), false, command.reasons(), by);
    story.message(application, "granted", IntakeStory.phones(told));
    if (helpedFirst) confirm(application, granted);
    else events.publishEvent(granted);
  }

  /** The lawyer is at work since help came first: nothing begins anew. */
  private void confirm(LegalAidApplication application, AidGranted granted) {
    clocks.formalitiesDone(application);
    urgencies.settled(application.id(), "GRANTED");
    events.publishEvent(new AidFirstConfirmed(granted));
  }

  private boolean awaitsPapers(LegalAidApplication application) {
    return pledges.of(application.id()).filter(PledgeView::isAwaited).isPresent();
  }

  /** Decided or over: no alarm rings for it any more. */
  private void settleUrgency(LegalAidApplication application, Actor by) {
    urgencies.answer(application.id(), "OVER", "", by);
    pledges.settle(application.id(), "OVER");
    bell.over(application, "aid-first");
    bell.over(application, "pledge");
  }

  @Override
  public void refuse(RefuseAid command) {
    LegalAidApplication application = load(command.application(), command.version(), command.by(), DIRECTOR, APPROVER);
    Actor by = hand.signing(command.by());
    ApplicationStatus from = application.status();
    application.refuse(command.code(), command.reasons(), by, clock);
    keep(application, "refuse", from, command.code().name(), by);
    clocks.decided(application);
    clocks.over(application, command.code().name());
    settleUrgency(application, by);
    MatterView told = told(application);
    papers.refuse(application, told, command.code(), command.reasons(), by);
    story.tell(application, "refused", null, List.of(), true, command.reasons(), by);
    story.message(application, "refused", IntakeStory.phones(told));
    events.publishEvent(
        new AidRefused(command.application(), new MatterId(application.matter()), application.city(),
            application.decidingOrganisation(), command.code().name(), clock.instant()));
  }

  @Override
  public void correct(CorrectRefusal command) {
    command.by().must(BUREAU_OFFICER);
    LegalAidApplication application = find(command.application());
    // The centre carries the order out; its decision is the platform's to write, in the name of the order.
    Actor by = Actor.system(application.city()).signing(command.by().name());
    ApplicationStatus from = application.status();
    AidGranted granted = application.correct(command.order(), command.by(), clock);
    keep(application, "correct", from, command.order(), command.by());
    MatterView told = told(application);
    papers.grant(application, told, command.order(), by);
    story.tell(application, "corrected", null, List.of(), false, command.order(), command.by());
    story.message(application, "granted", IntakeStory.phones(told));
    events.publishEvent(granted);
  }

  @Override
  public void withdraw(WithdrawApplication command) {
    LegalAidApplication application = find(command.application());
    if (!command.by().isCitizen()) {
      command.by().must(CLERK, REVIEWER);
      command.by().mustSee(application.city(), application.holdingOrganisation());
    }
    ApplicationStatus from = application.status();
    application.withdraw();
    keep(application, "withdraw", from, command.reason(), command.by());
    papers.withdrawn(application, told(application), command.reason(), command.by());
    endWithdrawn(application, "withdrawn", command.reason(), command.by());
  }

  private void endWithdrawn(LegalAidApplication application, String kind, String reason, Actor by) {
    clocks.over(application, kind);
    settleUrgency(application, by);
    story.tell(application, kind, null, List.of(), true, reason, by);
    events.publishEvent(
        new ApplicationWithdrawn(new ApplicationId(application.id()), new MatterId(application.matter()),
            application.city(), application.holdingOrganisation(), clock.instant()));
  }

  private LegalAidApplication load(ApplicationId id, long version, Actor by, Role... roles) {
    return hand.take(id, version, by, roles);
  }

  private LegalAidApplication find(ApplicationId id) {
    return hand.find(id);
  }

  private void keep(LegalAidApplication application, String verb, ApplicationStatus from, String reason, Actor by) {
    hand.keep(application, verb, from, reason, by);
  }

  private MatterView told(LegalAidApplication application) {
    return hand.told(application);
  }
}
