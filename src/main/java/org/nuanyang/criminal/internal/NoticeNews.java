package org.nuanyang.criminal.internal;

import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.nuanyang.assignment.AssignmentAccepted;
import org.nuanyang.assignment.AssignmentDeclined;
import org.nuanyang.assignment.AssignmentTakenBack;
import org.nuanyang.assignment.LawyerAssigned;
import org.nuanyang.cases.CaseClosed;
import org.nuanyang.cases.CaseReinstated;
import org.nuanyang.cases.CaseState;
import org.nuanyang.cases.CaseTerminated;
import org.nuanyang.cases.Cases;
import org.nuanyang.cases.HandlerReplaced;
import org.nuanyang.cases.TerminationDismissed;
import org.nuanyang.criminal.NoticeEnded;
import org.nuanyang.criminal.NoticeId;
import org.nuanyang.criminal.NoticeState;
import org.nuanyang.identity.Actor;
import org.nuanyang.network.PractitionerView;
import org.nuanyang.network.Practitioners;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What assignment and cases do with a registered notice, in their transactions: told twice, it acts once. */
@Component
@Transactional
class NoticeNews {

  private final NoticeBook book;
  private final NoticeClocks clocks;
  private final NoticeClaims claims;
  private final AnswerLetter letter;
  private final Practitioners practitioners;
  private final Cases cases;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  NoticeNews(NoticeBook book, NoticeClocks clocks, NoticeClaims claims, AnswerLetter letter, Practitioners practitioners,
      Cases cases, ApplicationEventPublisher events, Clock clock) {
    this.book = book;
    this.clocks = clocks;
    this.claims = claims;
    this.letter = letter;
    this.practitioners = practitioners;
    this.cases = cases;
    this.events = events;
    this.clock = clock;
  }

  /** The letter is written at once; an organ that reads us electronically is told with it. */
  @EventListener
  void on(LawyerAssigned named) {
    about(named.application().value(), notice -> {
      if (notice.state.over() || named.lawyer().equals(notice.lawyer)) return; // a case taken up again after its notice had ended
      PractitionerView lawyer = practitioners.practitioner(named.lawyer());
      notice.assigned(lawyer, named.at());
      letter.issue(notice, lawyer);
      if (notice.door.electronic()) {
        notice.told(named.at());
        clocks.told(notice);
      }
      keep(notice, "ASSIGN");
    });
  }

  @EventListener
  void on(AssignmentAccepted accepted) {
    about(accepted.application().value(), notice -> {
      if (notice.state != NoticeState.ASSIGNED || notice.acceptedAt != null) return;
      notice.accepted(accepted.at());
      clocks.accepted(notice, accepted.at());
      keep(notice, "ACCEPT");
    });
  }

  @EventListener
  void on(AssignmentDeclined declined) {
    about(declined.application().value(), notice -> searchAgain(notice, declined.lawyer()));
  }

  @EventListener
  void on(AssignmentTakenBack takenBack) {
    about(takenBack.application().value(), notice -> searchAgain(notice, takenBack.lawyer()));
  }

  private void searchAgain(DefenceNotice notice, UUID lawyer) {
    if (notice.state != NoticeState.ASSIGNED || !lawyer.equals(notice.lawyer)) return;
    notice.searching(clocks.answerFrom(notice, clock.instant()));
    keep(notice, "SEARCH_AGAIN");
  }

  @EventListener
  void on(HandlerReplaced replaced) {
    about(replaced.application().value(), notice -> keep(notice, "REPLACE"));
  }

  @EventListener
  void on(CaseClosed closed) {
    about(closed.application().value(), notice -> {
      if (notice.state.over()) return;
      notice.closed(closed.at());
      keep(notice, "CLOSE");
    });
  }

  @EventListener
  void on(CaseTerminated terminated) {
    about(terminated.application().value(), notice -> {
      if (notice.state.over()) return;
      notice.end(terminated.ground().name(), terminated.at());
      claims.release(notice.id);
      keep(notice, "END");
      ended(notice, terminated.ground().name(), terminated.at());
    });
  }

  @EventListener
  void on(TerminationDismissed dismissed) {
    about(dismissed.application().value(), notice -> {
      if (!notice.counselReported) return;
      notice.goesOn();
      keep(notice, "GO_ON");
    });
  }

  /** A correction order set the termination aside: the notice lives again, with its lawyer or with three days to find one. */
  @EventListener
  void on(CaseReinstated back) {
    about(back.application().value(), notice -> {
      if (notice.state != NoticeState.ENDED) return;
      Instant now = clock.instant();
      boolean carried = cases.facts(back.id(), Actor.system(notice.city)).state() == CaseState.IN_PROGRESS;
      notice.reinstated(carried, carried ? null : clocks.answerFrom(notice, now));
      claims.claim(notice.id, notice.city, notice.organ, notice.personIndex, notice.text());
      if (carried) clocks.accepted(notice, now);
      keep(notice, "REINSTATE");
    });
  }

  private void ended(DefenceNotice notice, String why, Instant at) {
    events.publishEvent(new NoticeEnded(new NoticeId(notice.id), notice.city, notice.centre, notice.organ, why, at));
  }

  private void keep(DefenceNotice notice, String verb) {
    book.keep(notice, verb, "", Actor.system(notice.city));
  }

  private void about(@Nullable UUID application, Consumer<DefenceNotice> act) {
    if (application != null) book.known(application).ifPresent(act);
  }
}
