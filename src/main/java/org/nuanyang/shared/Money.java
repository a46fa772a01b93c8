package org.nuanyang.shared;

import java.math.BigDecimal;

/** Yuan kept to the fen. Never rounds by itself: more than two decimals are refused. */
public record Money(BigDecimal yuan) implements Comparable<Money> {

  public static final Money ZERO = new Money(BigDecimal.ZERO);

  /** @throws ArithmeticException when the amount is finer than a fen */
  public Money {
    yuan = yuan.setScale(2);
  }

  public static Money of(String yuan) {
    return new Money(new BigDecimal(yuan));
  }

  public Money plus(Money other) {
    return new Money(yuan.add(other.yuan));
  }

  public Money minus(Money other) {
    return new Money(yuan.subtract(other.yuan));
  }

  @Override
  public int compareTo(Money other) {
    return yuan.compareTo(other.yuan);
  }

  /** As people read it: {@code 13,000.00}. */
  @Override
  public String toString() {
    return String.format("%,.2f", yuan);
  }
}
