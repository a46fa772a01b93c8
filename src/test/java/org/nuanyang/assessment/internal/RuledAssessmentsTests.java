package org.nuanyang.assessment.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.nuanyang.assessment.Assessment;
import org.nuanyang.assessment.Assessment.Change;
import org.nuanyang.assessment.Assessment.MissingFact;
import org.nuanyang.assessment.Assessment.Turn;
import org.nuanyang.assessment.FactsUnclear;
import org.nuanyang.assessment.Grade;
import org.nuanyang.assessment.View;
import org.nuanyang.matters.Category;

class RuledAssessmentsTests {

  @Test
  void tellsTheDayTheClaimRunsOut() {
    Assessment open = Disputes.of(Category.LABOR, "claim", "wages", "still", "left", "relation", "company", "left_on", "2026-06-01", "chased", "no");

    assertThat(open.of(View.LIMITATION).grade()).isEqualTo(Grade.NONE);
    assertThat(open.terms()).anySatisfy(term -> assertThat(term.lastDay()).isEqualTo("2027-06-01"));
  }

  @Test
  void aYearThatIsOverIsSerious() {
    Assessment over = Disputes.of(Category.LABOR, "claim", "wages", "still", "left", "relation", "company", "left_on", "2025-06-01", "chased", "no");

    assertThat(over.of(View.LIMITATION).grade()).isEqualTo(Grade.SERIOUS);
    assertThat(over.views().getFirst().grade()).isEqualTo(Grade.SERIOUS);
  }

  @Test
  void aYearThatMayHaveBegunAgainIsNotCalledOver() {
    Assessment unsure = Disputes.of(Category.LABOR, "claim", "wages", "still", "left", "relation", "company", "left_on", "2025-06-01");

    assertThat(unsure.of(View.LIMITATION).grade()).isEqualTo(Grade.UNKNOWN);
    MissingFact chased = missing(unsure, "chased");
    Turn never = chased.turns().stream().filter(turn -> "没有".equals(turn.label())).findFirst().orElseThrow();
    assertThat(never.changes()).anySatisfy(change -> {
      assertThat(change.view()).isEqualTo(View.LIMITATION);
      assertThat(change.to()).isEqualTo(Grade.SERIOUS);
    });
  }

  @Test
  void findsTheDayOnWhichTheAnswerWouldChange() {
    Assessment unsure = Disputes.of(Category.LABOR, "claim", "wages", "still", "left", "relation", "company", "chased", "no");

    List<Turn> turns = missing(unsure, "left_on").turns();
    Turn gone = turns.stream().filter(turn -> turn.changes().stream().anyMatch(change -> change.view() == View.LIMITATION && change.to() == Grade.SERIOUS && change.brings().getFirst().contains("已经过了"))).findFirst().orElseThrow();
    // a year before today ends on 22 November 2025, a Saturday has moved the last day of earlier ones
    assertThat(gone.until()).isBetween(LocalDate.of(2025, 11, 19), LocalDate.of(2025, 11, 22));
    assertThat(gone.since()).isNull();
    Assessment before = Disputes.of(Category.LABOR, "claim", "wages", "still", "left", "relation", "company", "chased", "no", "left_on", gone.until().toString());
    Assessment after = Disputes.of(Category.LABOR, "claim", "wages", "still", "left", "relation", "company", "chased", "no", "left_on", gone.until().plusDays(1).toString());
    assertThat(before.terms().getFirst().passed()).isTrue();
    assertThat(after.terms().getFirst().passed()).isFalse();
  }

  @Test
  void whatAMissingAnswerWouldChangeIsWhatItDoesChange() {
    String[] told = {"claim", "overtime", "still", "yes", "relation", "company", "papers", "contract"};
    Assessment base = Disputes.of(Category.LABOR, told);

    for (Turn turn : missing(base, "overtime_proof").turns()) {
      String value = missing(base, "overtime_proof").fact().options().stream().filter(option -> option.label().equals(turn.label())).findFirst().orElseThrow().value();
      Assessment then = Disputes.of(Category.LABOR, "claim", "overtime", "still", "yes", "relation", "company", "papers", "contract", "overtime_proof", value);
      for (Change change : turn.changes()) {
        assertThat(base.of(change.view()).grade()).isEqualTo(change.from());
        assertThat(then.of(change.view()).grade()).isEqualTo(change.to());
      }
    }
  }

  @Test
  void factsOfABranchNotTakenAreNotAsked() {
    var screens = Disputes.ALL.screens(Category.LABOR, Map.of("claim", "wages", "still", "yes", "relation", "company"));

    assertThat(screens.stream().flatMap(screen -> screen.facts().stream()).map(fact -> fact.id())).contains("papers").doesNotContain("left_on", "overtime_proof", "wage");
  }

  @Test
  void answersThatCannotBeUsedAreNamed() {
    assertThatThrownBy(() -> Disputes.of(Category.LABOR, "claim", "gold", "left_on", "2031-01-01", "sum", "lots", "colour", "red"))
        .isInstanceOfSatisfying(FactsUnclear.class, unclear -> assertThat(unclear.fields())
            .isEqualTo(Map.of("claim", "NOT_AN_OPTION", "left_on", "IN_FUTURE", "sum", "NOT_MONEY", "colour", "UNKNOWN_FACT")));
  }

  @Test
  void aFileOfRulesIsReadStrictly() {
    refused("category: LABOR\ntitle: 一\npurpose: 二\nfact: []", "LABOR.yaml: fact unknown");
    refused(file("{id: a, view: COST, grade: some, when: x=2, says: 话}"), "LABOR.yaml: rules[0].when 'x' is never '2'");
    refused(file("{id: a, view: COST, grade: some, when: y=1, says: 话}"), "rules[0].when 'y' is neither a fact");
    refused(file("{id: a, view: COST, grade: some, when: x is 1, says: 话}"), "rules[0].when 'x is 1' is no test");
    refused(file("{id: a, view: COST, grade: bad, says: 话}"), "rules[0].grade 'bad' is none of");
    refused(file("{id: a, view: COST, grade: some, says: 胜诉率很高}"), "rules[0].says speaks of chances");
    refused(file("{id: a, view: COST, grade: some, says: 有80%}"), "rules[0].says speaks of chances");
    refused(file("{id: a, view: COST, grade: some, says: \"{z}\"}"), "rules[0].says '{z}' stands for nothing");
    refused(file("{id: x, view: COST, grade: some, says: 话}"), "rules[0].id 'x' is taken");
  }

  private static String file(String rule) {
    return "category: LABOR\ntitle: 一\npurpose: 二\nfacts: [{group: g, title: 三, ask: [{id: x, type: choice, question: 四, options: {\"1\": 五}}]}]\nrules: [" + rule + "]";
  }

  private static void refused(String content, String why) {
    assertThatThrownBy(() -> RuleReader.read("LABOR.yaml", content.getBytes(StandardCharsets.UTF_8))).hasMessageContaining(why);
  }

  private static MissingFact missing(Assessment assessment, String fact) {
    return assessment.missing().stream().filter(each -> each.fact().id().equals(fact)).findFirst().orElseThrow(() -> new AssertionError(assessment.missing().toString()));
  }
}
