package org.nuanyang.integration.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.nuanyang.verification.CivilAffairs.Answer;
import org.nuanyang.verification.CivilAffairs.Conditional;
import org.nuanyang.verification.CivilAffairs.NotAnswered;
import org.nuanyang.verification.CivilAffairs.Question;
import tools.jackson.databind.json.JsonMapper;

/** The adapter against the made-up bureau, over a real connection. */
class CivilAffairsTests {

  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final CivilAffairsSimulator BUREAU = new CivilAffairsSimulator(0, Duration.ofSeconds(30), JSON);

  private final HttpCivilAffairs civilAffairs = new HttpCivilAffairs(BUREAU.url(), Duration.ofMillis(700), JSON);

  @AfterAll
  static void closes() {
    BUREAU.close();
  }

  @Test
  void answersWhatTheNumberTells() {
    Answer found = ask('1');
    assertThat(found.found()).isTrue();
    assertThat(found.relief()).containsExactly("DIBAO");
    assertThat(found.raw()).contains("\"found\":true");
    assertThat(ask('7').found()).isFalse();
    assertThat(ask('8').relief()).isEqualTo(List.of());
    assertThat(ask('8').monthlyIncome()).isEqualByComparingTo("28000");
  }

  @Test
  void asksAgainLaterWhenTheBureauIsSlowOrOutOfOrder() {
    assertThatThrownBy(() -> ask('6')).isInstanceOfSatisfying(NotAnswered.class, no -> assertThat(no.forGood()).isFalse());
    assertThatThrownBy(() -> ask('9')).isInstanceOf(NotAnswered.class).hasMessage("status 503");
    var nobody = new HttpCivilAffairs(URI.create("http://127.0.0.1:1/civil-affairs"), Duration.ofMillis(500), JSON);
    assertThatThrownBy(() -> nobody.ask(question('1'))).isInstanceOfSatisfying(NotAnswered.class, no -> assertThat(no.forGood()).isFalse());
  }

  @Test
  void saysWhenTheBureauHasToDecideFirst() {
    Question same = question('5');
    assertThatThrownBy(() -> civilAffairs.ask(same)).isInstanceOfSatisfying(Conditional.class, first -> assertThat(first.agreed()).isFalse());
    assertThatThrownBy(() -> civilAffairs.ask(same)).isInstanceOfSatisfying(Conditional.class, then -> assertThat(then.agreed()).isTrue());
  }

  @Test
  void givesUpWhatNobodyWillEverAnswer() {
    var wrong = new HttpCivilAffairs(BUREAU.url().resolve("/nothing-here"), Duration.ofMillis(700), JSON);

    assertThatThrownBy(() -> wrong.ask(question('1'))).isInstanceOfSatisfying(NotAnswered.class, no -> assertThat(no.forGood()).isTrue());
  }

  private Answer ask(char telling) {
    return civilAffairs.ask(question(telling));
  }

  private static Question question(char telling) {
    return new Question(UUID.randomUUID(), "核对申请", UUID.randomUUID(), "申请人甲", "1599011978060200" + telling + "X");
  }
}
