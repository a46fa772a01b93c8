package org.nuanyang.calculators.internal.courts;

import java.util.List;
import org.nuanyang.calculators.internal.sheet.Formula;

/** The sums about courts. */
public final class CourtSums {

  private CourtSums() {}

  public static List<Formula> all() {
    return List.of(new AcceptanceFee(), new ApplicationFee(), new SmallClaims(), new Jurisdiction());
  }
}
