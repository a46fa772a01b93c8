package org.nuanyang.mediation.internal;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import org.nuanyang.shared.Money;

/** What was filled into a blank, understood; empty when it cannot be. */
final class Filled {

  private static final BigDecimal MOST = new BigDecimal("999999999.99");

  private Filled() {}

  /** More than nothing, to the fen. */
  static Optional<Money> money(String typed) {
    try {
      BigDecimal sum = new BigDecimal(typed.replace(",", "").strip());
      return sum.signum() > 0 && sum.compareTo(MOST) <= 0 ? Optional.of(new Money(sum)) : Optional.empty();
    } catch (ArithmeticException | NumberFormatException unreadable) {
      return Optional.empty();
    }
  }

  static Optional<LocalDate> day(String typed) {
    try {
      LocalDate day = LocalDate.parse(typed.strip());
      return day.getYear() >= 2000 && day.getYear() <= 2100 ? Optional.of(day) : Optional.empty();
    } catch (DateTimeException unreadable) {
      return Optional.empty();
    }
  }

  static Optional<Integer> count(String typed) {
    return typed.strip().matches("[1-9]\\d{0,2}") ? Optional.of(Integer.valueOf(typed.strip())) : Optional.empty();
  }

  static Optional<BigDecimal> rate(String typed) {
    String plain = typed.strip().replace("%", "");
    return plain.matches("\\d{1,3}(\\.\\d{1,2})?") ? Optional.of(new BigDecimal(plain)) : Optional.empty();
  }
}
