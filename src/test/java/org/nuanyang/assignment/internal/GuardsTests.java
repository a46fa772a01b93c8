package org.nuanyang.assignment.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.nuanyang.assignment.internal.AssignmentExamples.RULES;
import static org.nuanyang.assignment.internal.AssignmentExamples.TODAY;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nuanyang.assignment.internal.AssignmentExamples.LawyerExample;
import org.nuanyang.assignment.Wishes;
import org.nuanyang.network.PoolStatus;
import org.nuanyang.network.PractitionerKind;
import org.nuanyang.network.Workload;

/** Who must not take a case: a table an officer can check line by line. */
class GuardsTests {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      useHeadersInDisplayName = true,
      textBlock =
          """
          KIND             | CASE        | CRIMINAL YEARS | JUVENILE | GENDER | STATUS    | YEARS SINCE BENCH | OPEN | BLOCKED BY
          LAWYER           | civil       |                | no       | M      | ACTIVE    |                   | 0    |
          GRASSROOTS_WORKER| civil       |                | no       | M      | ACTIVE    |                   | 0    |
          GRASSROOTS_WORKER| criminal    |                | no       | M      | ACTIVE    |                   | 0    | G1_QUAL
          STAFF            | civil       |                | no       | M      | ACTIVE    |                   | 0    |
          STAFF            | criminal    |                | no       | M      | ACTIVE    |                   | 0    |
          VOLUNTEER        | civil       |                | no       | M      | ACTIVE    |                   | 0    |
          VOLUNTEER        | lawsuit     |                | no       | M      | ACTIVE    |                   | 0    | G1_QUAL
          VOLUNTEER        | criminal    |                | no       | M      | ACTIVE    |                   | 0    | G1_QUAL
          STUDENT          | drafting    |                | no       | M      | ACTIVE    |                   | 0    |
          STUDENT          | civil       |                | no       | M      | ACTIVE    |                   | 0    | G1_QUAL
          STUDENT          | lawsuit     |                | no       | M      | ACTIVE    |                   | 0    | G1_QUAL
          LAWYER           | woman       |                | no       | M      | ACTIVE    |                   | 0    | G3_MINOR
          LAWYER           | woman       |                | no       | F      | ACTIVE    |                   | 0    |
          LAWYER           | lawsuit     |                | no       | M      | ACTIVE    | 1                 | 0    | G5_STATUS
          LAWYER           | criminal    |                | no       | M      | ACTIVE    |                   | 0    |
          LAWYER           | serious     |                | no       | M      | ACTIVE    |                   | 0    | G2_SERIOUS
          LAWYER           | serious     | 2              | no       | M      | ACTIVE    |                   | 0    | G2_SERIOUS
          LAWYER           | serious     | 3              | no       | M      | ACTIVE    |                   | 0    |
          LAWYER           | boy         |                | no       | M      | ACTIVE    |                   | 0    | G3_MINOR
          LAWYER           | boy         |                | yes      | M      | ACTIVE    |                   | 0    |
          LAWYER           | girl        |                | yes      | M      | ACTIVE    |                   | 0    | G3_MINOR
          LAWYER           | girl        |                | yes      | F      | ACTIVE    |                   | 0    |
          LAWYER           | civil       |                | no       | M      | SUSPENDED |                   | 0    | G5_STATUS
          LAWYER           | civil       |                | no       | M      | ACTIVE    | 1                 | 0    |
          LAWYER           | criminal    |                | no       | M      | ACTIVE    | 1                 | 0    | G5_STATUS
          LAWYER           | criminal    |                | no       | M      | ACTIVE    | 2                 | 0    |
          LAWYER           | civil       |                | no       | M      | ACTIVE    |                   | 14   |
          LAWYER           | civil       |                | no       | M      | ACTIVE    |                   | 15   | G7_LOAD
          """)
  void blockWhoMustNotTakeTheCase(
      PractitionerKind kind,
      String caseKind,
      Integer criminalYears,
      String juvenile,
      String gender,
      PoolStatus status,
      Integer sinceBench,
      int open,
      Guard blockedBy) {
    var who =
        new LawyerExample(
            kind,
            TODAY.minusYears(10),
            criminalYears == null ? null : TODAY.minusYears(criminalYears),
            sinceBench == null ? null : TODAY.minusYears(sinceBench),
            juvenile.equals("yes") ? Set.of("JUVENILE") : Set.of(),
            Set.of("zh"),
            gender,
            status,
            AssignmentExamples.FIRM_IN_TOWN);

    List<Finding> found = new Guards(needs(caseKind), RULES).check(who.view(), new Workload(open, 0, null), Standing.PLAIN);

    assertThat(found).allMatch(Finding::blocks);
    assertThat(found.stream().map(Finding::guard).collect(Collectors.toSet()))
        .isEqualTo(blockedBy == null ? Set.of() : Set.of(blockedBy));
  }

  @Test
  void askMoreYearsForLitigationWhereTheCityDoes() {
    var guards =
        new Guards(AssignmentExamples.criminal(false, false, false), AssignmentExamples.rules("litigation_min_years", 11));
    assertThat(guards.check(AssignmentExamples.lawyer().view(), Workload.NONE, Standing.PLAIN))
        .extracting(Finding::guard)
        .containsExactly(Guard.G1_QUAL);
  }

  @Test
  void keepAwayWhoHadTheCaseBefore() {
    var declined = AssignmentExamples.lawyer().view();
    var replaced = AssignmentExamples.lawyer().view();
    var before = new CaseNeeds.Before(null, Set.of(declined.id()), Set.of(replaced.id()), Set.of());
    var needs = AssignmentExamples.needs("LABOR_MEDIATION_ARBITRATION", Set.of("zh"), Wishes.NONE, before);
    var guards = new Guards(needs, RULES);
    assertThat(guards.check(declined, Workload.NONE, Standing.PLAIN)).extracting(Finding::key).containsExactly("assignment.guard.declined");
    assertThat(guards.check(replaced, Workload.NONE, Standing.PLAIN)).extracting(Finding::key).containsExactly("assignment.guard.replaced");
  }

  @Test
  void countCriminalPracticeOnTheDayOfTheAssignment() {
    var threeYearsTomorrow =
        new LawyerExample(
            PractitionerKind.LAWYER, TODAY.minusYears(10), TODAY.minusYears(3).plusDays(1), null, Set.of(), Set.of("zh"), "M",
            PoolStatus.ACTIVE, AssignmentExamples.FIRM_IN_TOWN);
    var serious = AssignmentExamples.criminal(false, false, true);
    var tomorrow = new CaseNeeds(serious.work(), Wishes.NONE, Set.of(), "", null, CaseNeeds.Before.NOBODY, TODAY.plusDays(1));
    var who = threeYearsTomorrow.view();
    assertThat(new Guards(serious, RULES).check(who, Workload.NONE, Standing.PLAIN)).extracting(Finding::guard).containsExactly(Guard.G2_SERIOUS);
    assertThat(new Guards(tomorrow, RULES).check(who, Workload.NONE, Standing.PLAIN)).isEmpty();
  }

  @Test
  void keepAwayWhoIsOnLeaveOrWhoseLicenceRanOut() {
    var who = AssignmentExamples.lawyer().view();
    var guards = new Guards(AssignmentExamples.needs(), RULES);
    var away = new Standing(TODAY.plusDays(3), null, 0, 0, List.of());
    assertThat(guards.check(who, Workload.NONE, away)).extracting(Finding::key).containsExactly("assignment.guard.away");
    assertThat(guards.check(AssignmentExamples.licensedUntil(TODAY.minusDays(1)), Workload.NONE, Standing.PLAIN))
        .extracting(Finding::key)
        .containsExactly("assignment.guard.licence");
    assertThat(guards.check(AssignmentExamples.licensedUntil(TODAY), Workload.NONE, Standing.PLAIN)).isEmpty();
  }

  @Test
  void giveNoNewCaseToWhoOwesFilesButLetTheOwnCaseGoOn() {
    var who = AssignmentExamples.lawyer().view();
    var owes = new Standing(null, null, 0, 1, List.of());
    assertThat(new Guards(AssignmentExamples.needs(), RULES).check(who, Workload.NONE, owes)).extracting(Finding::key).containsExactly("assignment.guard.overdue-files");
    var nextStage = new CaseNeeds.Before(who.id(), Set.of(), Set.of(), Set.of());
    assertThat(new Guards(AssignmentExamples.needs("LITIGATION_AGENCY", Set.of("zh"), Wishes.NONE, nextStage), RULES).check(who, Workload.NONE, owes)).isEmpty();
    assertThat(new Guards(AssignmentExamples.needs(), AssignmentExamples.rules("max_overdue_files", 0)).check(who, Workload.NONE, owes)).isEmpty();
  }

  private static CaseNeeds needs(String caseKind) {
    return switch (caseKind) {
      case "civil" -> AssignmentExamples.needs();
      case "lawsuit" -> AssignmentExamples.needs("LITIGATION_AGENCY", Set.of("zh"), Wishes.NONE, CaseNeeds.Before.NOBODY);
      case "drafting" -> AssignmentExamples.needs("DOCUMENT_DRAFTING", Set.of("zh"), Wishes.NONE, CaseNeeds.Before.NOBODY);
      case "woman" ->
          AssignmentExamples.needs(
              "LABOR_MEDIATION_ARBITRATION", Set.of("zh"), new Wishes(false, true, null), CaseNeeds.Before.NOBODY);
      case "criminal" -> AssignmentExamples.criminal(false, false, false);
      case "serious" -> AssignmentExamples.criminal(false, false, true);
      case "boy" -> AssignmentExamples.criminal(true, false, false);
      case "girl" -> AssignmentExamples.criminal(true, true, false);
      default -> throw new IllegalArgumentException(caseKind);
    };
  }
}
