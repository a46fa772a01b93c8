package org.nuanyang.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Shares of a month. */
class MonthFiguresTests {

  private static final YearMonth MONTH = YearMonth.of(2026, 7);

  /** 4 187 of 6 906 cases (reference 11.2): of them some came by notice, which nobody applied for. */
  @Test
  void dividesCriminalCasesByAllThatWereAccepted() {
    var figures =
        new MonthFigures(MONTH, Map.of(Indicator.CRIMINAL_CASES, new BigDecimal(4187), Indicator.GRANTED, new BigDecimal(2906), Indicator.NOTICES, new BigDecimal(4000)));

    assertThat(figures.criminalShare()).isEqualByComparingTo("60.6");
    assertThat(MonthFigures.none(MONTH).criminalShare()).isNull();
    assertThat(new MonthFigures(MONTH, Map.of(Indicator.CRIMINAL_CASES, BigDecimal.ONE, Indicator.NOTICES, BigDecimal.ONE)).criminalShare()).isEqualByComparingTo("100");
  }
}
