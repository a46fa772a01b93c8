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
  NOTICE;

  public String messageKey() {
    return "cases.file-kind." + name();
  }
}
