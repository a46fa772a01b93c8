package org.nuanyang.eligibility.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.nuanyang.eligibility.internal.EligibilityExamples.facts;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nuanyang.eligibility.EconResult;
import org.nuanyang.eligibility.Eligibility;
import org.nuanyang.eligibility.Path;
import org.nuanyang.eligibility.RefusalCode;
import org.nuanyang.eligibility.Verdict;
import org.nuanyang.shared.Citation;

/** The tables of the reference, row by row (2.1 matters, 2.2 order, 2.3 persons). */
class JudgeTests {

  private final Eligibility eligibility = EligibilityExamples.eligibility();

  @ParameterizedTest(name = "{0} {1} {2} {3}")
  @CsvSource(delimiter = '|', useHeadersInDisplayName = true, textBlock = """
      PROFILE  | PERSON              | MATTER              | FACTS                      | PATH                  | ECON                  | REFUSAL
      # 2.1 a general citizen and every matter
      NATIONAL |                     | M01_STATE_COMP      |                            | NEEDS_CHECK           | CHECK                 |
      NATIONAL |                     | M02_SOCIAL_INS      |                            | NEEDS_CHECK           | CHECK                 |
      NATIONAL |                     | M03_PENSION         |                            | NEEDS_CHECK           | CHECK                 |
      NATIONAL |                     | M04_SUPPORT         |                            | NEEDS_CHECK           | CHECK                 |
      NATIONAL |                     | M05_WAGE            |                            | NEEDS_CHECK           | CHECK                 |
      NATIONAL |                     | M06_CAPACITY        |                            | NEEDS_CHECK           | CHECK                 |
      NATIONAL |                     | M07_INJURY          | injury_kind=WORK           | NEEDS_CHECK           | CHECK                 |
      NATIONAL |                     | M07_INJURY          |                            | NEEDS_CHECK           | CHECK                 |
      NATIONAL |                     | M08_ENV             |                            | NEEDS_CHECK           | CHECK                 |
      NATIONAL |                     | M09_REGIONAL        |                            | NEEDS_CHECK           | CHECK                 |
      NATIONAL |                     | R01_RETRIAL         |                            | NEEDS_CHECK           | CHECK                 |
      NATIONAL |                     | R01_RETRIAL         | retrial_decided=false      | REFUSE_PROPOSED       |                       | OUT_OF_SCOPE
      NATIONAL |                     | A01_RECONSIDERATION |                            | NEEDS_CHECK           | CHECK                 |
      NATIONAL |                     | N01_HERO            |                            | GRANT_PATH            | NO_ECON_CONDITION     |
      NATIONAL |                     | N02_BRAVE           |                            | GRANT_PATH            | NO_ECON_CONDITION     |
      NATIONAL |                     | N03_ACQUITTED       |                            | GRANT_PATH            | NO_ECON_CONDITION     |
      NATIONAL |                     | N04_DV              |                            | GRANT_PATH            | NO_ECON_CONDITION     |
      NATIONAL |                     | N05_REGIONAL        |                            | GRANT_PATH            | NO_ECON_CONDITION     |
      NATIONAL |                     | C01_DEFENCE_APPLY   |                            | NEEDS_CHECK           | CHECK                 |
      NATIONAL |                     | C01_DEFENCE_APPLY   | other_reason=true          | GRANT_PATH            | CHECK                 |
      NATIONAL |                     | C02_VICTIM_APPLY    | other_reason=true          | NEEDS_CHECK           | CHECK                 |
      NATIONAL | NO_STABLE_INCOME_MINOR | C02_VICTIM_APPLY | other_reason=true          | GRANT_PATH            | EXEMPT_VERIFICATION   |
      NATIONAL |                     | C02_VICTIM_APPLY    | other_reason=true age=17 stable_income=true | GRANT_PATH | CHECK               |
      NATIONAL |                     | C03_DEFENCE_NOTICE  | notice_reason=CR1          | STATUTORY_APPOINTMENT | STATUTORY_APPOINTMENT |
      NATIONAL |                     | C04_MEDICAL_NOTICE  |                            | STATUTORY_APPOINTMENT | STATUTORY_APPOINTMENT |
      NATIONAL |                     | C05_DUTY            |                            | GRANT_PATH            | NOT_REQUIRED          |
      NATIONAL |                     | CONSULTATION        | applicant_type=ORGANISATION | GRANT_PATH           | NOT_REQUIRED          |
      NATIONAL |                     | PRIVATE_LOAN        |                            | REFUSE_PROPOSED       |                       | OUT_OF_SCOPE
      NATIONAL | MIGRANT_WORKER      | INJURY_OTHER        |                            | REFUSE_PROPOSED       |                       | OUT_OF_SCOPE
      # the common guard: M, R, A, C01, C02; the articles on N have none
      NATIONAL | DIBAO               | M04_SUPPORT         | has_counsel=true           | REFUSE_PROPOSED       |                       | HAS_COUNSEL
      NATIONAL |                     | R01_RETRIAL         | has_counsel=true           | REFUSE_PROPOSED       |                       | HAS_COUNSEL
      NATIONAL |                     | C01_DEFENCE_APPLY   | has_counsel=true           | REFUSE_PROPOSED       |                       | HAS_COUNSEL
      NATIONAL |                     | C02_VICTIM_APPLY    | has_counsel=true           | REFUSE_PROPOSED       |                       | HAS_COUNSEL
      NATIONAL |                     | C03_DEFENCE_NOTICE  | has_counsel=true notice_reason=CR4 | REFUSE_PROPOSED |                     | HAS_COUNSEL
      NATIONAL |                     | C05_DUTY            | has_counsel=true           | REFUSE_PROPOSED       |                       | HAS_COUNSEL
      NATIONAL |                     | N04_DV              | has_counsel=true           | GRANT_PATH            | NO_ECON_CONDITION     |
      NATIONAL |                     | PRIVATE_LOAN        | has_counsel=true           | REFUSE_PROPOSED       |                       | OUT_OF_SCOPE
      R-PDS20  | SOLDIER_LOCAL       | PRIVATE_LOAN        | has_counsel=true           | REFUSE_PROPOSED       |                       | HAS_COUNSEL
      NATIONAL |                     | M05_WAGE            | applicant_type=ORGANISATION | REFUSE_PROPOSED      |                       | NOT_A_PARTY
      NATIONAL | MIGRANT_WORKER      | M05_WAGE            | duplicate=true             | REFUSE_PROPOSED       |                       | DUPLICATE
      NATIONAL | MIGRANT_WORKER      | M05_WAGE            | competent=false            | REFUSE_PROPOSED       |                       | NOT_COMPETENT
      # 2.3 persons without a stable source of income
      NATIONAL | NO_STABLE_INCOME_ELDERLY  | M04_SUPPORT   |                            | GRANT_PATH            | EXEMPT_VERIFICATION   |
      NATIONAL | NO_STABLE_INCOME_DISABLED | M02_SOCIAL_INS |                           | GRANT_PATH            | EXEMPT_VERIFICATION   |
      NATIONAL | NO_STABLE_INCOME_OTHER    | M05_WAGE      |                            | GRANT_PATH            | EXEMPT_VERIFICATION   |
      NATIONAL | NO_STABLE_INCOME_ELDERLY  | M04_SUPPORT   | stable_income=true         | NEEDS_CHECK           | CHECK                 |
      NATIONAL | NO_STABLE_INCOME_ELDERLY  | PRIVATE_LOAN  |                            | REFUSE_PROPOSED       |                       | OUT_OF_SCOPE
      NATIONAL | ELDERLY_60          | M04_SUPPORT         | stable_income=false        | GRANT_PATH            | EXEMPT_VERIFICATION   |
      NATIONAL | ELDERLY_60          | M04_SUPPORT         |                            | NEEDS_CHECK           | CHECK                 |
      NATIONAL |                     | M04_SUPPORT         | age=60 stable_income=false | GRANT_PATH            | EXEMPT_VERIFICATION   |
      NATIONAL |                     | M04_SUPPORT         | age=59 stable_income=false | NEEDS_CHECK           | CHECK                 |
      NATIONAL | DISABLED            | M07_INJURY          | stable_income=false        | GRANT_PATH            | EXEMPT_VERIFICATION   |
      NATIONAL | DISABLED            | M07_INJURY          | stable_income=true         | NEEDS_CHECK           | CHECK                 |
      NATIONAL | DISABLED DIBAO      | M07_INJURY          | stable_income=true         | GRANT_PATH            | EXEMPT_VERIFICATION   |
      # minors
      NATIONAL |                     | INJURY_TRAFFIC      | age=10                     | GRANT_PATH            | EXEMPT_VERIFICATION   |
      NATIONAL | MINOR               | M04_SUPPORT         |                            | GRANT_PATH            | EXEMPT_VERIFICATION   |
      NATIONAL |                     | M05_WAGE            | age=17                     | GRANT_PATH            | EXEMPT_VERIFICATION   |
      NATIONAL |                     | M05_WAGE            | age=17 own_earnings=true   | NEEDS_CHECK           | CHECK                 |
      NATIONAL |                     | M05_WAGE            | age=17 stable_income=true  | NEEDS_CHECK           | CHECK                 |
      NATIONAL |                     | M05_WAGE            | age=15 own_earnings=true   | GRANT_PATH            | EXEMPT_VERIFICATION   |
      NATIONAL |                     | M05_WAGE            | age=18                     | NEEDS_CHECK           | CHECK                 |
      NATIONAL |                     | C01_DEFENCE_APPLY   | age=17                     | STATUTORY_APPOINTMENT | STATUTORY_APPOINTMENT |
      NATIONAL |                     | C01_DEFENCE_APPLY   | age=18                     | NEEDS_CHECK           | CHECK                 |
      # social relief, judicial relief, special care
      NATIONAL | DIBAO               | M08_ENV             |                            | GRANT_PATH            | EXEMPT_VERIFICATION   |
      NATIONAL | TEKUN               | M01_STATE_COMP      |                            | GRANT_PATH            | EXEMPT_VERIFICATION   |
      NATIONAL | DIBAO_MARGIN        | M03_PENSION         |                            | GRANT_PATH            | EXEMPT_VERIFICATION   |
      NATIONAL | TEMP_RELIEF         | M02_SOCIAL_INS      |                            | GRANT_PATH            | EXEMPT_VERIFICATION   |
      NATIONAL | JUDICIAL_RELIEF     | C02_VICTIM_APPLY    |                            | GRANT_PATH            | EXEMPT_VERIFICATION   |
      NATIONAL | YOUFU               | M05_WAGE            |                            | GRANT_PATH            | EXEMPT_VERIFICATION   |
      NATIONAL | MARTYR_FAMILY       | M05_WAGE            |                            | GRANT_PATH            | EXEMPT_VERIFICATION   |
      NATIONAL | dibao               | m05_wage            |                            | GRANT_PATH            | EXEMPT_VERIFICATION   |
      NATIONAL | DIBAO               | PRIVATE_LOAN        |                            | REFUSE_PROPOSED       |                       | OUT_OF_SCOPE
      # migrant workers: wages and work injury only
      NATIONAL | MIGRANT_WORKER      | M05_WAGE            |                            | GRANT_PATH            | EXEMPT_VERIFICATION   |
      NATIONAL | MIGRANT_WORKER      | INJURY_WORK         |                            | GRANT_PATH            | EXEMPT_VERIFICATION   |
      NATIONAL | MIGRANT_WORKER      | M07_INJURY          | injury_kind=WORK           | GRANT_PATH            | EXEMPT_VERIFICATION   |
      NATIONAL | MIGRANT_WORKER      | M07_INJURY          |                            | NEEDS_CHECK           | CHECK                 |
      NATIONAL | MIGRANT_WORKER      | INJURY_TRAFFIC      |                            | NEEDS_CHECK           | CHECK                 |
      NATIONAL | MIGRANT_WORKER      | M02_SOCIAL_INS      |                            | NEEDS_CHECK           | CHECK                 |
      R-PDS20  | MIGRANT_WORKER      | INJURY_TRAFFIC      |                            | GRANT_PATH            | EXEMPT_VERIFICATION   |
      R-PDS20  | MIGRANT_WORKER      | INJURY_OTHER        |                            | GRANT_PATH            | EXEMPT_VERIFICATION   |
      R-PDS20  | MIGRANT_WORKER      | M04_SUPPORT         |                            | NEEDS_CHECK           | CHECK                 |
      R-PDS20  |                     | INJURY_OTHER        |                            | REFUSE_PROPOSED       |                       | OUT_OF_SCOPE
      # Pingdingshan: everybody from sixty
      R-PDS20  |                     | M04_SUPPORT         | age=60 stable_income=true  | GRANT_PATH            | EXEMPT_VERIFICATION   |
      R-PDS20  |                     | M04_SUPPORT         | age=59                     | NEEDS_CHECK           | CHECK                 |
      R-PDS20  | ELDERLY_60          | PRIVATE_LOAN        |                            | REFUSE_PROPOSED       |                       | OUT_OF_SCOPE
      R-BT25   | ELDERLY_60          | M04_SUPPORT         |                            | NEEDS_CHECK           | CHECK                 |
      # Baotou and Chifeng: rural old people, children left behind, rural women
      R-BT25   | RURAL_ELDERLY       | M04_SUPPORT         | age=80 stable_income=true  | GRANT_PATH            | EXEMPT_VERIFICATION   |
      R-BT25   | RURAL_ELDERLY       | M04_SUPPORT         |                            | GRANT_PATH            | EXEMPT_VERIFICATION   |
      R-BT25   | RURAL_ELDERLY       | M04_SUPPORT         | age=79                     | NEEDS_CHECK           | CHECK                 |
      R-CF22B  | EMPTY_NEST_ELDERLY  | M04_SUPPORT         |                            | GRANT_PATH            | EXEMPT_VERIFICATION   |
      R-CF22B  | SHIDU_ELDERLY       | M05_WAGE            |                            | GRANT_PATH            | EXEMPT_VERIFICATION   |
      R-BT25   | LEFT_BEHIND_CHILD   | M04_SUPPORT         | age=17 stable_income=true  | GRANT_PATH            | EXEMPT_VERIFICATION   |
      R-BT25   | RURAL_WOMAN         | M05_WAGE            |                            | GRANT_PATH            | EXEMPT_VERIFICATION   |
      R-BT25   | LEFT_BEHIND_WOMAN   | M05_WAGE            |                            | GRANT_PATH            | EXEMPT_VERIFICATION   |
      R-BT25   | WOMAN               | M05_WAGE            |                            | NEEDS_CHECK           | CHECK                 |
      NATIONAL | RURAL_WOMAN         | M05_WAGE            |                            | NEEDS_CHECK           | CHECK                 |
      R-BT22   | RURAL_ELDERLY       | M04_SUPPORT         | age=85                     | NEEDS_CHECK           | CHECK                 |
      # disabled suspects, and others of LAL 25
      NATIONAL | DISABLED_HEARING    | C01_DEFENCE_APPLY   |                            | STATUTORY_APPOINTMENT | STATUTORY_APPOINTMENT |
      NATIONAL | DISABLED            | C01_DEFENCE_APPLY   | disability_kind=SPEECH     | STATUTORY_APPOINTMENT | STATUTORY_APPOINTMENT |
      NATIONAL | DISABLED            | C01_DEFENCE_APPLY   | disability_kind=LIMB       | NEEDS_CHECK           | CHECK                 |
      NATIONAL | INCAPACITATED_ADULT | C01_DEFENCE_APPLY   |                            | STATUTORY_APPOINTMENT | STATUTORY_APPOINTMENT |
      NATIONAL |                     | C01_DEFENCE_APPLY   | possible_sentence=LIFE     | STATUTORY_APPOINTMENT | STATUTORY_APPOINTMENT |
      NATIONAL |                     | C03_DEFENCE_NOTICE  | notice_reason=CR9 stage=FIRST_INSTANCE | STATUTORY_APPOINTMENT | STATUTORY_APPOINTMENT |
      NATIONAL |                     | C03_DEFENCE_NOTICE  | notice_reason=CR9 stage=INVESTIGATION  | NEEDS_CHECK           | STATUTORY_APPOINTMENT |
      R-BT22   |                     | C03_DEFENCE_NOTICE  | notice_reason=CR9 stage=INVESTIGATION  | STATUTORY_APPOINTMENT | STATUTORY_APPOINTMENT |
      R-CF22A  |                     | C03_DEFENCE_NOTICE  | notice_reason=CR9 stage=PROSECUTION_REVIEW | STATUTORY_APPOINTMENT | STATUTORY_APPOINTMENT |
      NATIONAL |                     | C03_DEFENCE_NOTICE  | notice_reason=CR5 stage=DEATH_REVIEW | STATUTORY_APPOINTMENT | STATUTORY_APPOINTMENT |
      NATIONAL |                     | C03_DEFENCE_NOTICE  | notice_reason=CR6          | STATUTORY_APPOINTMENT | STATUTORY_APPOINTMENT |
      NATIONAL |                     | C03_DEFENCE_NOTICE  |                            | STATUTORY_APPOINTMENT | STATUTORY_APPOINTMENT |
      # domestic violence: hardship does not count, and no judgment is asked for
      NATIONAL | WOMAN DV_VICTIM     | DIVORCE             |                            | GRANT_PATH            | NO_ECON_CONDITION     |
      NATIONAL | DV_VICTIM           | M04_SUPPORT         |                            | GRANT_PATH            | NO_ECON_CONDITION     |
      NATIONAL |                     | PROTECTION_ORDER    |                            | GRANT_PATH            | NO_ECON_CONDITION     |
      NATIONAL | DV_VICTIM           | M05_WAGE            |                            | NEEDS_CHECK           | CHECK                 |
      NATIONAL | WOMAN               | DIVORCE             |                            | REFUSE_PROPOSED       |                       | OUT_OF_SCOPE
      NATIONAL | BRAVE_PERSON        | INJURY_OTHER        |                            | GRANT_PATH            | NO_ECON_CONDITION     |
      NATIONAL | HERO_RELATIVE       | REPUTATION          |                            | GRANT_PATH            | NO_ECON_CONDITION     |
      NATIONAL | ACQUITTED           | M01_STATE_COMP      |                            | GRANT_PATH            | NO_ECON_CONDITION     |
      # soldiers
      NATIONAL | SOLDIER_NATIONAL    | M05_WAGE            |                            | NEEDS_CHECK           | CHECK                 |
      NATIONAL | CONSCRIPT           | M05_WAGE            |                            | GRANT_PATH            | EXEMPT_VERIFICATION   |
      NATIONAL | SOLDIER_SURVIVOR    | M03_PENSION         |                            | GRANT_PATH            | EXEMPT_VERIFICATION   |
      NATIONAL | SOLDIER_LOCAL       | M05_WAGE            |                            | NEEDS_CHECK           | CHECK                 |
      R-PDS20  | SOLDIER_LOCAL       | M05_WAGE            |                            | GRANT_PATH            | NO_SCOPE_LIMIT        |
      R-PDS20  | SOLDIER_LOCAL       | DIVORCE             |                            | GRANT_PATH            | NO_SCOPE_LIMIT        |
      # veterans, unemployed: priority, but the check stays
      R-CF22A  | VETERAN             | M05_WAGE            |                            | NEEDS_CHECK           | CHECK                 |
      R-CF22A  | VETERAN YOUFU       | M05_WAGE            |                            | GRANT_PATH            | EXEMPT_VERIFICATION   |
      R-CF22A  | ZERO_EMPLOYMENT_FAMILY | M05_WAGE         |                            | NEEDS_CHECK           | CHECK                 |
      # detained, under community correction, foreigners
      NATIONAL | DETAINED            | M04_SUPPORT         |                            | NEEDS_CHECK           | CHECK                 |
      NATIONAL | DETAINED            | C01_DEFENCE_APPLY   | other_reason=家属不愿委托   | GRANT_PATH            | CHECK                 |
      NATIONAL | COMMUNITY_CORRECTION | M05_WAGE           |                            | NEEDS_CHECK           | CHECK                 |
      NATIONAL | FOREIGNER           | M05_WAGE            |                            | NEEDS_CHECK           | CHECK                 |
      NATIONAL | FOREIGNER           | N04_DV              |                            | NEEDS_CHECK           | NO_ECON_CONDITION     |
      NATIONAL | FOREIGNER           | C03_DEFENCE_NOTICE  | notice_reason=CR2          | STATUTORY_APPOINTMENT | STATUTORY_APPOINTMENT |
      # local supplement of Chifeng
      R-CF22B  | MIGRANT_WORKER      | LABOR_DISPUTE       |                            | NEEDS_CHECK           | CHECK                 |
      R-CF22B  | FARMER              | LAND                |                            | NEEDS_CHECK           | CHECK                 |
      R-CF22B  | FARMER DIBAO        | LAND                |                            | GRANT_PATH            | EXEMPT_VERIFICATION   |
      R-CF22B  |                     | LAND                |                            | REFUSE_PROPOSED       |                       | OUT_OF_SCOPE
      NATIONAL | FARMER DIBAO        | LAND                |                            | REFUSE_PROPOSED       |                       | OUT_OF_SCOPE
      # the fictional demo city has a standard: 1,700 yuan a month and head
      DEMO     |                     | M05_WAGE            | household_income_12m=61200 household_persons=3 pledge_signed=true | GRANT_PATH      | CHECK |
      DEMO     |                     | M05_WAGE            | household_income_12m=61200 household_persons=3                    | NEEDS_CHECK     | CHECK |
      DEMO     |                     | M05_WAGE            | household_income_12m=61200.01 household_persons=3 pledge_signed=true | REFUSE_PROPOSED | CHECK | ECON_NOT_MET
      DEMO     |                     | M05_WAGE            | household_income_12m=61200 pledge_signed=true                     | NEEDS_CHECK     | CHECK |
      DEMO     |                     | M04_SUPPORT         | opponent_is_household_member=true own_income_12m=20400 household_income_12m=900000 household_persons=2 pledge_signed=true | GRANT_PATH | CHECK |
      DEMO     |                     | M04_SUPPORT         | opponent_is_household_member=true own_income_12m=20400.01 pledge_signed=true | REFUSE_PROPOSED | CHECK | ECON_NOT_MET
      NATIONAL |                     | M05_WAGE            | household_income_12m=100 household_persons=3 pledge_signed=true  | NEEDS_CHECK     | CHECK |
      """)
  void judges(String profile, String person, String matter, String known, Path path, EconResult econ, RefusalCode refusal) {
    Verdict verdict = eligibility.judge(facts(profile, person, matter, known));

    assertThat(verdict.path()).isEqualTo(path);
    assertThat(verdict.econResult()).isEqualTo(econ);
    assertThat(verdict.refusalCode()).isEqualTo(refusal);
    assertThat(verdict.reasons()).isNotEmpty();
    if (path == Path.REFUSE_PROPOSED) assertThat(verdict.otherDoors()).hasSizeGreaterThanOrEqualTo(3);
    assertThat(verdict.toString()).doesNotContain("经济困难证明", "{income}");
  }

  @ParameterizedTest(name = "{0} {1} {2} {3}")
  @CsvSource(delimiter = '|', useHeadersInDisplayName = true, textBlock = """
      PROFILE  | PERSON         | MATTER             | FACTS                                 | PATH            | RANK
      # days left: both sides of every boundary
      NATIONAL |                | M05_WAGE           | days_to_limitation=-1                 | NEEDS_CHECK     | 9
      NATIONAL |                | M05_WAGE           | days_to_limitation=0                  | ADVANCE_AID     | 0
      NATIONAL |                | M05_WAGE           | days_to_limitation=6                  | ADVANCE_AID     | 0
      NATIONAL |                | M05_WAGE           | days_to_limitation=7                  | NEEDS_CHECK     | 1
      NATIONAL |                | M05_WAGE           | days_to_limitation=30                 | NEEDS_CHECK     | 1
      NATIONAL |                | M05_WAGE           | days_to_limitation=31                 | NEEDS_CHECK     | 9
      NATIONAL | MIGRANT_WORKER | M05_WAGE           | days_to_limitation=6                  | ADVANCE_AID     | 0
      NATIONAL | MIGRANT_WORKER | M05_WAGE           | days_to_limitation=7                  | GRANT_PATH      | 1
      NATIONAL | MIGRANT_WORKER | M05_WAGE           | days_to_limitation=31                 | GRANT_PATH      | 2
      NATIONAL |                | M05_WAGE           | preservation_needed=true              | ADVANCE_AID     | 0
      NATIONAL |                | M05_WAGE           | advance_enforcement_needed=true       | ADVANCE_AID     | 0
      # what is no application in scope is not saved by urgency
      NATIONAL |                | PRIVATE_LOAN       | days_to_limitation=3                  | REFUSE_PROPOSED | 0
      NATIONAL |                | M05_WAGE           | days_to_limitation=3 has_counsel=true | REFUSE_PROPOSED | 0
      NATIONAL |                | M05_WAGE           | days_to_limitation=3 applicant_type=ORGANISATION | REFUSE_PROPOSED | 0
      NATIONAL |                | C03_DEFENCE_NOTICE | days_to_limitation=3 notice_reason=CR4 | STATUTORY_APPOINTMENT | 0
      DEMO     |                | M05_WAGE           | days_to_limitation=3 household_income_12m=900000 household_persons=1 | REFUSE_PROPOSED | 0
      # danger and detention
      NATIONAL | DV_VICTIM      | N04_DV             | dv_danger=true                        | GRANT_PATH      | 0
      NATIONAL |                | C01_DEFENCE_APPLY  | age=17 detained=true                  | STATUTORY_APPOINTMENT | 0
      NATIONAL |                | C01_DEFENCE_APPLY  | age=18 detained=true                  | NEEDS_CHECK     | 9
      # a wage case of ten
      NATIONAL |                | M05_WAGE           | group_size=10                         | NEEDS_CHECK     | 1
      NATIONAL |                | M05_WAGE           | group_size=9                          | NEEDS_CHECK     | 9
      NATIONAL |                | M08_ENV            | group_size=10                         | NEEDS_CHECK     | 9
      # groups with priority
      NATIONAL | SOLDIER_NATIONAL | M05_WAGE         |                                       | NEEDS_CHECK     | 2
      NATIONAL |                | M05_WAGE           | age=17                                | GRANT_PATH      | 2
      NATIONAL |                | M05_WAGE           | age=18                                | NEEDS_CHECK     | 9
      NATIONAL | DISABLED       | M05_WAGE           |                                       | NEEDS_CHECK     | 2
      NATIONAL |                | M05_WAGE           | age=59                                | NEEDS_CHECK     | 9
      NATIONAL |                | M05_WAGE           | age=60                                | NEEDS_CHECK     | 2
      NATIONAL |                | M05_WAGE           | age=64                                | NEEDS_CHECK     | 2
      NATIONAL | MIGRANT_WORKER | M05_WAGE           |                                       | GRANT_PATH      | 2
      NATIONAL | MIGRANT_WORKER | M04_SUPPORT        |                                       | NEEDS_CHECK     | 9
      NATIONAL | WOMAN          | N04_DV             |                                       | GRANT_PATH      | 2
      NATIONAL |                | N04_DV             | sex=MALE                              | GRANT_PATH      | 9
      NATIONAL | VETERAN        | M05_WAGE           |                                       | NEEDS_CHECK     | 9
      R-CF22A  | VETERAN        | M05_WAGE           |                                       | NEEDS_CHECK     | 3
      R-BT25   | MIGRANT_WORKER | M04_SUPPORT        |                                       | NEEDS_CHECK     | 3
      R-PDS20  | MIGRANT_WORKER | INJURY_TRAFFIC     |                                       | GRANT_PATH      | 3
      NATIONAL | DIBAO          | M05_WAGE           | major_difficult=true                  | GRANT_PATH      | 4
      NATIONAL | DIBAO          | M05_WAGE           |                                       | GRANT_PATH      | 9
      """)
  void queues(String profile, String person, String matter, String known, Path path, int rank) {
    Verdict verdict = eligibility.judge(facts(profile, person, matter, known));

    assertThat(verdict.priorityRank()).isEqualTo(rank);
    assertThat(verdict.path()).isEqualTo(path);
  }

  @ParameterizedTest(name = "{0} {1} {2} {3}")
  @CsvSource(delimiter = '|', useHeadersInDisplayName = true, textBlock = """
      PROFILE  | PERSON           | MATTER         | FACTS                               | FLAGS                  | HOME
      NATIONAL | MIGRANT_WORKER   | M05_WAGE       |                                     |                        | false
      NATIONAL | SOLDIER_NATIONAL | M05_WAGE       |                                     | ACCEPT REVIEW ASSIGN   | false
      R-BT25   | MIGRANT_WORKER   | M04_SUPPORT    |                                     | ACCEPT                 | false
      R-BT25   | MIGRANT_WORKER   | M05_WAGE       | days_to_limitation=30               | ACCEPT REVIEW ASSIGN   | false
      R-BT25   | MIGRANT_WORKER   | M05_WAGE       | days_to_limitation=31               | ACCEPT REVIEW          | false
      R-BT22   | MIGRANT_WORKER   | M04_SUPPORT    |                                     | ACCEPT REVIEW ASSIGN HANDLE | false
      R-BT22   |                  | M04_SUPPORT    | age=64                              | ACCEPT REVIEW ASSIGN HANDLE | false
      R-BT22   |                  | M04_SUPPORT    | age=65                              | ACCEPT REVIEW ASSIGN HANDLE | true
      R-BT22   |                  | INJURY_WORK    | reduced_mobility=true               |                        | true
      R-PDS20  | MIGRANT_WORKER   | INJURY_TRAFFIC |                                     | ACCEPT ASSIGN HANDLE   | false
      R-PDS20  | MIGRANT_WORKER   | M04_SUPPORT    |                                     |                        | false
      R-CF22A  | LONELY_ELDERLY   | M04_SUPPORT    |                                     | ACCEPT                 | true
      R-CF22B  |                  | M04_SUPPORT    | rural=true reduced_mobility=true    |                        | true
      """)
  void opensTheGreenChannelOfTheCity(String profile, String person, String matter, String known, String flags, boolean home) {
    Verdict verdict = eligibility.judge(facts(profile, person, matter, known));

    String[] expected = flags == null ? new String[0] : flags.split(" ");
    assertThat(verdict.priorityFlags()).extracting(flag -> flag.name().substring("PRIORITY_".length())).containsExactlyInAnyOrder(expected);
    assertThat(verdict.homeService()).isEqualTo(home);
  }

  @ParameterizedTest(name = "{0} {1} {2} {3}")
  @CsvSource(delimiter = '|', useHeadersInDisplayName = true, textBlock = """
      DATE       | PROFILE  | PERSON         | MATTER              | PATH            | ECON                | LAW
      2021-12-31 | NATIONAL | MIGRANT_WORKER | M05_WAGE            | NEEDS_CHECK     | CHECK               | 法律援助条例
      2022-01-01 | NATIONAL | MIGRANT_WORKER | M05_WAGE            | GRANT_PATH      | EXEMPT_VERIFICATION | 法律援助法
      2021-12-31 | NATIONAL |                | N04_DV              | NEEDS_CHECK     | CHECK               | 法律援助条例
      2021-12-31 | NATIONAL |                | N02_BRAVE           | NEEDS_CHECK     | CHECK               | 法律援助条例
      2020-05-01 | R-PDS20  | MIGRANT_WORKER | INJURY_WORK         | GRANT_PATH      | EXEMPT_VERIFICATION | 河南省法律援助条例
      2023-12-31 | NATIONAL | DIBAO          | A01_RECONSIDERATION | NEEDS_CHECK     | EXEMPT_VERIFICATION | 法律援助法
      2024-01-01 | NATIONAL | DIBAO          | A01_RECONSIDERATION | GRANT_PATH      | EXEMPT_VERIFICATION | 行政复议法
      """)
  void judgesAnOldApplicationByTheRulesOfItsDay(LocalDate day, String profile, String person, String matter, Path path, EconResult econ, String law) {
    Verdict verdict = eligibility.judge(facts(profile, person, matter, null).asOf(day));

    assertThat(verdict.path()).isEqualTo(path);
    assertThat(verdict.econResult()).isEqualTo(econ);
    assertThat(verdict.citations()).extracting(Citation::law).contains(law);
    if (day.getYear() < 2022) assertThat(verdict.citations()).extracting(Citation::law).doesNotContain("法律援助法");
    assertThat(verdict.rules()).allMatch(rule -> rule.inForceOn(day));
  }

  @ParameterizedTest(name = "{0} {1} {2}")
  @CsvSource(delimiter = '|', useHeadersInDisplayName = true, textBlock = """
      PERSON   | MATTER            | FACTS                           | ADVICE
               | M05_WAGE          |                                 |
               | INJURY_TRAFFIC    | age=12                          | GUARDIAN
               | N04_DV            | age=12 guardian_is_infringer=true | GUARDIAN_IS_INFRINGER
               | C01_DEFENCE_APPLY | age=30 detained=true            | RELAY
      DISABLED | M05_WAGE          |                                 | ACCESSIBLE
               | M05_WAGE          | days_to_limitation=-1           | LIMITATION_PASSED
               | M05_WAGE          | days_to_limitation=0            |
               | PRIVATE_LOAN      | age=12                          |
      """)
  void advisesBesides(String person, String matter, String known, String advice) {
    Verdict verdict = eligibility.judge(facts("NATIONAL", person, matter, known));

    assertThat(verdict.reasons().stream().filter(reason -> reason.code().equals("ADVICE")).map(reason -> reason.rule().code()).toList())
        .isEqualTo(advice == null ? List.of() : List.of(advice));
  }

  @Test
  void explainsWithTheRuleTheArticleAndTheFacts() {
    Verdict verdict = eligibility.judge(facts("NATIONAL", "MIGRANT_WORKER", "M05_WAGE", "has_counsel=false"));

    assertThat(verdict.reasons().getFirst().code()).isEqualTo("EXEMPT_VERIFICATION");
    assertThat(verdict.reasons().getFirst().rule().code()).isEqualTo("MIGRANT_WORKER");
    assertThat(verdict.reasons().getFirst().rule().profile()).isEqualTo("NATIONAL");
    assertThat(verdict.citations())
        .contains(
            new Citation("法律援助法", "第四十二条第三项"),
            new Citation("法律援助法", "第三十一条第五项"),
            new Citation("保障农民工工资支付条例", "第四十五条"));
    assertThat(verdict.factsUsed()).containsEntry("matter", "M05_WAGE").containsEntry("has_counsel", false);
  }
}
