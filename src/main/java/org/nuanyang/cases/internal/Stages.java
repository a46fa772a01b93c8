package org.nuanyang.cases.internal;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Which stages of a matter can follow which. */
final class Stages {

  /** 工伤认定: no stage of a suit but a procedure of its own, often open only once the labour relation is settled. */
  private static final String RECOGNITION = "INJURY_RECOGNITION";

  private static final Set<String> OF_AN_INJURY = Set.of("INJURY_WORK", "M07_INJURY", "M05_WAGE");
  private static final Set<String> MAY_COME_BEFORE = Set.of("NEGOTIATION", "MEDIATION", "ARBITRATION", "FIRST_INSTANCE", "SECOND_INSTANCE");

  private Stages() {}

  static List<String> after(String caseType, String stage, String matterCode) {
    List<String> stages = after(caseType, stage);
    boolean recognition = caseType.equals("CIVIL") && OF_AN_INJURY.contains(matterCode) && MAY_COME_BEFORE.contains(stage);
    return recognition ? Stream.concat(stages.stream(), Stream.of(RECOGNITION)).toList() : stages;
  }

  private static List<String> after(String caseType, String stage) {
    return switch (stage) {
      case RECOGNITION -> List.of("ARBITRATION", "RECONSIDERATION", "FIRST_INSTANCE");
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
