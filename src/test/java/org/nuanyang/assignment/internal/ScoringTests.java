package org.nuanyang.assignment.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.nuanyang.assignment.internal.AssignmentExamples.RULES;
import static org.nuanyang.assignment.internal.AssignmentExamples.TODAY;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nuanyang.assignment.internal.AssignmentExamples.LawyerExample;
import org.nuanyang.assignment.Wishes;
import org.nuanyang.network.GeoPoint;
import org.nuanyang.network.PoolStatus;
import org.nuanyang.network.PractitionerKind;
import org.nuanyang.network.PractitionerView;
import org.nuanyang.network.Workload;

/** The score of a work-injury case in town, part by part; the pool had 4 cases each on average. */
class ScoringTests {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      useHeadersInDisplayName = true,
      textBlock =
          """
          SPECIALITIES             | LANGUAGES | WANTED | KM  | HAD | PART: SPECIALITY | LANGUAGE | DISTANCE | QUALITY | FAIRNESS | TOTAL
          WORK_INJURY_SOCIAL       | zh        | zh     | 0   | 0   | 30               | 10       | 10       | 10      | 20       | 80
          WORK_INJURY_SOCIAL,LABOR | zh,mn     | mn     | 0   | 4   | 30               | 10       | 10       | 10      | 10       | 70
          LABOR                    | zh        | zh     | 10  | 4   | 15               | 10       | 10       | 10      | 10       | 55
          LABOR                    | zh        | mn     | 55  | 4   | 15               | 0        | 5        | 10      | 10       | 40
          CRIMINAL                 | zh        | zh     | 100 | 8   | 0                | 10       | 0        | 10      | 0        | 20
          CRIMINAL                 | zh        | zh,mn  | 300 | 99  | 0                | 0        | 0        | 10      | 0        | 10
          """)
  void addsUpFromFactsThatAreShown(
      String specialities, String languages, String wanted, int km, int had,
      int speciality, int language, int distance, int quality, int fairness, int total) {
    var needs =
        AssignmentExamples.needs("LABOR_MEDIATION_ARBITRATION", set(wanted), Wishes.NONE, CaseNeeds.Before.NOBODY);
    var who =
        new LawyerExample(
            PractitionerKind.LAWYER, TODAY.minusYears(5), null, null, set(specialities), set(languages), "F",
            PoolStatus.ACTIVE, kilometresNorth(km));

    List<Points> points = new Scoring(needs, RULES, 4).score(who.view(), new Workload(1, had, null), Standing.PLAIN);

    assertThat(points)
        .extracting(Points::points)
        .containsExactly(speciality, language, distance, quality, fairness, 0);
    assertThat(points.stream().mapToInt(Points::points).sum()).isEqualTo(total);
  }

  @Test
  void weighsAHundredPointsInAll() {
    assertThat(Arrays.stream(Criterion.values()).mapToInt(RULES::weight).sum()).isEqualTo(100);
  }

  @Test
  void prefersWhoHadTheStageBeforeOrWhomThePersonNamed() {
    var who = AssignmentExamples.lawyer().view();
    var before = new CaseNeeds.Before(who.id(), Set.of(), Set.of(), Set.of());
    var helped = new CaseNeeds.Before(null, Set.of(), Set.of(), Set.of(who.id()));
    var wish = new Wishes(false, false, who.id());
    assertThat(preference(Wishes.NONE, before, who)).isEqualTo(10);
    assertThat(preference(wish, CaseNeeds.Before.NOBODY, who)).isEqualTo(10);
    assertThat(preference(Wishes.NONE, helped, who)).isEqualTo(5);
    assertThat(preference(Wishes.NONE, CaseNeeds.Before.NOBODY, who)).isZero();
  }

  @ParameterizedTest
  @CsvSource({"1.0,20", "0.8,16", "0.6,12", "0.0,0"})
  void weighsReviewedFilesInsteadOfTheMiddle(double quality, int points) {
    var who = AssignmentExamples.lawyer().view();
    var scoring = new Scoring(AssignmentExamples.needs(), RULES, 0);
    assertThat(scoring.score(who, Workload.NONE, new Standing(null, quality, 3, 0, List.of())).get(3).points()).isEqualTo(points);
  }

  private static int preference(Wishes wishes, CaseNeeds.Before before, PractitionerView who) {
    var needs = AssignmentExamples.needs("LABOR_MEDIATION_ARBITRATION", Set.of("zh"), wishes, before);
    return new Scoring(needs, RULES, 0).score(who, Workload.NONE, Standing.PLAIN).getLast().points();
  }

  private static Set<String> set(String list) {
    return Arrays.stream(list.split(",")).collect(Collectors.toSet());
  }

  private static GeoPoint kilometresNorth(int km) {
    var from = AssignmentExamples.FIRM_IN_TOWN;
    return new GeoPoint(from.latitude() + Math.toDegrees(km / 6371.0), from.longitude());
  }
}
