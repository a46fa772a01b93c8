package org.nuanyang.cases.internal;

import java.util.List;

/** What an uploaded file of a case can be; the archive sorts by these words. */
final class FileKinds {

  static final String AGREEMENT_SIGNED = "AGREEMENT_SIGNED";
  static final String TERMINATION_PROOF = "TERMINATION_PROOF";
  static final String OBJECTION_OPINION = "OBJECTION_OPINION";
  static final String SERVICE_PROOF = "SERVICE_PROOF";

  static final List<String> ALL =
      List.of(
          AGREEMENT_SIGNED,
          "POWER_OF_ATTORNEY",
          "EVIDENCE",
          "RECORD",
          "PLEADING",
          "HEARING_RECORD",
          "JUDGMENT",
          "AWARD",
          "MEDIATION_DOC",
          "AGREEMENT",
          "DECISION",
          "PAYMENT_PROOF",
          TERMINATION_PROOF,
          SERVICE_PROOF,
          OBJECTION_OPINION,
          // Scans that stand for papers issued outside the platform.
          "APPLICATION_FORM",
          "GRANT_DECISION",
          "ASSIGNMENT_NOTICE",
          "OFFICIAL_LETTER");

  private FileKinds() {}
}
