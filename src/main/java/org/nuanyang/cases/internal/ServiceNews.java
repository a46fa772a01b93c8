package org.nuanyang.cases.internal;

import java.time.Clock;
import java.time.LocalDate;
import org.nuanyang.cases.CaseId;
import org.nuanyang.cases.CaseState;
import org.nuanyang.documents.PaperType;
import org.nuanyang.serving.PaperServed;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The termination reached the recipient: that day closes the case and starts the term for its file (D34, D29). */
@Component
@Transactional
class ServiceNews {

  private final CaseBook book;
  private final CaseClocks clocks;
  private final Clock clock;

  ServiceNews(CaseBook book, CaseClocks clocks, Clock clock) {
    this.book = book;
    this.clocks = clocks;
    this.clock = clock;
  }

  /** A file that was handed in keeps the day it was handed in with, whatever a later receipt puts right. */
  @EventListener
  void on(PaperServed served) {
    if (served.type() != PaperType.TERMINATION_DECISION) return;
    LegalAidCase about = book.find(new CaseId(served.subject()));
    if (about.state != CaseState.TERMINATED || served.effectiveOn().equals(about.servedOn)) return;
    Step step = about.served(served.effectiveOn(), LocalDate.now(clock), clock.instant());
    if (served.corrected()) clocks.cancel(CaseClocks.TO_HAND_IN, about, step.verb());
    clocks.stop(CaseClocks.TO_SERVE, about);
    clocks.start(CaseClocks.TO_HAND_IN, about, Days.startOf(served.effectiveOn()));
    book.keep(about, step, served.by());
  }
}
