package org.nuanyang.knowledge.web;

import java.util.List;

/** What a guide may point to, by code; the names are in the bundle. */
final class GuideNames {

  /** Statutory matters of legal aid. */
  static final List<String> MATTERS =
      List.of("M01_STATE_COMP", "M02_SOCIAL_INS", "M03_PENSION", "M04_SUPPORT", "M05_WAGE", "M06_CAPACITY", "M07_INJURY", "M08_ENV", "N02_BRAVE",
          "N03_ACQUITTED", "N04_DV", "A01_RECONSIDERATION", "C01_DEFENCE_APPLY", "C02_VICTIM_APPLY", "C03_DEFENCE_NOTICE", "C05_DUTY", "R01_RETRIAL");

  static final List<String> SUMS =
      List.of("wage_arrears", "economic_compensation", "double_wage", "overtime_pay", "annual_leave_pay", "sick_leave_medical_period",
          "work_injury_benefits", "personal_injury", "traffic_apportionment", "child_support", "private_loan_interest",
          "delayed_performance_interest", "litigation_acceptance_fee", "litigation_application_fee", "limitation_check", "deadline_count",
          "small_claims_check", "jurisdiction_helper");

  /** Groups of people a guide speaks to. */
  static final List<String> TAGS = List.of("MIGRANT_WORKER", "ELDERLY", "MINOR", "WOMAN", "DISABLED", "SOLDIER", "DOMESTIC_VIOLENCE");

  private GuideNames() {}
}
