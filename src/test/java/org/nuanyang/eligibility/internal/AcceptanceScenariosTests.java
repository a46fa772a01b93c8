package org.nuanyang.eligibility.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.nuanyang.eligibility.internal.EligibilityExamples.facts;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nuanyang.eligibility.EconResult;
import org.nuanyang.eligibility.Eligibility;
import org.nuanyang.eligibility.Path;
import org.nuanyang.eligibility.RefusalCode;
import org.nuanyang.eligibility.RequiredDocument;
import org.nuanyang.eligibility.Verdict;

/** The reported cases of the reference (section 14), as far as eligibility has a say in them: the table, then what it says of papers and doors. */
class AcceptanceScenariosTests {

  private final Eligibility eligibility = EligibilityExamples.eligibility();

  @ParameterizedTest(name = "{0}: {4}")
  @CsvSource(delimiter = '|', useHeadersInDisplayName = false, textBlock = """
      # S | PROFILE  | WHO                            | MATTER         | WHAT IS KNOWN                                          | EXPECTED PATH  | MEANS               | RANK
      S1  | R-BT25   | MIGRANT_WORKER                 | M05_WAGE       | group_size=40 stage=ARBITRATION has_counsel=false      | GRANT_PATH     | EXEMPT_VERIFICATION | 1
      S2  | R-BT25   | MIGRANT_WORKER                 | M07_INJURY     | injury_kind=WORK reduced_mobility=true                 | GRANT_PATH     | EXEMPT_VERIFICATION |
      S3  | R-PDS20  | MIGRANT_WORKER                 | INJURY_WORK    |                                                        | GRANT_PATH     | EXEMPT_VERIFICATION |
      S4  | R-PDS20  | DISABLED INCAPACITATED_ADULT   | INJURY_TRAFFIC | age=45 stable_income=false                             | GRANT_PATH     | EXEMPT_VERIFICATION |
      S4  | R-PDS20  | DISABLED INCAPACITATED_ADULT   | INJURY_TRAFFIC | age=45                                                 |                | CHECK               |
      S5  | R-PDS20  | MIGRANT_WORKER                 | M05_WAGE       | stage=ARBITRATION                                      | GRANT_PATH     | EXEMPT_VERIFICATION |
      S5  | R-PDS20  | MIGRANT_WORKER                 | M05_WAGE       | stage=FIRST_INSTANCE                                   | GRANT_PATH     | EXEMPT_VERIFICATION |
      S5  | R-PDS20  | MIGRANT_WORKER                 | M05_WAGE       | stage=SECOND_INSTANCE                                  | GRANT_PATH     | EXEMPT_VERIFICATION |
      S6  | R-PDS20  | MIGRANT_WORKER                 | M05_WAGE       | group_size=48                                          | GRANT_PATH     | EXEMPT_VERIFICATION | 1
      S7  | NATIONAL | SOLDIER_LOCAL                  | PRIVATE_LOAN   |                                                        | REFUSE_PROPOSED |                    |
      S7  | R-PDS20  | SOLDIER_LOCAL                  | PRIVATE_LOAN   |                                                        | GRANT_PATH     | NO_SCOPE_LIMIT      |
      S8  | NATIONAL |                                | M05_WAGE       | days_to_limitation=6                                   | ADVANCE_AID    |                     | 0
      S8  | NATIONAL |                                | M05_WAGE       | days_to_limitation=7                                   | NEEDS_CHECK    |                     | 1
      """)
  void goesTheWayTheTableSays(String scenario, String profile, String who, String matter, String known, Path path, EconResult means, Integer rank) {
    Verdict verdict = judge(profile, who, matter, known);

    if (path != null) assertThat(verdict.path()).as(scenario).isEqualTo(path);
    if (means != null) assertThat(verdict.econResult()).as(scenario).isEqualTo(means);
    if (rank != null) assertThat(verdict.priorityRank()).as(scenario).isEqualTo(rank);
  }

  @Test
  void s2HurtInOneCountyAppliesInAnother() {
    Verdict verdict = judge("R-BT25", "MIGRANT_WORKER", "M07_INJURY", "injury_kind=WORK reduced_mobility=true");

    assertThat(verdict.matterCode()).isEqualTo("INJURY_WORK");
    assertThat(verdict.econResult()).isEqualTo(EconResult.EXEMPT_VERIFICATION);
  }

  @Test
  void s3FingerCrushedWithoutADisabilityGrade() {
    Verdict verdict = judge("R-PDS20", "MIGRANT_WORKER", "INJURY_WORK", null);

    assertThat(verdict.path()).isEqualTo(Path.GRANT_PATH);
    assertThat(verdict.documents()).extracting(RequiredDocument::code).contains("MIGRANT_PROOF").doesNotContain("DISABILITY_CARD");
  }

  @Test
  void s4TrafficVictimWithAMentalIllness() {
    Verdict without = judge("R-PDS20", "DISABLED INCAPACITATED_ADULT", "INJURY_TRAFFIC", "age=45 stable_income=false");
    Verdict unknown = judge("R-PDS20", "DISABLED INCAPACITATED_ADULT", "INJURY_TRAFFIC", "age=45");

    assertThat(without.econResult()).isEqualTo(EconResult.EXEMPT_VERIFICATION);
    assertThat(without.documents()).extracting(RequiredDocument::code).contains("GUARDIAN_PROOF", "DISABILITY_CARD");
    assertThat(unknown.econResult()).isEqualTo(EconResult.CHECK);
    assertThat(unknown.missingFacts()).contains("stable_income");
  }

  @Test
  void s7SoldiersSpouseWithAPrivateLoan() {
    Verdict national = judge("NATIONAL", "SOLDIER_LOCAL", "PRIVATE_LOAN", null);
    Verdict local = judge("R-PDS20", "SOLDIER_LOCAL", "PRIVATE_LOAN", null);

    assertThat(national.path()).isEqualTo(Path.REFUSE_PROPOSED);
    assertThat(national.refusalCode()).isEqualTo(RefusalCode.OUT_OF_SCOPE);
    assertThat(national.otherDoors()).isNotEmpty();
    assertThat(local.path()).isEqualTo(Path.GRANT_PATH);
    assertThat(local.econResult()).isEqualTo(EconResult.NO_SCOPE_LIMIT);
    assertThat(local.documents()).extracting(RequiredDocument::code).contains("SOLDIER_PROOF").doesNotContain("STATEMENT_OF_MEANS");
  }

  @Test
  void s8SixDaysLeftAndSevenDaysLeft() {
    Verdict six = judge("NATIONAL", null, "M05_WAGE", "days_to_limitation=6");
    Verdict seven = judge("NATIONAL", null, "M05_WAGE", "days_to_limitation=7");

    assertThat(six.path()).isEqualTo(Path.ADVANCE_AID);
    assertThat(six.priorityRank()).isZero();
    assertThat(six.documents()).extracting(RequiredDocument::code).contains("STATEMENT_OF_MEANS", "URGENCY_MATERIALS");
    assertThat(seven.path()).isEqualTo(Path.NEEDS_CHECK);
    assertThat(seven.priorityRank()).isEqualTo(1);
  }

  private Verdict judge(String profile, String groups, String matter, String known) {
    return eligibility.judge(facts(profile, groups, matter, known));
  }
}
