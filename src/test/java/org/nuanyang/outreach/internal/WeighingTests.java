package org.nuanyang.outreach.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nuanyang.knowledge.Sourced;
import org.nuanyang.outreach.CheckupReport;
import org.nuanyang.outreach.CheckupReport.Difference;
import org.nuanyang.outreach.CheckupReport.Finding;
import org.nuanyang.outreach.CheckupReport.Side;
import org.nuanyang.outreach.CheckupReport.Voice;
import org.nuanyang.outreach.Questionnaire;
import org.nuanyang.outreach.Questionnaire.Dimension;
import org.nuanyang.outreach.Questionnaire.Item;
import org.nuanyang.outreach.Questionnaire.WorkerQuestion;
import org.nuanyang.outreach.Reply;
import org.nuanyang.outreach.RiskGrade;

class WeighingTests {

  private static final Item PAID = item("paid", Reply.YES, 5, RiskGrade.SERIOUS);
  private static final Item LOCKED = item("locked", Reply.NO, 3, RiskGrade.SERIOUS);
  private static final Item RULES = item("rules", Reply.YES, 2, RiskGrade.LIGHT);
  private static final WorkerQuestion ASKED = new WorkerQuestion("w_paid", "发吗", Reply.YES, PAID);
  private static final Weighing WEIGHING =
      new Weighing(new Questionnaire(List.of(new Dimension("labour", "用工", "", List.of(PAID, LOCKED, RULES))), List.of(ASKED)));

  private static Item item(String id, Reply good, int weight, RiskGrade grade) {
    return new Item(id, id, null, good, weight, grade, Sourced.of("要。【劳动法第五十条】"), List.of(Sourced.of("改。")));
  }

  private static CheckupReport report(Map<String, Reply> given) {
    return WEIGHING.report(given, Heard.NOBODY, null);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', useHeadersInDisplayName = true, textBlock = """
      PAID           | LOCKED | RULES          | LOST | FULL | COUNTED | WORRIES
      YES            | NO     | YES            | 0    | 20   | 3       | 0
      NO             | NO     | YES            | 10   | 20   | 3       | 1
      PARTLY         | NO     | YES            | 5    | 20   | 3       | 1
      UNSURE         | NO     | YES            | 5    | 20   | 3       | 1
      YES            | YES    | NO             | 10   | 20   | 3       | 2
      NOT_APPLICABLE | YES    |                | 6    | 6    | 1       | 1
                     |        |                | 0    | 0    | 0       | 0
      """)
  void losesTheWholeTheHalfOrNothingOfAWeight(Reply paid, Reply locked, Reply rules, int lost, int full, int counted, int worries) {
    Map<String, Reply> given = new HashMap<>();
    if (paid != null) given.put("paid", paid);
    if (locked != null) given.put("locked", locked);
    if (rules != null) given.put("rules", rules);

    Side side = report(given).sides().getFirst();

    assertThat(List.of(side.lost(), side.full(), side.counted(), side.worries())).containsExactly(lost, full, counted, worries);
  }

  @Test
  void putsThePressingFirstAndHalfDoneAGradeLower() {
    CheckupReport report = report(Map.of("rules", Reply.NO, "locked", Reply.YES, "paid", Reply.PARTLY));

    assertThat(report.findings()).extracting(one -> one.item().id() + " " + one.grade()).containsExactly("locked SERIOUS", "paid SOME", "rules LIGHT");
    assertThat(report(Map.of("paid", Reply.UNSURE)).findings()).extracting(Finding::grade).containsExactly(RiskGrade.UNCLEAR);
    assertThat(report(Map.of("paid", Reply.UNSURE)).unanswered()).isEqualTo(2);
  }

  @Test
  void weighsTheHeavierQuestionFirstWithinAGrade() {
    assertThat(report(Map.of("locked", Reply.YES, "paid", Reply.NO)).findings()).extracting(one -> one.item().id()).containsExactly("paid", "locked");
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', useHeadersInDisplayName = true, textBlock = """
      OWNER          | NO | PARTLY | UNSURE | VOICE
      YES            | 1  | 0      | 0      |
      YES            | 1  | 1      | 0      | SOME_SAY_NO
      YES            | 3  | 0      | 0      | MANY_SAY_NO
      YES            | 0  | 0      | 3      | MANY_DO_NOT_KNOW
      YES            | 0  | 0      | 2      |
      NOT_APPLICABLE | 2  | 0      | 0      | SOME_SAY_NO
      NO             | 5  | 0      | 0      |
      UNSURE         | 5  | 0      | 0      |
      """)
  void setsWorkersAgainstAnOwnerWhoSaysAllIsWell(Reply owner, int no, int partly, int unsure, Voice voice) {
    Heard heard = new Heard(5, Map.of("w_paid", Map.of(Reply.NO, no, Reply.PARTLY, partly, Reply.UNSURE, unsure)));

    List<Difference> found = WEIGHING.report(Map.of("paid", owner), heard, null).differences();

    assertThat(found).extracting(Difference::voice).isEqualTo(voice == null ? List.of() : List.of(voice));
  }

  @Test
  void comparesWithTheLastTime() {
    var change = WEIGHING.report(
            Map.of("paid", Reply.YES, "locked", Reply.YES, "rules", Reply.NO), Heard.NOBODY,
            Map.of("paid", Reply.NO, "locked", Reply.NO, "rules", Reply.PARTLY))
        .change();

    assertThat(change.mended()).containsExactly(PAID);
    assertThat(change.fresh()).containsExactly(LOCKED);
    assertThat(change.still()).containsExactly(RULES);
  }
}
