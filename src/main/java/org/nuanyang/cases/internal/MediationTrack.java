package org.nuanyang.cases.internal;

import static org.nuanyang.cases.CaseVerb.REFER_TO_MEDIATION;
import static org.nuanyang.cases.CaseVerb.RETURN_FROM_MEDIATION;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.nuanyang.cases.CaseId;
import org.nuanyang.cases.CaseLedger;
import org.nuanyang.cases.CaseMediation;
import org.nuanyang.cases.CaseWork;
import org.nuanyang.cases.Cases;
import org.nuanyang.cases.CloseCase;
import org.nuanyang.cases.ClosingType;
import org.nuanyang.cases.FileKind;
import org.nuanyang.cases.ResultGrade;
import org.nuanyang.identity.Actor;
import org.nuanyang.shared.Money;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Lets a case wait for a mediation committee, and carries on with what came of it. */
@Component
@Transactional
class MediationTrack implements CaseMediation {

  private final CaseBook book;
  private final Cases cases;
  private final CaseWork work;
  private final CaseLedger ledger;
  private final MessageSource messages;

  MediationTrack(CaseBook book, Cases cases, CaseWork work, CaseLedger ledger, MessageSource messages) {
    this.book = book;
    this.cases = cases;
    this.work = work;
    this.ledger = ledger;
    this.messages = messages;
  }

  @Override
  public void refer(CaseId id, String reason, Actor by) {
    LegalAidCase about = book.take(id, REFER_TO_MEDIATION, by);
    book.keep(about, about.refer(reason), by);
  }

  @Override
  public void comeBack(CaseId id, String reason, Actor by) {
    LegalAidCase about = book.take(id, RETURN_FROM_MEDIATION, by);
    book.keep(about, about.comeBack(reason), by);
  }

  @Override
  public void settle(CaseId id, LocalDate on, byte[] agreement, List<CaseLedger.Entry> amounts, @Nullable ResultGrade grade, Actor by) {
    comeBack(id, messages.getMessage("cases.mediation.settled", null, Locale.SIMPLIFIED_CHINESE), by);
    work.upload(id, FileKind.MEDIATION_DOC, messages.getMessage("cases.mediation.file", null, Locale.SIMPLIFIED_CHINESE), agreement, by);
    if (!amounts.isEmpty()) ledger.enter(id, book.find(id).seen(), amounts, by);
    LegalAidCase about = book.find(id);
    ResultGrade reached = grade != null ? grade : grade(about);
    cases.close(new CloseCase(id, about.seen(), ClosingType.SETTLEMENT, reached, on, by));
  }

  private static ResultGrade grade(LegalAidCase about) {
    if (about.awarded == null || about.awarded.signum() == 0) return ResultGrade.NOT_MEASURABLE;
    if (about.claimed == null) return ResultGrade.PARTIAL;
    return new Money(about.awarded).compareTo(new Money(about.claimed)) >= 0 ? ResultGrade.FULL : ResultGrade.PARTIAL;
  }
}
