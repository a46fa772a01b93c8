package org.nuanyang.intake.internal;

import java.time.LocalDate;
import org.nuanyang.documents.PaperType;
import org.nuanyang.intake.ApplicationId;
import org.nuanyang.intake.ApplicationStatus;
import org.nuanyang.serving.PaperServed;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The one-time notice reached the person: the term to supplement runs from that day (D05), never from an earlier one. */
@Component
@Transactional
class NoticeServed {

  private final ApplicationsInHand hand;
  private final IntakeClocks clocks;

  NoticeServed(ApplicationsInHand hand, IntakeClocks clocks) {
    this.hand = hand;
    this.clocks = clocks;
  }

  @EventListener
  void on(PaperServed served) {
    if (served.type() != PaperType.ONE_TIME_NOTICE) return;
    LegalAidApplication application = hand.applied(new ApplicationId(served.subject())).orElse(null);
    if (application == null || application.status() != ApplicationStatus.SUPPLEMENT_PENDING) return;
    LocalDate until = clocks.noticeServed(application, served.effectiveOn());
    if (!application.supplementUntil(until)) return;
    hand.keep(application, "noticeServed", application.status(), String.valueOf(until), served.by());
  }
}
