package org.nuanyang.calculators.internal.terms;

import java.util.List;
import org.nuanyang.calculators.internal.sheet.Formula;

/** The sums about time. */
public final class TermSums {

  private TermSums() {}

  public static List<Formula> all() {
    return List.of(new LimitationCheck(), new DeadlineCount());
  }
}
