package org.nuanyang.assignment.internal;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.nuanyang.intake.AidGranted;

/** What was granted, as far as finding a lawyer needs it; never changes. */
record GrantedCase(
    UUID application,
    UUID matter,
    String receiptNumber,
    String city,
    UUID organisation,
    UUID decidingUnit,
    String summary,
    String caseType,
    String aidForm,
    String stage,
    String matterCode,
    String speciality,
    int recipients,
    int priorityRank,
    @Nullable UUID earlier,
    boolean serious,
    LocalDate decidedOn) {

  static GrantedCase of(AidGranted granted, String summary) {
    return new GrantedCase(
        granted.application().value(),
        granted.matter().value(),
        granted.receiptNumber(),
        granted.city(),
        granted.assigningOrganisation(),
        granted.decidingOrganisation(),
        summary,
        granted.caseType(),
        granted.aidForm(),
        granted.stage(),
        granted.matterCode(),
        granted.speciality(),
        granted.recipients(),
        granted.priorityRank(),
        granted.earlier() == null ? null : granted.earlier().value(),
        granted.serious(),
        granted.decidedOn());
  }

  /** Ordered by a notice of a court, a procuratorate or the police. */
  boolean isNotified() {
    return matterCode.equals("C03_DEFENCE_NOTICE") || matterCode.equals("C04_MEDICAL_NOTICE");
  }

  boolean isCriminal() {
    return caseType.equals("CRIMINAL");
  }

  boolean isLitigation() {
    return aidForm.equals("LITIGATION_AGENCY") || isCriminal();
  }
}
