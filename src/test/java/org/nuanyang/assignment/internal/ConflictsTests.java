package org.nuanyang.assignment.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nuanyang.matters.Participant;

/** Conflicts of interest (律师法 第三十九条), as a table. */
class ConflictsTests {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      useHeadersInDisplayName = true,
      textBlock =
          """
          OTHER CASE IS WITH | ITS RECIPIENT IS OUR | RECOGNISED BY | VERDICT | KEY
          the lawyer         | opponent             | number        | BLOCK   | lawyer-acts-for-opponent
          the firm           | opponent             | number        | BLOCK   | firm-acts-for-opponent
          the lawyer         | opponent             | name          | WARN    | lawyer-acts-for-opponent-by-name
          the firm           | opponent             | name          | WARN    | firm-acts-for-opponent-by-name
          the lawyer         | nobody               | number        | BLOCK   | lawyer-acts-against-recipient
          the firm           | nobody               | name          | WARN    | firm-acts-against-recipient-by-name
          strangers          | opponent             | number        | CLEAR   |
          """)
  void areFoundThroughOtherCases(String with, String recipientIsOur, String by, String verdict, String key) {
    var who = AssignmentExamples.lawyer().view();
    var meeting =
        new Conflicts.Meeting(
            with.equals("the lawyer") ? who.id() : UUID.randomUUID(),
            with.equals("strangers") ? UUID.randomUUID() : who.firm(),
            "159900-2026-000002-5",
            recipientIsOur.equals("opponent"),
            by.equals("name"));

    List<Finding> found = new Conflicts(List.of(meeting), List.of(), List.of()).check(who);

    String result = found.isEmpty() ? "CLEAR" : found.getFirst().blocks() ? "BLOCK" : "WARN";
    assertThat(result).isEqualTo(verdict);
    if (key != null) assertThat(found.getFirst().key()).isEqualTo("assignment.conflict." + key);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      useHeadersInDisplayName = true,
      textBlock =
          """
          OPPONENT       | VERDICT
          示例律师事务所  | BLOCK
          示例           | WARN
          某某机械厂      | CLEAR
          """)
  void areFoundAmongThePartiesThemselves(String opponent, String verdict) {
    var people = List.of(Participant.opponent(opponent, "", ""));
    List<Finding> found = new Conflicts(List.of(), List.of(), people).check(AssignmentExamples.lawyer().view());
    String result = found.isEmpty() ? "CLEAR" : found.getFirst().blocks() ? "BLOCK" : "WARN";
    assertThat(result).isEqualTo(verdict);
  }

  @ParameterizedTest
  @CsvSource({"青禾机械制造有限公司,true", "红旗砖厂,true", "兴达建筑公司（分公司）,true", "乌云其木格,false", "王某,false"})
  void tellBodiesFromPersonsByTheirNames(String name, boolean body) {
    assertThat(PartyKeys.isBody(Participant.opponent(name, "", ""))).isEqualTo(body);
  }
}
