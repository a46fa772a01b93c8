package org.nuanyang.cases;

/** What an uploaded file of a case is; the archive sorts by these words. */
public enum FileKind {
  AGREEMENT_SIGNED,
  POWER_OF_ATTORNEY,
  EVIDENCE,
  RECORD,
  PLEADING,
  HEARING_RECORD,
  JUDGMENT,
  AWARD,
  MEDIATION_DOC,
  AGREEMENT,
  DECISION,
  PAYMENT_PROOF,
  TERMINATION_PROOF,
  SERVICE_PROOF,
  OBJECTION_OPINION,
  /** Scans that stand for papers issued outside the platform. */
  APPLICATION_FORM,
  GRANT_DECISION,
  ASSIGNMENT_NOTICE,
  OFFICIAL_LETTER,
  NOTICE,
  /** What comes once the case is over: the call-back on paper, the assessment, and what was paid to the lawyer (法律援助法 第五十二条). */
  REVISIT_RECORD,
  QUALITY_SHEET,
  SUBSIDY_REVIEW,
  SUBSIDY_PAYMENT;

  /** Whether the archive takes it in, not whoever works on the case. */
  public boolean late() {
    return this == REVISIT_RECORD || this == QUALITY_SHEET || this == SUBSIDY_REVIEW || this == SUBSIDY_PAYMENT;
  }

  /** Whether it says how the lawyer worked, so that it is not for the lawyer. */
  public boolean aboutTheHandler() {
    return this == REVISIT_RECORD || this == QUALITY_SHEET;
  }

  public String messageKey() {
    return "cases.file-kind." + name();
  }
}
