package org.nuanyang.calculators.internal.labour;

import java.util.List;
import org.nuanyang.calculators.internal.sheet.Formula;

/** The sums about work. */
public final class LabourSums {

  private LabourSums() {}

  public static List<Formula> all() {
    return List.of(
        new LabourClaims(), new EconomicCompensation(), new DoubleWage(), new OvertimePay(), new AnnualLeavePay(), new WageArrears(), new SickLeave());
  }
}
