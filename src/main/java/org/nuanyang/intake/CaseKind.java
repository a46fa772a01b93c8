package org.nuanyang.intake;

import org.nuanyang.matters.Category;

/**
 * Type of case and form of aid (法律援助法 第二十二条), which follow from the problem and the stage.
 *
 * @param caseType CIVIL, CRIMINAL or ADMINISTRATIVE
 * @param aidForm such as LITIGATION_AGENCY
 */
public record CaseKind(String caseType, String aidForm) {

  /** The kind of a new application in this stage. */
  public static CaseKind of(Category category, String matterCode, String stage) {
    String type =
        switch (category) {
          case CRIMINAL -> "CRIMINAL";
          case ADMINISTRATIVE -> "ADMINISTRATIVE";
          case MARRIAGE_FAMILY, LABOR, CONTRACT_DEBT, WORK_INJURY_SOCIAL, TRAFFIC, PERSONAL_INJURY,
              INHERITANCE_SUPPORT, HOUSING_NEIGHBOR, CONSUMER, LAND_AGRI ->
              matterCode.startsWith("M01") || matterCode.startsWith("A01") ? "ADMINISTRATIVE" : "CIVIL";
        };
    return new CaseKind(type, form(type, matterCode, stage));
  }

  private static String form(String type, String matterCode, String stage) {
    if (type.equals("CRIMINAL")) return matterCode.startsWith("C02") ? "CRIMINAL_AGENCY" : "CRIMINAL_DEFENCE";
    return switch (stage) {
      case "ARBITRATION" -> "LABOR_MEDIATION_ARBITRATION";
      case "NEGOTIATION", "MEDIATION", "RECONSIDERATION", "COMPENSATION_REQUEST", "INJURY_RECOGNITION" -> "NON_LITIGATION_AGENCY";
      default -> "LITIGATION_AGENCY";
    };
  }
}
