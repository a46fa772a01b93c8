package org.nuanyang.intake;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.nuanyang.matters.MatterId;

/**
 * Aid is due: granted on an application, or ordered by a notice. The law counts the three days to assignment
 * from {@code decidedOn} (法律援助法 第四十三条), for a notice from its receipt (第三十六条).
 *
 * @param receiptNumber how people know the matter
 * @param caseType CIVIL, CRIMINAL or ADMINISTRATIVE
 * @param aidForm such as LABOR_MEDIATION_ARBITRATION or LITIGATION_AGENCY
 * @param stage such as ARBITRATION, FIRST_INSTANCE
 * @param matterCode scope code such as M07_INJURY
 * @param speciality what the lawyer should be good at: the matter's category name
 * @param assigningOrganisation who must find the lawyer
 * @param decidingOrganisation who decided and answers for the case
 * @param recipients number of persons helped
 * @param priorityRank 0 (emergency) to 9 (normal)
 * @param earlier the application of the stage before, when the same matter goes on; null for the first
 * @param serious imprisonment for life or death may follow, so that experience is asked of the lawyer (第二十六条)
 * @param consultationStartedAt when the person first spoke in the hall; null when not from a hall
 */
public record AidGranted(
    ApplicationId application,
    MatterId matter,
    String receiptNumber,
    String city,
    String caseType,
    String aidForm,
    String stage,
    String matterCode,
    String speciality,
    UUID assigningOrganisation,
    UUID decidingOrganisation,
    int recipients,
    int priorityRank,
    @Nullable ApplicationId earlier,
    boolean serious,
    @Nullable Instant consultationStartedAt,
    LocalDate decidedOn,
    Instant at) {

  /** Aid for which no such sentence is looming. */
  public AidGranted(
      ApplicationId application, MatterId matter, String receiptNumber, String city, String caseType, String aidForm,
      String stage, String matterCode, String speciality, UUID assigningOrganisation, UUID decidingOrganisation,
      int recipients, int priorityRank, @Nullable ApplicationId earlier, @Nullable Instant consultationStartedAt,
      LocalDate decidedOn, Instant at) {
    this(
        application, matter, receiptNumber, city, caseType, aidForm, stage, matterCode, speciality, assigningOrganisation,
        decidingOrganisation, recipients, priorityRank, earlier, false, consultationStartedAt, decidedOn, at);
  }

  /** Ordered by a court, a procuratorate or the police; nobody applied (法律援助法 第二十五条、第二十八条). */
  public boolean notified() {
    return matterCode.equals("C03_DEFENCE_NOTICE") || matterCode.equals("C04_MEDICAL_NOTICE");
  }
}
