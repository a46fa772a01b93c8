package org.nuanyang.language.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.nuanyang.language.BudgetView;
import org.nuanyang.language.EndpointView.Failure;
import org.nuanyang.language.internal.DailyBudget.Share;
import org.nuanyang.testing.MovableClock;
import org.nuanyang.testing.PlatformTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** On the real database, as several nodes share it. */
@PlatformTest
class DailyBudgetTests {

  @Autowired JdbcClient sql;
  @Autowired MovableClock clock;

  private DailyBudget budget;

  @BeforeEach
  void aDayOfItsOwn() {
    clock.set(LocalDate.of(2027, 3, 1).plusDays(sql.sql("select count(*) from language_day").query(Integer.class).single()));
    budget = new DailyBudget(sql, new LanguageSettings.Daily(1_000, BigDecimal.ONE), clock);
  }

  @Test
  void whatWasSetAsideGivesWayToWhatWasUsed() {
    Share share = budget.setAside(800, new BigDecimal("0.5"));
    assertThat(budget.setAside(300, BigDecimal.ZERO)).as("not so much is left").isNull();

    budget.used(share, "甲", 100, new BigDecimal("0.000123"));

    assertThat(budget.today()).isEqualTo(new BudgetView(100, 1_000, new BigDecimal("0.000123"), BigDecimal.ONE));
    assertThat(budget.setAside(300, BigDecimal.ZERO)).isNotNull();
  }

  @Test
  void moneyMayRunOutFirst() {
    assertThat(budget.setAside(1, new BigDecimal("1.000001"))).isNull();
    assertThat(budget.setAside(1, BigDecimal.ONE)).isNotNull();
    assertThat(budget.today().spent()).isTrue();
  }

  @Test
  void anUnreachableEndpointCostsNothingABrokenOneHalf() {
    budget.failed(budget.setAside(400, new BigDecimal("0.4")), "甲", Failure.UNREACHABLE);
    assertThat(budget.today().tokens()).isZero();

    budget.failed(budget.setAside(400, new BigDecimal("0.4")), "甲", Failure.BROKEN_OFF);

    assertThat(budget.today().tokens()).isEqualTo(200);
    assertThat(budget.today().cost()).isEqualByComparingTo("0.2");
  }

  @Test
  void manyAtOnceCannotOverspend() throws Exception {
    try (ExecutorService nodes = Executors.newFixedThreadPool(4)) {
      List<Callable<Share>> questions = Stream.generate(() -> (Callable<Share>) () -> budget.setAside(90, BigDecimal.ZERO)).limit(40).toList();
      long granted = 0;
      for (var question : nodes.invokeAll(questions)) if (question.get() != null) granted++;
      assertThat(granted).isEqualTo(11);
    }
    assertThat(budget.today().tokens()).isEqualTo(990);
  }

  @Test
  void aNewDayIsANewBudget() {
    budget.setAside(1_000, BigDecimal.ZERO);
    clock.set(clock.today().plusDays(1));

    assertThat(budget.today().tokens()).isZero();
    assertThat(budget.setAside(1_000, BigDecimal.ZERO)).isNotNull();
  }
}
