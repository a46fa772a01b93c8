package org.nuanyang.calculators.internal.harm;

import java.util.List;
import org.nuanyang.calculators.internal.sheet.Formula;

/** The sums about injuries. */
public final class HarmSums {

  private HarmSums() {}

  public static List<Formula> all() {
    return List.of(new WorkInjury(), new PersonalInjury(), new TrafficApportionment());
  }
}
