package org.nuanyang.documents.internal.papers;

import java.time.Clock;
import java.time.Year;
import java.util.List;
import org.nuanyang.documents.PaperArchive;
import org.nuanyang.documents.PaperId;
import org.nuanyang.documents.PastPaper;
import org.nuanyang.identity.Actor;
import org.nuanyang.identity.AuditTrail;
import org.nuanyang.shared.CityClock;
import org.nuanyang.shared.Ids;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Papers that were issued before the platform knew of them. */
@Component
class TakenOverPapers implements PaperArchive {

  private final PaperRegister register;
  private final PaperNumbers numbers;
  private final AuditTrail audit;
  private final Clock clock;

  TakenOverPapers(PaperRegister register, PaperNumbers numbers, AuditTrail audit, Clock clock) {
    this.register = register;
    this.numbers = numbers;
    this.audit = audit;
    this.clock = clock;
  }

  @Override
  @Transactional
  public void take(List<PastPaper> past, Actor by) {
    if (past.isEmpty()) return;
    register.add(past.stream().map(this::issued).toList(), by);
    audit.did(by, "documents.take-over", "paper", past.getFirst().matter(), String.valueOf(past.size()));
  }

  private IssuedPaper issued(PastPaper paper) {
    Year year = Year.from(paper.issuedAt().atZone(CityClock.ZONE));
    return new IssuedPaper(
        new PaperId(Ids.next(clock)), paper.type(), paper.matter(), paper.subject(), paper.city(), paper.organisation(),
        numbers.next(List.of(paper.type()), paper.city(), year).getFirst(), VerificationCode.draw(), PaperPrinter.EDITION,
        Filling.freeze(paper.type(), paper.fields()), 0, paper.issuedAt(), null);
  }
}
