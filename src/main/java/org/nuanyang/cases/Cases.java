package org.nuanyang.cases;

import java.util.List;
import org.nuanyang.identity.Actor;
import org.nuanyang.intake.ApplicationId;

/** The front door of cases: look at one, and carry it on. */
public interface Cases {

  /** The whole file on one page; the look is written to the audit trail. @throws org.nuanyang.shared.Missing unknown case */
  CaseView view(CaseId id, Actor by);

  /** What a form needs before somebody does {@code verb}; refuses when they could not do it now. */
  CaseFacts facts(CaseId id, CaseVerb verb, Actor by);

  /** The head of the file for whoever may see the case. */
  CaseFacts facts(CaseId id, Actor by);

  /** The stages into which this case can still be carried on. */
  List<String> nextStages(CaseId id, Actor by);

  /** Prints the agreement and the power of attorney, for both to sign; the case stays as it is. */
  void drawUp(DrawUpAgreement command);

  /** The agreement between recipient and handler is signed: work begins. Issues it unless it was printed for signing, and the official letter. */
  void sign(SignAgreement command);

  /** The recipient or an objective cause delays the signing; the five days rest from now. */
  void excuseDelay(CaseId id, int seen, String reason, Actor by);

  /** The stage came to its end; the paper that proves it must have been uploaded. */
  void close(CloseCase command);

  /** Asks for aid in the next stage of the same matter; nothing is typed again. */
  ApplicationId takeFurther(TakeFurther command);
}
