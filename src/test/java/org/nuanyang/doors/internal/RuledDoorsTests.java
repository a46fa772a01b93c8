package org.nuanyang.doors.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nuanyang.calculators.internal.Sums;
import org.nuanyang.doors.DoorAdvice;
import org.nuanyang.doors.DoorFacts;
import org.nuanyang.doors.DoorQuestion;
import org.nuanyang.doors.Doors;
import org.nuanyang.doors.LawExam;
import org.nuanyang.doors.Reconsideration;
import org.nuanyang.doors.Route;
import org.nuanyang.doors.Topic;

/** Which door it is, on 22 November 2026, a Sunday. */
class RuledDoorsTests {

  private final Doors doors;
  private final Reconsideration reconsideration;
  private final LawExam exam;

  RuledDoorsTests() throws IOException {
    Terms terms = new Terms(Sums.ALL);
    doors = new RuledDoors(terms);
    reconsideration = new ReconsiderationSheet(terms);
    exam = new ExamSheet();
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', useHeadersInDisplayName = true, textBlock = """
      TOPIC     | SAID                      | SINCE      | DOOR              | ROUTE             | LAST DAY   | ARTICLE
      WORK      | stage=NEW                 | 2026-03-02 | LABOUR_ARBITRATION | ARBITRATION      | 2027-03-02 | 《劳动争议调解仲裁法》第二十七条
      WORK      | stage=DECIDED             | 2026-11-20 | COURT             | LITIGATION        | 2026-12-07 | 《劳动争议调解仲裁法》第五十条
      OFFICE    | act=FINE,stage=DECIDED    | 2026-10-12 | RECONSIDERATION   | RECONSIDERATION   | 2026-12-11 | 《行政复议法》第二十条
      OFFICE    | act=SPOT_FINE,stage=NEW   |            | RECONSIDERATION   | RECONSIDERATION   |            | 《行政复议法》第二十三条
      OFFICE    | act=RULE,stage=NEW        |            | SUGGESTION        | SUGGESTION        |            | 《行政复议法》第十二条
      LAND      | land=WHOSE,stage=NEW      |            | LAND_RULING       | ADMINISTRATIVE    |            | 《土地管理法》第十四条
      LAND      | land=CONTRACTED,stage=NEW | 2026-11-02 | LAND_ARBITRATION  | ARBITRATION       | 2028-11-02 | 《农村土地承包经营纠纷调解仲裁法》第十八条
      COURT     | court=FINAL_CIVIL         | 2026-11-02 | HIGHER_COURT      | LITIGATION        | 2027-05-03 | 《民事诉讼法》第二百一十六条
      CRIME     | stage=SILENT              |            | POLICE            | JUSTICE_ORGANS    |            | 《刑事诉讼法》第一百一十二条
      OFFICIAL  |                           |            | SUPERVISION       | REPORT            |            | 《信访工作条例》第三十条
      REPLY     |                           | 2026-11-02 | HIGHER_OFFICE     | PETITION          | 2026-12-02 | 《信访工作条例》第三十五条
      HARD_UP   |                           |            | RELIEF            | RELIEF            |            | 《社会救助暂行办法》第十一条
      OTHER     |                           |            | LAWYER            | PETITION          |            | 《信访工作条例》第三十一条
      """)
  void namesTheDoorTheDayAndTheArticle(String topic, String said, LocalDate since, String door, Route route, LocalDate lastDay, String article) {
    DoorAdvice.Way first = doors.advise(new DoorFacts(topic, answers(said), since)).orElseThrow().first();

    assertThat(first.door().code()).isEqualTo(door);
    assertThat(first.door().route()).isEqualTo(route);
    if (lastDay == null) assertThat(first.last()).isNull();
    else assertThat(first.last()).isNotNull().satisfies(last -> assertThat(last.day()).isEqualTo(lastDay));
    assertThat(first.basis()).extracting(Object::toString).contains(article);
  }

  @Test
  void whateverIsSaidThereIsADoorWithAnArticleAndNothingIsAdvisedBeforeItIsSaid() {
    for (Topic topic : doors.topics()) {
      for (Map<String, String> said : combinations(doors.questions(topic)))
        assertThat(doors.advise(new DoorFacts(topic.code(), said, LocalDate.of(2026, 11, 2)))).as(topic.code() + said).hasValueSatisfying(
            advice -> assertThat(advice.ways()).allSatisfy(way -> {
              assertThat(way.basis()).isNotEmpty();
              assertThat(way.hasTerm()).isEqualTo(way.last() != null);
            }));
      if (!topic.asks().isEmpty()) assertThat(doors.advise(new DoorFacts(topic.code(), Map.of(), null))).as(topic.code()).isEmpty();
    }
    assertThat(doors.advise(new DoorFacts("NO_SUCH", Map.of(), null))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', useHeadersInDisplayName = true, textBlock = """
      ORGAN             | ACT       | KNOWN      | ACTED      | TOLD  | LAND  | IN COURT | VERDICT      | LAST DAY
      COUNTY_DEPARTMENT | FINE      | 2026-10-12 |            | true  | false | false    | IN_TIME      | 2026-12-11
      COUNTY_DEPARTMENT | FINE      | 2026-09-01 |            | true  | false | false    | TOO_LATE     | 2026-11-02
      COUNTY_DEPARTMENT | FINE      | 2026-02-02 |            | false | false | false    | IN_TIME      | 2027-02-02
      CITY_DEPARTMENT   | TAKING    | 2026-11-02 | 2021-11-24 | true  | false | false    | IN_TIME      | 2026-11-24
      CITY_DEPARTMENT   | TAKING    | 2026-11-02 | 2021-11-24 | true  | true  | false    | IN_TIME      | 2027-01-04
      VERTICAL          | STAFF     | 2026-11-02 |            | true  | false | false    | OUT_OF_SCOPE |
      JUSTICE           | OTHER     | 2026-11-02 |            | true  | false | true     | COURT_HAS_IT |
      """)
  void looksAtAReconsideration(String organ, String act, LocalDate known, LocalDate acted, boolean told, boolean land, boolean inCourt, Reconsideration.Verdict verdict, LocalDate last) {
    var outlook = reconsideration.look(new Reconsideration.Asked(organ, act, known, acted, told, land, inCourt));

    assertThat(outlook.verdict()).isEqualTo(verdict);
    assertThat(outlook.last() == null ? null : outlook.last().day()).isEqualTo(last);
    assertThat(outlook.basis()).isNotEmpty();
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', useHeadersInDisplayName = true, textBlock = """
      NATIONALITY | RIGHTS | STUDY      | BAR   | VERDICT | REASONS
      YES         | YES    | LAW        | NONE  | MAY     | 0
      YES         | YES    | FINAL_YEAR | NONE  | ASK     | 1
      YES         | YES    | NOT_YET    | NONE  | MAY_NOT | 1
      NO          | YES    | OLD_OTHER  | CRIME | MAY_NOT | 3
      """)
  void saysWhoMaySitTheLawExamination(String nationality, String rights, String study, String bar, LawExam.Verdict verdict, int reasons) {
    var outlook = exam.look(Map.of("nationality", nationality, "rights", rights, "study", study, "bar", bar)).orElseThrow();

    assertThat(outlook.verdict()).isEqualTo(verdict);
    assertThat(outlook.reasons()).hasSize(reasons);
    assertThat(exam.look(Map.of("nationality", nationality))).isEmpty();
  }

  private static Map<String, String> answers(String said) {
    Map<String, String> answers = new HashMap<>();
    if (said != null) for (String one : said.split(",")) answers.put(one.split("=")[0], one.split("=")[1]);
    return answers;
  }

  private static List<Map<String, String>> combinations(List<DoorQuestion> questions) {
    List<Map<String, String>> all = List.of(Map.of());
    for (DoorQuestion question : questions) {
      List<Map<String, String>> longer = new ArrayList<>();
      for (Map<String, String> before : all)
        for (DoorQuestion.Option option : question.options()) {
          Map<String, String> more = new HashMap<>(before);
          more.put(question.code(), option.value());
          longer.add(more);
        }
      all = longer;
    }
    return all;
  }
}
