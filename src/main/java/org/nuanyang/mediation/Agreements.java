package org.nuanyang.mediation;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.nuanyang.documents.PaperSheet;
import org.nuanyang.identity.Actor;

/** What the parties agree on: put together from clauses, checked, signed by each, kept or broken, confirmed by the court. */
public interface Agreements {

  /** The clauses to choose from, those that fit the kind of dispute first. */
  List<Clause> library(MediationId id, Actor by);

  /** Keeps a draft; what was written before is replaced as long as nobody has signed. */
  void draft(MediationId id, int seen, AgreementText text, Actor by);

  /** What stands in the way of enforcing a text, gravest first. */
  List<Warning> check(MediationId id, AgreementText text, Actor by);

  /**
   * Lays the draft open for signature: from now on not a sign of it changes.
   *
   * @param told the mediator explained the warnings that are left, and all want it so
   * @throws org.nuanyang.shared.Refusal {@code mediation.agreement.gaps} something without which nobody could enforce it is missing
   */
  void open(MediationId id, int seen, boolean told, Actor by);

  /** Takes it back to change it; signatures made are void. */
  void reopen(MediationId id, int seen, Actor by);

  /** A party signs on the desk's glass or on paper; {@code mark} is the picture of the hand as SVG path, empty on paper. */
  void sign(MediationId id, int seen, UUID party, SignedHow how, String mark, Actor by);

  /** All signed: the mediator signs and the committee seals; it is in force from today (人民调解法 第二十九条). */
  void seal(MediationId id, int seen, Actor by);

  /** Nobody wants it in writing: the mediator records what was agreed, in force at once (第二十八条、第三十条). */
  void byWord(MediationId id, int seen, AgreementText text, Actor by);

  /** Something of the agreement was done, or paid in part. */
  void perform(MediationId id, int seen, UUID duty, @Nullable BigDecimal paid, LocalDate on, Actor by);

  /** It is not kept: the creditor is told the ways that are left. */
  void breach(MediationId id, int seen, String words, Actor by);

  /** Both sides ask the court together, within thirty days. Empty courts are refused. */
  void askConfirmation(MediationId id, int seen, String court, LocalDate on, Actor by);

  /** What the court decided. */
  void confirmation(MediationId id, int seen, boolean confirmed, LocalDate on, String number, Actor by);

  /** Takes a sum over that a calculator worked out. */
  void takeSum(MediationId id, String calculator, Map<String, ?> given, Actor by);

  /** The agreement as it stands, as a paper; a draft says that it is one. */
  PaperSheet paper(MediationId id, Actor by);

  /** What goes to court: application, agreement, list of papers, in one piece. */
  PaperSheet confirmationPack(MediationId id, String court, Actor by);

  /** How a party signed. */
  enum SignedHow {
    CODE, GLASS, PAPER, ORAL, REPRESENTATIVE
  }
}
