package org.nuanyang.assignment.internal;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.nuanyang.network.GeoPoint;
import org.nuanyang.network.PoolStatus;
import org.nuanyang.network.PractitionerKind;
import org.nuanyang.network.PractitionerView;

/** A crushed finger, and the people who might take the case. */
final class AssignmentExamples {

  static final LocalDate TODAY = LocalDate.of(2026, 7, 1);
  static final GeoPoint FIRM_IN_TOWN = new GeoPoint(40.80, 111.65);

  /** The numbers of {@code policies/NATIONAL/assignment.yaml}. */
  static final AssignmentRules RULES =
      new AssignmentRules(
          Map.ofEntries(
              Map.entry("serious_min_criminal_years", 3),
              Map.entry("bench_rest_years", 2),
              Map.entry("litigation_min_years", 0),
              Map.entry("max_open_cases", 15),
              Map.entry("weight_speciality", 30),
              Map.entry("weight_language", 10),
              Map.entry("weight_distance", 10),
              Map.entry("weight_quality", 20),
              Map.entry("weight_fairness", 20),
              Map.entry("weight_preference", 10),
              Map.entry("near_km", 10),
              Map.entry("far_km", 100)));

  private AssignmentExamples() {}

  static AssignmentRules rules(String code, int value) {
    var numbers = new java.util.HashMap<>(RULES.numbers());
    numbers.put(code, value);
    return new AssignmentRules(numbers);
  }

  static GrantedCase injury() {
    return new GrantedCase(
        UUID.randomUUID(), UUID.randomUUID(), "159900-2026-000001-7", "159900", UUID.randomUUID(), UUID.randomUUID(),
        "工伤赔偿", "CIVIL", "LABOR_MEDIATION_ARBITRATION", "ARBITRATION", "M07_INJURY", "WORK_INJURY_SOCIAL", 1, 3,
        null, false, TODAY);
  }

  static CaseNeeds needs() {
    return new CaseNeeds(
        false, false, false, false, false, false, "WORK_INJURY_SOCIAL", Set.of("zh"), "159921", FIRM_IN_TOWN, null,
        null, Set.of(), Set.of(), TODAY);
  }

  static CaseNeeds criminal(boolean minor, boolean girl, boolean serious) {
    return new CaseNeeds(
        true, true, minor, girl, serious, false, "CRIMINAL", Set.of("zh"), "", null, null, null, Set.of(), Set.of(),
        TODAY);
  }

  /** A lawyer of ten years, knows work injuries, speaks Chinese, in town. */
  static LawyerExample lawyer() {
    return new LawyerExample(
        PractitionerKind.LAWYER, TODAY.minusYears(10), null, null, Set.of("WORK_INJURY_SOCIAL"), Set.of("zh"), "M",
        PoolStatus.ACTIVE, FIRM_IN_TOWN);
  }

  record LawyerExample(
      PractitionerKind kind,
      LocalDate licensedOn,
      LocalDate criminalSince,
      LocalDate leftBenchOn,
      Set<String> specialities,
      Set<String> languages,
      String gender,
      PoolStatus status,
      GeoPoint firmAt) {

    PractitionerView view() {
      return new PractitionerView(
          UUID.randomUUID(), null, "159900", UUID.randomUUID(), "示例律师事务所", "", firmAt, "示例", "11599201610000001",
          kind, licensedOn, criminalSince, leftBenchOn, 0, null, specialities, languages, gender, "159921", status, 0);
    }
  }
}
