package org.nuanyang.criminal.internal;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.nuanyang.assignment.CaseCircle;
import org.nuanyang.criminal.GiveNotice;
import org.nuanyang.criminal.Lacking;
import org.nuanyang.criminal.NoticeDoor;
import org.nuanyang.criminal.NoticeId;
import org.nuanyang.criminal.NoticeRegistered;
import org.nuanyang.criminal.NoticeState;
import org.nuanyang.criminal.NoticeText;
import org.nuanyang.identity.Actor;
import org.nuanyang.identity.Role;
import org.nuanyang.intake.AidGranted;
import org.nuanyang.intake.ApplicationId;
import org.nuanyang.matters.Category;
import org.nuanyang.matters.MatterId;
import org.nuanyang.matters.MatterView;
import org.nuanyang.matters.Matters;
import org.nuanyang.network.Network;
import org.nuanyang.network.OrganisationView;
import org.nuanyang.shared.CityClock;
import org.nuanyang.shared.Ids;
import org.nuanyang.shared.Refusal;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Takes notices in: one file per person, case and stage; asks back what is missing; registers what is whole. */
@Component
class Arrivals {

  private static final int HEARING_IS_NEAR_DAYS = 7;

  private final NoticeBook book;
  private final NoticeNumbers numbers;
  private final NoticeClaims claims;
  private final NoticeClocks clocks;
  private final NoticeStory story;
  private final NoticeSheet sheet;
  private final NoticeFacts facts;
  private final Completeness completeness;
  private final CaseCircle circle;
  private final Matters matters;
  private final Network network;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  Arrivals(NoticeBook book, NoticeNumbers numbers, NoticeClaims claims, NoticeClocks clocks, NoticeStory story, NoticeSheet sheet,
      NoticeFacts facts,
      Completeness completeness, CaseCircle circle, Matters matters, Network network, ApplicationEventPublisher events, Clock clock) {
    this.book = book;
    this.numbers = numbers;
    this.claims = claims;
    this.clocks = clocks;
    this.story = story;
    this.sheet = sheet;
    this.facts = facts;
    this.completeness = completeness;
    this.circle = circle;
    this.matters = matters;
    this.network = network;
    this.events = events;
    this.clock = clock;
  }

  /** What came of an arrival. @param repeated it was there before */
  record Taken(UUID id, boolean repeated) {}

  Taken receive(GiveNotice command) {
    UUID id = Ids.next(clock);
    OrganisationView organ = organ(command.organ(), command.by());
    if (command.by().has(Role.CLERK)) command.by().mustSee(organ.city(), network.competentCentre(organ.city(), organ.region()).id());
    Optional<UUID> before = claims.claim(id, organ.city(), organ.id(), claims.person(command.text()), command.text());
    if (before.isPresent()) return new Taken(before.get(), true);
    DefenceNotice notice = written(id, organ, command);
    arrive(notice, command.door(), command.by());
    return new Taken(id, false);
  }

  DefenceNotice written(UUID id, OrganisationView organ, GiveNotice command) {
    UUID centre = network.competentCentre(organ.city(), organ.region()).id();
    String number = numbers.next(organ.city(), today().getYear());
    return DefenceNotice.written(
        id, number, organ.city(), organ.id(), organ.kind(), centre, command.door(), command.text(), claims.person(command.text()), today(),
        clock.instant());
  }

  OrganisationView organ(UUID id, Actor by) {
    OrganisationView organ = network.organisation(id);
    if (!organ.kind().isCaseOrgan() || !organ.city().equals(by.city())) throw new Refusal("criminal.no-organ");
    return organ;
  }

  /** @return the other notice when this letter says what another one had said */
  Optional<UUID> receiveLetter(DefenceNotice notice, Actor by) {
    Optional<UUID> before = claims.claim(notice.id, notice.city, notice.organ, notice.personIndex, notice.text());
    if (before.isPresent()) {
      notice.givenBack("SAME", clock.instant());
      book.keep(notice, "GIVE_BACK", "", by);
      return before;
    }
    arrive(notice, NoticeDoor.LETTER_CODE, by);
    return Optional.empty();
  }

  private void arrive(DefenceNotice notice, NoticeDoor door, Actor by) {
    Instant now = clock.instant();
    notice.arrived(door, now);
    notice.earlier = claims.stageBefore(notice).orElse(null);
    MatterView matter = matterOf(notice, by);
    notice.matter = matter.id().value();
    notice.receiptNumber = matter.receiptNumber();
    notice.answerBy = clocks.answerFrom(notice, now);
    story.tell(notice, "received", notice.answerBy, false, null, by);
    goOn(notice, "RECEIVE", "", by);
  }

  /** The matter of the stage before goes on; a first notice opens one. */
  private MatterView matterOf(DefenceNotice notice, Actor by) {
    @Nullable UUID before = notice.earlier == null ? null : book.known(notice.earlier).map(one -> one.matter).orElse(null);
    return before == null ? story.open(notice, by) : matters.facts(new MatterId(before));
  }

  /** What was missing has come: the claim moves along with the stage that is known now. */
  Optional<UUID> supplied(DefenceNotice notice, NoticeText whole, Actor by) {
    notice.corrected(whole, claims.person(whole), today());
    claims.release(notice.id);
    Optional<UUID> before = claims.claim(notice.id, notice.city, notice.organ, notice.personIndex, whole);
    if (before.isPresent()) {
      end(notice, "SAME", by);
      return before;
    }
    goOn(notice, "SUPPLY", "", by);
    return Optional.empty();
  }

  private void goOn(DefenceNotice notice, String verb, String note, Actor by) {
    List<Lacking> lacking = notice.stillLacking(completeness, today());
    List<String> doubts = doubts(notice);
    if (!lacking.isEmpty()) notice.askedBack(facts.lacking(lacking));
    else if (!doubts.isEmpty()) notice.held(facts.doubts(doubts));
    else notice.registered(clock.instant());
    book.keep(notice, verb, note, by);
    if (notice.state == NoticeState.REGISTERED) announce(notice, by);
  }

  private List<String> doubts(DefenceNotice notice) {
    var doubts = new ArrayList<String>();
    if (notice.ownCounsel) doubts.add("criminal.doubt.own-counsel");
    if (claims.hadCounsel(notice)) doubts.add("criminal.doubt.had-counsel");
    if (claims.somebodyAlike(notice)) doubts.add("criminal.doubt.alike");
    return doubts;
  }

  /** A person has looked at the doubts. */
  void register(DefenceNotice notice, String remark, Actor by) {
    List<Lacking> lacking = notice.stillLacking(completeness, today());
    if (!lacking.isEmpty()) throw new Refusal("criminal.still-lacking");
    notice.registered(clock.instant());
    book.keep(notice, "REGISTER", remark, by);
    announce(notice, by);
  }

  void end(DefenceNotice notice, String why, Actor by) {
    notice.end(why, clock.instant());
    book.keep(notice, "END", "", by);
    clocks.over(notice, story.text("criminal.state.ENDED"));
    claims.release(notice.id);
    story.tell(notice, "ended", null, true, null, by);
  }

  /** Aid is due: whoever finds the lawyer and carries the case hears of it as of any other. */
  private void announce(DefenceNotice notice, Actor by) {
    if (notice.reason == null || notice.stage == null || notice.matter == null || notice.receiptNumber == null || notice.receivedAt == null)
      throw new IllegalStateException("registered without " + notice.id);
    story.tell(notice, "registered", notice.answerBy, false, null, by);
    sheet.issue(notice);
    var matter = new MatterId(notice.matter);
    // Before the search opens: two accused of one case never have one lawyer (刑诉解释 第四十三条).
    for (UUID other : claims.mattersOfCoAccused(notice)) circle.relate(matter, new MatterId(other), true, Actor.system(notice.city));
    Instant now = clock.instant();
    var id = new NoticeId(notice.id);
    events.publishEvent(
        new NoticeRegistered(id, notice.receiptNumber, notice.city, notice.centre, notice.organ, notice.reason, notice.stage, notice.receivedAt, now));
    events.publishEvent(
        new AidGranted(
            id.application(), matter, notice.receiptNumber, notice.city, "CRIMINAL",
            notice.reason.agency() ? "CRIMINAL_AGENCY" : "CRIMINAL_DEFENCE", notice.stage.name(),
            notice.reason.agency() ? "C04_MEDICAL_NOTICE" : "C03_DEFENCE_NOTICE", Category.CRIMINAL.name(), notice.centre, notice.centre, 1,
            rank(notice), notice.earlier == null ? null : new ApplicationId(notice.earlier), notice.reason.serious(), null, today(),
            notice.receivedAt));
  }

  /** A held minor first, then a hearing that is near, then those the law protects most (reference 2.5). */
  private int rank(DefenceNotice notice) {
    if (notice.minor && notice.measure != null && notice.measure.held()) return 0;
    if (notice.hearingOn != null && notice.hearingOn.isBefore(today().plusDays(HEARING_IS_NEAR_DAYS))) return 1;
    return switch (notice.reason) {
      case CR1, CR2, CR3 -> 2;
      case CR4, CR5 -> 4;
      case CR6, CR7, CR8, CR9 -> 9;
      case null -> 9;
    };
  }

  private LocalDate today() {
    return LocalDate.ofInstant(clock.instant(), CityClock.ZONE);
  }
}
