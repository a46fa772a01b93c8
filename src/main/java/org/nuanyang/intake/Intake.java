package org.nuanyang.intake;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.nuanyang.identity.Actor;

/** The front door of intake. One method per thing a person can ask of it. */
public interface Intake {

  /**
   * Takes a signed application: opens or joins the matter, judges it, issues the receipt and the form,
   * starts the clocks. The same submission key answers with the first application.
   */
  ApplicationId submit(SubmitApplication command);

  /** Accepts a complete application. @throws NotPossibleNow unless it waits for acceptance */
  void accept(AcceptApplication command);

  /** Issues the one-time notice; a second one is refused. Stops the seven days until the answer. */
  void askSupplement(AskSupplement command);

  /** Takes what the applicant brought; the clerk looks again. */
  void supply(SupplyMissing command);

  /** Confirms that the term to supplement passed without an answer (视为撤回). */
  void lapse(AcceptApplication command);

  /** Records the reviewer's checks and finding and lays it before the head. */
  void propose(ProposeDecision command);

  void sendBack(SendBack command);

  /** Grants aid; refuses the order when the head proposed it themself or it is decided already. */
  void grant(GrantAid command);

  void refuse(RefuseAid command);

  /** Carries out a correction order of the justice bureau at once: a refused application is granted as it is. */
  void correct(CorrectRefusal command);

  /** Takes the application back before the decision. */
  void withdraw(WithdrawApplication command);

  /**
   * The persons who apply together are others than before: they are counted and judged anew. While the
   * application is open only; what was decided stands.
   */
  void peopleChanged(ApplicationId application, Actor by);

  /**
   * The same when another of them speaks for all: what the application said of the former applicant alone holds no more.
   *
   * @param ofTheSpeaker facts of whoever speaks now by their names; null takes a fact away
   */
  void peopleChanged(ApplicationId application, Map<String, @Nullable Object> ofTheSpeaker, Actor by);

  /** Tells one person of a group by a decision of their own why aid goes to the others and not to them. */
  void refusePerson(RefusePerson command);

  /** Sets such a refusal right on the bureau's order; announces {@link PersonHelped}. */
  void helpPerson(HelpPerson command);

  /**
   * Starts the application for the next stage of a matter that already has aid (一审后二审): people,
   * facts and evidence are taken over, nothing is typed again.
   *
   * @return the application, submitted and waiting for acceptance
   */
  ApplicationId continueWith(ContinueMatter command);
}
