package org.nuanyang.cases;

import java.util.Set;

/** How the work on a case ended, and the paper that proves it. */
public enum ClosingType {
  JUDGMENT(Set.of(FileKind.JUDGMENT)),
  RULING(Set.of(FileKind.JUDGMENT)),
  MEDIATION_DOC(Set.of(FileKind.MEDIATION_DOC)),
  AWARD(Set.of(FileKind.AWARD)),
  SETTLEMENT(Set.of(FileKind.AGREEMENT, FileKind.MEDIATION_DOC)),
  WITHDRAWN_SUIT(Set.of(FileKind.JUDGMENT)),
  NON_PROSECUTION(Set.of(FileKind.DECISION)),
  CASE_DROPPED(Set.of(FileKind.DECISION)),
  DECISION(Set.of(FileKind.DECISION)),
  PERFORMED(Set.of(FileKind.AGREEMENT, FileKind.PAYMENT_PROOF)),
  /** Set by the termination, never chosen. */
  TERMINATED(Set.of());

  private final Set<FileKind> proofs;

  ClosingType(Set<FileKind> proofs) {
    this.proofs = proofs;
  }

  /** Kinds of uploaded file of which one must be there before the case can be closed this way. */
  public Set<FileKind> proofs() {
    return proofs;
  }

  /** The endings that the stage knows: a court judges, an arbitration body awards. */
  public boolean fits(String stage) {
    return switch (this) {
      case JUDGMENT, RULING, WITHDRAWN_SUIT ->
          switch (stage) {
            case "FIRST_INSTANCE", "SECOND_INSTANCE", "RETRIAL", "ENFORCEMENT", "SPECIAL_PROCEDURE",
                "COMPULSORY_MEDICAL", "TRIAL_IN_ABSENTIA", "DEATH_REVIEW", "PAROLE_ETC" -> true;
            default -> false;
          };
      case AWARD -> stage.equals("ARBITRATION") || stage.equals("COMMERCIAL_ARBITRATION");
      case MEDIATION_DOC, SETTLEMENT ->
          switch (stage) {
            case "INVESTIGATION", "PROSECUTION_REVIEW", "DEATH_REVIEW", "PAROLE_ETC", "COMPULSORY_MEDICAL",
                "INJURY_RECOGNITION" -> false;
            default -> true;
          };
      case NON_PROSECUTION -> stage.equals("PROSECUTION_REVIEW");
      case CASE_DROPPED, DECISION ->
          switch (stage) {
            case "INVESTIGATION", "PROSECUTION_REVIEW", "RECONSIDERATION", "COMPENSATION_REQUEST", "INJURY_RECOGNITION",
                "ARBITRATION", "COMMERCIAL_ARBITRATION", "NEGOTIATION" -> true;
            default -> false;
          };
      case PERFORMED -> stage.equals("ENFORCEMENT") || stage.equals("NEGOTIATION") || stage.equals("MEDIATION");
      case TERMINATED -> false;
    };
  }

  public String messageKey() {
    return "cases.closing." + name();
  }
}
