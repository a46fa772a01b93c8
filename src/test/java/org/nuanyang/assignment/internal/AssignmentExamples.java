package org.nuanyang.assignment.internal;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.nuanyang.assignment.Wishes;
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
              Map.entry("max_overdue_files", 1),
              Map.entry("weight_speciality", 30),
              Map.entry("weight_language", 10),
              Map.entry("weight_distance", 10),
              Map.entry("weight_quality", 20),
              Map.entry("weight_fairness", 20),
              Map.entry("weight_preference", 10),
              Map.entry("near_km", 10),
              Map.entry("far_km", 100)),
          handlers());

  private AssignmentExamples() {}

  static AssignmentRules rules(String code, int value) {
    var numbers = new java.util.HashMap<>(RULES.numbers());
    numbers.put(code, value);
    return new AssignmentRules(numbers, handlers());
  }

  /** The rows of {@code policies/NATIONAL/handlers.yaml} as far as the tables need them. */
  private static Map<String, HandlerRule> handlers() {
    var all =
        List.of(
            "CONSULTATION", "DOCUMENT_DRAFTING", "CRIMINAL_DEFENCE", "CRIMINAL_AGENCY", "LITIGATION_AGENCY",
            "NON_LITIGATION_AGENCY", "LABOR_MEDIATION_ARBITRATION", "OTHER");
    var withoutCriminal = all.stream().filter(form -> !form.startsWith("CRIMINAL")).toList();
    return Map.of(
        "LAWYER", new HandlerRule("LAWYER", all, true, null),
        "GRASSROOTS_WORKER", new HandlerRule("GRASSROOTS_WORKER", withoutCriminal, false, null),
        "STAFF", new HandlerRule("STAFF", all, true, null),
        "VOLUNTEER", new HandlerRule("VOLUNTEER", List.of("CONSULTATION", "DOCUMENT_DRAFTING", "NON_LITIGATION_AGENCY", "LABOR_MEDIATION_ARBITRATION"), false, null),
        "STUDENT", new HandlerRule("STUDENT", List.of("CONSULTATION", "DOCUMENT_DRAFTING"), false, null));
  }

  static GrantedCase injury() {
    return new GrantedCase(
        UUID.randomUUID(), UUID.randomUUID(), "159900-2026-000001-7", "159900", UUID.randomUUID(), UUID.randomUUID(),
        "工伤赔偿", "CIVIL", "LABOR_MEDIATION_ARBITRATION", "ARBITRATION", "M07_INJURY", "WORK_INJURY_SOCIAL", 1, 3,
        null, false, TODAY);
  }

  /** A work injury that goes to labour arbitration. */
  static CaseNeeds needs() {
    return needs("LABOR_MEDIATION_ARBITRATION", Set.of("zh"), Wishes.NONE, CaseNeeds.Before.NOBODY);
  }

  static CaseNeeds needs(String form, Set<String> languages, Wishes wishes, CaseNeeds.Before before) {
    var work = new CaseNeeds.Work(false, form.equals("LITIGATION_AGENCY"), form, "WORK_INJURY_SOCIAL", false, false, false);
    return new CaseNeeds(work, wishes, languages, "159921", FIRM_IN_TOWN, before, TODAY);
  }

  static CaseNeeds criminal(boolean minor, boolean girl, boolean serious) {
    var work = new CaseNeeds.Work(true, true, "CRIMINAL_DEFENCE", "CRIMINAL", minor, girl, serious);
    return new CaseNeeds(work, Wishes.NONE, Set.of("zh"), "", null, CaseNeeds.Before.NOBODY, TODAY);
  }

  /** A lawyer of ten years, knows work injuries, speaks Chinese, in town. */
  static LawyerExample lawyer() {
    return new LawyerExample(
        PractitionerKind.LAWYER, TODAY.minusYears(10), null, null, Set.of("WORK_INJURY_SOCIAL"), Set.of("zh"), "M",
        PoolStatus.ACTIVE, FIRM_IN_TOWN);
  }

  static PractitionerView licensedUntil(LocalDate day) {
    PractitionerView who = lawyer().view();
    return new PractitionerView(
        who.id(), null, who.city(), who.firm(), who.firmName(), "", who.firmAt(), who.name(), who.licence(), who.kind(),
        who.licensedOn(), null, null, 0, null, who.specialities(), who.languages(), who.gender(), who.region(),
        who.status(), 0, day);
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
