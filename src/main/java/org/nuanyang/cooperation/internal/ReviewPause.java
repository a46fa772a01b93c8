package org.nuanyang.cooperation.internal;

import org.nuanyang.deadlines.Deadlines;
import org.nuanyang.deadlines.WatchDeadline;
import org.springframework.stereotype.Component;

/** The days of law while another city is asked: the review stands still for the answer, and no longer (D39, D01). */
@Component
class ReviewPause {

  private static final String TO_DECIDE = "D01";
  private static final String TO_ANSWER = "D39";
  private static final String REASON = "CROSS_REGION";

  private final Deadlines deadlines;

  ReviewPause(Deadlines deadlines) {
    this.deadlines = deadlines;
  }

  void asked(Letter letter) {
    if (letter.pausesReview && letter.subject != null) deadlines.pause(letter.subject, TO_DECIDE, REASON);
  }

  void over(Letter letter) {
    if (letter.outgoing()) {
      if (letter.pausesReview && letter.subject != null) deadlines.resume(letter.subject, TO_DECIDE, REASON);
    } else {
      deadlines.stop(letter.id, TO_ANSWER);
    }
  }

  void helperIsAsked(Letter letter) {
    deadlines.watch(
        new WatchDeadline(
            TO_ANSWER, letter.id, letter.matter, letter.at, letter.city, letter.organisation, letter.label));
  }

  void helperIs(Letter letter) {
    deadlines.handOver(letter.id, letter.organisation);
  }

  void notNeeded(Letter letter, String reason) {
    deadlines.cancelAll(letter.id, reason);
  }
}
