package org.nuanyang.assignment.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nuanyang.assignment.CirclePerson;
import org.nuanyang.assignment.CircleRole;
import org.nuanyang.matters.Participant;

/** Conflicts of interest (律师法 第三十九条), as a table. */
class ConflictsTests {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      useHeadersInDisplayName = true,
      textBlock =
          """
          OTHER CASE IS WITH | ITS RECIPIENT IS OUR | RECOGNISED BY | IT IS   | VERDICT | KEY
          the lawyer         | opponent             | number        | running | BLOCK   | lawyer-acts-for-opponent
          the firm           | opponent             | number        | running | BLOCK   | firm-acts-for-opponent
          the lawyer         | opponent             | name          | running | WARN    | lawyer-acts-for-opponent-by-name
          the firm           | opponent             | name          | running | WARN    | firm-acts-for-opponent-by-name
          the lawyer         | nobody               | number        | running | BLOCK   | lawyer-acts-against-recipient
          the firm           | nobody               | name          | running | WARN    | firm-acts-against-recipient-by-name
          strangers          | opponent             | number        | running | CLEAR   |
          the lawyer         | opponent             | number        | ended   | WARN    | lawyer-acted-for-opponent
          the lawyer         | nobody               | name          | ended   | WARN    | lawyer-acted-against-recipient-by-name
          the firm           | opponent             | number        | ended   | CLEAR   |
          """)
  void areFoundThroughOtherCases(String with, String recipientIsOur, String by, String state, String verdict, String key) {
    var who = AssignmentExamples.lawyer().view();
    var meeting =
        new Conflicts.Meeting(
            with.equals("the lawyer") ? who.id() : UUID.randomUUID(),
            with.equals("strangers") ? UUID.randomUUID() : who.firm(),
            "159900-2026-000002-5",
            recipientIsOur.equals("opponent"),
            by.equals("name"),
            state.equals("ended"));

    List<Finding> found = conflicts(List.of(meeting), List.of(), List.of(), List.of()).check(who);

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
    List<Finding> found = conflicts(List.of(), List.of(), people, List.of()).check(AssignmentExamples.lawyer().view());
    String result = found.isEmpty() ? "CLEAR" : found.getFirst().blocks() ? "BLOCK" : "WARN";
    assertThat(result).isEqualTo(verdict);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      useHeadersInDisplayName = true,
      textBlock =
          """
          ROLE             | RECOGNISED BY | FIRM           | VERDICT | KEY
          MEDIATOR         | pool          |                | BLOCK   | was-mediator
          MEDIATOR         | name          |                | WARN    | may-be-mediator
          WITNESS          | pool          |                | BLOCK   | was-witness
          EXPERT           | pool          |                | BLOCK   | was-expert
          ARBITRATOR       | pool          |                | BLOCK   | was-arbitrator
          JUDGE            | pool          |                | BLOCK   | was-judge
          CASE_OFFICER     | name          |                | WARN    | may-be-case-officer
          OPPOSING_COUNSEL | pool          |                | BLOCK   | was-opposing-counsel
          OPPOSING_COUNSEL | nobody        | 示例律师事务所   | BLOCK   | firm-on-both-sides
          OPPOSING_COUNSEL | nobody        | 别的律师事务所   | CLEAR   |
          """)
  void areFoundAmongThoseAroundTheCase(CircleRole role, String by, String firm, String verdict, String key) {
    var who = AssignmentExamples.lawyer().view();
    var person =
        new CirclePerson(
            UUID.randomUUID(), role, by.equals("name") ? who.name() : "某甲", by.equals("pool") ? who.id() : null,
            firm == null ? "" : firm, "", Instant.EPOCH);
    List<Finding> found = conflicts(List.of(), List.of(), List.of(), List.of(person)).check(who);
    assertThat(verdict(found)).isEqualTo(verdict);
    if (key != null) assertThat(found.getFirst().key()).isEqualTo("assignment.conflict." + key);
  }

  @Test
  void keepTheAccusedOfOneCaseApart() {
    var who = AssignmentExamples.lawyer().view();
    var same = conflicts(List.of(), List.of(new Conflicts.CoAccused(who.id(), true)), List.of(), List.of());
    var related = conflicts(List.of(), List.of(new Conflicts.CoAccused(who.id(), false)), List.of(), List.of());
    var onDuty = new Conflicts(List.of(), List.of(), List.of(), List.of(), Set.of(who.id()), List.of(), Set.of());
    assertThat(same.check(who)).singleElement().satisfies(f -> assertThat(f.key()).endsWith(".co-accused")).matches(Finding::blocks);
    assertThat(related.check(who)).singleElement().satisfies(f -> assertThat(f.key()).endsWith(".related-accused")).matches(Finding::blocks);
    assertThat(verdict(onDuty.check(who))).isEqualTo("WARN");
  }

  @Test
  void seeWhoPays() {
    var who = AssignmentExamples.lawyer().view();
    var byOpponent = paid(new Conflicts.Paid(who.id(), who.firm(), true));
    var byColleaguesClient = paid(new Conflicts.Paid(UUID.randomUUID(), who.firm(), true));
    var byRecipient = paid(new Conflicts.Paid(who.id(), who.firm(), false));
    assertThat(verdict(byOpponent.check(who))).isEqualTo("BLOCK");
    assertThat(verdict(byColleaguesClient.check(who))).isEqualTo("BLOCK");
    assertThat(verdict(byRecipient.check(who))).isEqualTo("WARN");
  }

  /** Same firm for both sides only where the county has no other, and then only with a reason. */
  @Test
  void letTheOnlyFirmOfACountyActWithConsent() {
    var who = AssignmentExamples.lawyer().view();
    var colleague = new Conflicts.Meeting(UUID.randomUUID(), who.firm(), "159900-2026-000002-5", true, false, false);
    var own = new Conflicts.Meeting(who.id(), who.firm(), "159900-2026-000002-5", true, false, false);
    var only = Set.of(who.firm());
    var firm = new Conflicts(List.of(colleague), List.of(), List.of(), List.of(), Set.of(), List.of(), only);
    var lawyer = new Conflicts(List.of(own), List.of(), List.of(), List.of(), Set.of(), List.of(), only);
    assertThat(firm.check(who)).singleElement().satisfies(f -> assertThat(f.key()).isEqualTo(Finding.ONLY_FIRM));
    assertThat(verdict(firm.check(who))).isEqualTo("WARN");
    assertThat(verdict(lawyer.check(who))).isEqualTo("BLOCK");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          青禾机械制造有限责任公司        | 青禾机械制造有限公司
          青禾机械制造有限公司（包头分部） | 青禾机械制造公司
          乌云其木格·巴特尔              | 乌云其木格巴特尔
          张三（曾用名：张小三）           | 张小三
          李 四                          | 李四
          """)
  void knowOneNameInItsSpellings(String one, String other) {
    assertThat(PartyNames.of(one)).containsAnyElementsOf(PartyNames.of(other));
  }

  private static Conflicts paid(Conflicts.Paid client) {
    return new Conflicts(List.of(), List.of(), List.of(), List.of(), Set.of(), List.of(client), Set.of());
  }

  private static Conflicts conflicts(
      List<Conflicts.Meeting> meetings, List<Conflicts.CoAccused> coAccused, List<Participant> people, List<CirclePerson> circle) {
    return new Conflicts(meetings, coAccused, people, circle, Set.of(), List.of(), Set.of());
  }

  private static String verdict(List<Finding> found) {
    return found.isEmpty() ? "CLEAR" : found.stream().anyMatch(Finding::blocks) ? "BLOCK" : "WARN";
  }

  @ParameterizedTest
  @CsvSource({"青禾机械制造有限公司,true", "红旗砖厂,true", "兴达建筑公司（分公司）,true", "乌云其木格,false", "王某,false"})
  void tellBodiesFromPersonsByTheirNames(String name, boolean body) {
    assertThat(PartyKeys.isBody(Participant.opponent(name, "", ""))).isEqualTo(body);
  }
}
