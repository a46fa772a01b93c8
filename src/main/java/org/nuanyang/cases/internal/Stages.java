package org.nuanyang.cases.internal;

import java.util.List;

/** Which stages of a matter can follow which. */
final class Stages {

  private Stages() {}

  static List<String> after(String caseType, String stage) {
    return switch (stage) {
      case "NEGOTIATION", "MEDIATION" ->
          caseType.equals("ADMINISTRATIVE")
              ? List.of("RECONSIDERATION", "FIRST_INSTANCE")
              : List.of("ARBITRATION", "FIRST_INSTANCE");
      case "ARBITRATION", "COMMERCIAL_ARBITRATION" -> List.of("FIRST_INSTANCE", "ENFORCEMENT");
      case "RECONSIDERATION", "COMPENSATION_REQUEST", "SPECIAL_PROCEDURE" -> List.of("FIRST_INSTANCE");
      case "INVESTIGATION" -> List.of("PROSECUTION_REVIEW");
      case "PROSECUTION_REVIEW" -> List.of("FIRST_INSTANCE");
      case "FIRST_INSTANCE" ->
          caseType.equals("CRIMINAL")
              ? List.of("SECOND_INSTANCE", "DEATH_REVIEW", "RETRIAL")
              : List.of("SECOND_INSTANCE", "ENFORCEMENT", "RETRIAL");
      case "SECOND_INSTANCE" ->
          caseType.equals("CRIMINAL") ? List.of("DEATH_REVIEW", "RETRIAL") : List.of("ENFORCEMENT", "RETRIAL");
      case "RETRIAL" -> caseType.equals("CRIMINAL") ? List.of() : List.of("ENFORCEMENT");
      default -> List.of();
    };
  }
}
