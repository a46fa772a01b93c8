package org.nuanyang.calculators.internal.money;

import java.util.List;
import org.nuanyang.calculators.internal.sheet.Formula;

/** The sums about debts and support. */
public final class MoneySums {

  private MoneySums() {}

  public static List<Formula> all() {
    return List.of(new PrivateLoan(), new DelayedPerformance(), new ChildSupport());
  }
}
