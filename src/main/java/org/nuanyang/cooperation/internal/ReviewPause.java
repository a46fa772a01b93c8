package org.nuanyang.cooperation.internal;

import org.nuanyang.deadlines.Deadlines;
import org.nuanyang.deadlines.WatchDeadline;
import org.springframework.stereotype.Component;

/** The days of law while another city is asked: the review stands still for the answer, and no longer (D39, D01). */
@Component
class ReviewPause {

  private static final String TO_DECIDE = "D01";
  private static final String TO_ANSWER = "D39";
  /** What a review stood still for before each letter was a reason of its own. */
  private static final String ANY_LETTER = "CROSS_REGION";

  private final Deadlines deadlines;
  private final LetterPapers papers;

  ReviewPause(Deadlines deadlines, LetterPapers papers) {
    this.deadlines = deadlines;
    this.papers = papers;
  }

  /** Each letter keeps the review waiting by itself: the answer to one does not end the wait for another. */
  private String reason(Letter letter) {
    return papers.text("cooperation.pause", letter.number);
  }

  void asked(Letter letter) {
    if (letter.pausesReview && letter.subject != null) deadlines.pause(letter.subject, TO_DECIDE, reason(letter));
  }

  void over(Letter letter) {
    if (letter.outgoing()) {
      if (!letter.pausesReview || letter.subject == null) return;
      deadlines.resume(letter.subject, TO_DECIDE, reason(letter));
      deadlines.resume(letter.subject, TO_DECIDE, ANY_LETTER);
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
