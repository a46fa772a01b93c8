package org.nuanyang.intake.internal;

import static org.nuanyang.identity.Role.BUREAU_OFFICER;
import static org.nuanyang.identity.Role.CLERK;
import static org.nuanyang.identity.Role.DIRECTOR;
import static org.nuanyang.identity.Role.REVIEWER;

import java.time.Clock;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.nuanyang.documents.PaperType;
import org.nuanyang.documents.PaperView;
import org.nuanyang.documents.Papers;
import org.nuanyang.eligibility.RequiredDocument;
import org.nuanyang.identity.Actor;
import org.nuanyang.identity.Role;
import org.nuanyang.intake.ApplicationFile;
import org.nuanyang.intake.ApplicationHandedOver;
import org.nuanyang.intake.ApplicationId;
import org.nuanyang.intake.ApplicationStatus;
import org.nuanyang.intake.CitywideMode;
import org.nuanyang.intake.CitywideRow;
import org.nuanyang.intake.HandOver;
import org.nuanyang.intake.HandOverList;
import org.nuanyang.intake.HandOverRow;
import org.nuanyang.intake.HandOverState;
import org.nuanyang.intake.HandOvers;
import org.nuanyang.intake.NotPossibleNow;
import org.nuanyang.intake.TransferApplication;
import org.nuanyang.matters.MatterId;
import org.nuanyang.matters.MatterView;
import org.nuanyang.matters.Matters;
import org.nuanyang.network.Network;
import org.nuanyang.network.OrganisationView;
import org.nuanyang.notices.DeskNotices;
import org.nuanyang.notices.PutNotice;
import org.nuanyang.shared.Forbidden;
import org.nuanyang.shared.JsonText;
import org.nuanyang.shared.Refusal;
import org.nuanyang.shared.Slice;
import org.nuanyang.shared.Stale;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** Sends applications from centre to centre, with a letter one way and a signature the other. */
@Component
@Transactional
class HandOverDesk implements HandOvers {

  private static final String NOTICE = "hand-over";

  private final ApplicationsInHand hand;
  private final HandOverBook book;
  private final PledgeBook pledges;
  private final IntakeClocks clocks;
  private final IntakeStory story;
  private final IntakePapers papers;
  private final Papers shelf;
  private final Matters matters;
  private final Network network;
  private final DeskNotices desks;
  private final ApplicationEventPublisher events;
  private final Clock clock;
  private final JsonMapper json;

  HandOverDesk(ApplicationsInHand hand, HandOverBook book, PledgeBook pledges, IntakeClocks clocks, IntakeStory story,
      IntakePapers papers, Papers shelf, Matters matters, Network network, DeskNotices desks, ApplicationEventPublisher events, Clock clock, JsonMapper json) {
    this.hand = hand;
    this.book = book;
    this.pledges = pledges;
    this.clocks = clocks;
    this.story = story;
    this.papers = papers;
    this.shelf = shelf;
    this.matters = matters;
    this.network = network;
    this.desks = desks;
    this.events = events;
    this.clock = clock;
    this.json = json;
  }

  @Override
  public void send(TransferApplication order) {
    order.by().must(CLERK, REVIEWER);
    LegalAidApplication application = hand.find(order.application());
    order.by().mustSee(application.city(), application.holdingOrganisation());
    Stale.unless(order.version(), application.version());
    if (application.mode() == CitywideMode.MODE_A) throw new Refusal("intake.hand-over.decided-here");
    if (order.reason().isBlank()) throw new Refusal("intake.hand-over.why");
    boolean first = book.of(application.id()).stream().noneMatch(one -> one.state() == HandOverState.RECEIVED);
    if (first && application.mode() == CitywideMode.OFF && !order.consent()) throw new Refusal("intake.hand-over.consent");
    if (!targets(application).contains(order.to())) throw new Refusal("intake.hand-over.had-it");
    OrganisationView to = network.organisation(order.to());
    MatterView told = hand.told(application);
    ApplicationStatus from = application.status();
    boolean looked = first && application.mode() == CitywideMode.MODE_B;
    application.sendOver(new JsonText(json.writeValueAsString(looked ? inOrder(application) : List.of())));
    hand.keep(application, "transfer", from, order.reason(), order.by());
    book.write(application, application.holdingOrganisation(), to.id(), false, order.consent(), order.reason(), order.by());
    pledges.settle(application.id(), "OVER"); // what was offered and not signed; the other centre offers its own
    clocks.sent(application, to.id());
    papers.sentOver(application, told, to, order.reason(), order.consent(), order.by());
    story.tell(
        application, "transferred", clocks.due(application.id(), IntakeClocks.TO_SIGN_FOR), List.of(), false, order.reason(), order.by(), to.name());
    story.message(application, "transferred", IntakeStory.phones(told));
    ring(application, to.id(), CLERK, "warn", "intake.hand-over.notice.sent", story.nameOf(application.holdingOrganisation()));
  }

  /** Whoever sends it on after the first look says that all that is needed is there. */
  private List<String> inOrder(LegalAidApplication application) {
    ApplicationFile file = application.file(json);
    Set<String> open = new HashSet<>();
    file.missing().forEach(one -> open.add(one.name()));
    return file.verdict().documents().stream().map(RequiredDocument::name).filter(name -> !open.contains(name)).toList();
  }

  @Override
  public void recall(ApplicationId id, long version, String reason, Actor by) {
    by.must(CLERK, REVIEWER);
    LegalAidApplication application = hand.find(id);
    by.mustSee(application.city(), application.holdingOrganisation());
    Stale.unless(version, application.version());
    HandOver sent = onItsWay(application);
    ApplicationStatus from = application.status();
    application.staysHere();
    hand.keep(application, "recall", from, reason, by);
    book.end(sent, HandOverState.RECALLED, by);
    clocks.notSent(application, story.text("intake.hand-over.state.RECALLED"));
    desks.takeOff(application.id(), NOTICE);
    story.tell(application, "recalled", null, List.of(), false, reason, by);
  }

  @Override
  public void receive(ApplicationId id, long version, Actor by) {
    by.must(CLERK, REVIEWER);
    LegalAidApplication application = hand.find(id);
    HandOver sent = onItsWay(application);
    if (!by.sees(application.city(), sent.to())) throw new Forbidden("identity.outside-your-scope");
    Stale.unless(version, application.version());
    ApplicationStatus from = application.status();
    application.arrivesAt(sent.to(), clock);
    clocks.received(application);
    hand.keep(application, "receive", from, "", by);
    book.end(sent, HandOverState.RECEIVED, by);
    matters.handOver(new MatterId(application.matter()), sent.to(), by);
    papers.signedFor(application, hand.told(application), network.organisation(sent.from()), letterNumber(application), by);
    if (application.status() == ApplicationStatus.ACCEPTED) clocks.accepted(application);
    desks.takeOff(application.id(), NOTICE);
    ring(application, sent.from(), CLERK, "good", "intake.hand-over.notice.received", story.nameOf(sent.to()));
    story.tell(
        application, application.status() == ApplicationStatus.ACCEPTED ? "accepted" : "arrived",
        clocks.due(application.id(), IntakeClocks.TO_DECIDE), List.of(), false, null, by);
    announce(application, sent.from());
  }

  private String letterNumber(LegalAidApplication application) {
    return shelf.inForce(application.id(), PaperType.TRANSFER_LETTER).map(PaperView::number).orElse("");
  }

  @Override
  @Transactional(readOnly = true)
  public List<HandOver> of(ApplicationId application) {
    return book.of(application.value());
  }

  @Override
  @Transactional(readOnly = true)
  public Set<UUID> possible(ApplicationId id) {
    LegalAidApplication application = hand.find(id);
    boolean possible = application.mode() != CitywideMode.MODE_A && !application.disputed() && application.status().next().contains(ApplicationStatus.TRANSFERRED);
    return possible ? targets(application) : Set.of();
  }

  /** Every centre of the city that has not had it, the competent one first. */
  private Set<UUID> targets(LegalAidApplication application) {
    Set<UUID> had = new HashSet<>();
    had.add(application.receivingOrganisation());
    had.add(application.holdingOrganisation());
    for (HandOver one : book.of(application.id())) {
      had.add(one.from());
      if (one.state() == HandOverState.RECEIVED) had.add(one.to());
    }
    Set<UUID> targets = new LinkedHashSet<>();
    if (!had.contains(application.decidingOrganisation())) targets.add(application.decidingOrganisation());
    for (OrganisationView centre : network.centres(application.city())) {
      if (centre.active() && !had.contains(centre.id())) targets.add(centre.id());
    }
    return targets;
  }

  @Override
  @Transactional(readOnly = true)
  public Slice<HandOverRow> list(HandOverList which, @Nullable String after, Actor by) {
    by.must(CLERK, REVIEWER, DIRECTOR, Role.ASSIGNER);
    return book.list(which, after, by);
  }

  @Override
  @Transactional(readOnly = true)
  public Slice<CitywideRow> citywide(@Nullable String after, Actor by) {
    by.must(CLERK, REVIEWER, DIRECTOR, Role.LEADER);
    return book.citywide(after, by);
  }

  @Override
  public Parties dispute(ApplicationId id, UUID raisedBy, UUID other) {
    LegalAidApplication application = hand.find(id);
    if (application.mode() == CitywideMode.MODE_A) throw new Refusal("intake.hand-over.decided-here");
    UUID holder = application.holdingOrganisation();
    UUID second = book.onItsWay(application.id()).map(HandOver::to).orElse(holder.equals(raisedBy) ? other : raisedBy);
    Actor system = Actor.system(application.city());
    ApplicationStatus from = application.status();
    book.onItsWay(application.id()).ifPresent(sent -> book.end(sent, HandOverState.DISPUTED, system));
    application.argueAbout();
    clocks.arguedAbout(application, story.text("intake.hand-over.state.DISPUTED"));
    hand.keep(application, "dispute", from, "", system);
    desks.takeOff(application.id(), NOTICE);
    return new Parties(holder, second);
  }

  @Override
  public void settle(ApplicationId id, UUID competent, String order, Actor by) {
    by.must(BUREAU_OFFICER);
    LegalAidApplication application = hand.find(id);
    UUID before = application.holdingOrganisation();
    ApplicationStatus status = application.status();
    if (application.ruledFor(competent)) {
      book.write(application, before, competent, true, false, order, by);
      clocks.ruled(application);
      matters.handOver(new MatterId(application.matter()), competent, by);
      ring(application, competent, CLERK, "info", "intake.hand-over.notice.ruled", story.nameOf(before));
      story.tell(
          application, "ruled", clocks.due(application.id(), IntakeClocks.TO_DECIDE), List.of(), false, order, by);
    }
    hand.keep(application, "settle", status, order, by);
    announce(application, before);
  }

  private void announce(LegalAidApplication application, UUID from) {
    events.publishEvent(
        new ApplicationHandedOver(
            new ApplicationId(application.id()), application.city(), from, application.holdingOrganisation(),
            application.countingOrganisation(), clock.instant()));
  }

  private void ring(LegalAidApplication application, UUID organisation, Role duty, String tone, String key, String centre) {
    desks.put(
        new PutNotice(
            NOTICE + ":" + application.id() + ":" + application.version(), application.id(), application.city(), organisation, duty, null, NOTICE,
            tone, story.text(key, centre), application.receiptNumber(), "/desk/applications/" + application.id()));
  }

  private HandOver onItsWay(LegalAidApplication application) {
    return book.onItsWay(application.id()).orElseThrow(() -> new NotPossibleNow("receive", application.status()));
  }
}
