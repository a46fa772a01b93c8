package org.nuanyang.criminal.internal;

import java.time.Clock;
import java.time.LocalDate;
import org.nuanyang.cases.CaseChanges;
import org.nuanyang.cases.CaseFacts;
import org.nuanyang.cases.CaseId;
import org.nuanyang.cases.CaseState;
import org.nuanyang.cases.CaseWork;
import org.nuanyang.cases.Cases;
import org.nuanyang.cases.FileKind;
import org.nuanyang.cases.ReplacementGround;
import org.nuanyang.cases.Requester;
import org.nuanyang.cases.TerminationGround;
import org.nuanyang.criminal.NoticeEnded;
import org.nuanyang.criminal.NoticeId;
import org.nuanyang.criminal.NoticeState;
import org.nuanyang.criminal.RefusedLawyer;
import org.nuanyang.identity.Actor;
import org.nuanyang.shared.CityClock;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Own counsel, and refusal of the lawyer who was assigned. The organ reports, the head of the centre decides on the case. */
@Component
class Changes {

  /** Kind of an attachment that proves own counsel or a refusal. */
  static final String PROOF = "TERMINATION_PROOF";

  private final NoticeBook book;
  private final NoticeClocks clocks;
  private final Arrivals arrivals;
  private final NoticeStory story;
  private final Cases cases;
  private final CaseChanges course;
  private final CaseWork work;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  Changes(NoticeBook book, NoticeClocks clocks, Arrivals arrivals, NoticeStory story, Cases cases, CaseChanges course, CaseWork work,
      ApplicationEventPublisher events, Clock clock) {
    this.book = book;
    this.clocks = clocks;
    this.arrivals = arrivals;
    this.story = story;
    this.cases = cases;
    this.course = course;
    this.work = work;
    this.events = events;
    this.clock = clock;
  }

  void ownCounsel(DefenceNotice notice, LocalDate retainedOn, String counsel, Actor by) {
    boolean nobodyYet = notice.ownCounsel(retainedOn, today(), clock.instant());
    if (nobodyYet) {
      arrivals.end(notice, "OWN_COUNSEL", by);
      events.publishEvent(new NoticeEnded(new NoticeId(notice.id), notice.city, notice.centre, notice.organ, "OWN_COUNSEL", clock.instant()));
      return;
    }
    book.keep(notice, "OWN_COUNSEL", counsel, by);
    report(notice, TerminationGround.TM6_OWN_COUNSEL, retainedOn, story.text("criminal.report.own-counsel", counsel));
  }

  void refuse(DefenceNotice notice, RefusedLawyer refused, Actor by) {
    notice.refused(refused, today());
    book.keep(notice, "REFUSE_LAWYER", refused.reason(), by);
    if (notice.state != NoticeState.REJECTED)
      report(notice, TerminationGround.TM7_REQUEST, refused.on(), story.text("criminal.report.refused", refused.reason()));
  }

  /** The ground is on the head's desk; nothing ends by itself (法律援助法 第四十八条). */
  private void report(DefenceNotice notice, TerminationGround ground, LocalDate on, String why) {
    CaseFacts facts = cases.facts(new CaseId(notice.id), platform(notice));
    LocalDate found = on.isBefore(facts.grantedOn()) ? facts.grantedOn() : on;
    course.reportGround(facts.id(), facts.version(), ground, found, why, platform(notice));
  }

  /** The court notifies again (刑诉解释 第五十条): three days anew, and the head lets the former lawyer go. */
  void again(DefenceNotice notice, Actor by) {
    notice.notifiedAgain(clock.instant(), clocks.answerFrom(notice, clock.instant()));
    book.keep(notice, "NOTIFY_AGAIN", "", by);
    CaseFacts facts = cases.facts(new CaseId(notice.id), platform(notice));
    boolean carried = facts.state() == CaseState.HANDLER_CONFIRMED || facts.state() == CaseState.IN_PROGRESS;
    if (carried && !facts.replacing())
      course.askReplacement(
          facts.id(), facts.version(), ReplacementGround.DEFENCE_REJECTED, Requester.RECIPIENT, story.text("criminal.report.again"), platform(notice));
  }

  /** The organ's paper goes to the case too, where the head has to have it before deciding. */
  void prove(DefenceNotice notice, String name, byte[] content) {
    if (notice.registeredAt != null && !notice.state.over())
      work.upload(new CaseId(notice.id), FileKind.TERMINATION_PROOF, name, content, platform(notice));
  }

  private static Actor platform(DefenceNotice notice) {
    return Actor.system(notice.city);
  }

  private LocalDate today() {
    return LocalDate.ofInstant(clock.instant(), CityClock.ZONE);
  }
}
