package org.nuanyang.patrol;

import java.time.YearMonth;
import org.nuanyang.identity.Actor;

/** The front door of the monthly report: counted while it is a draft, frozen once the head signed it. */
public interface MonthReports {

  /** @param place a county, a county and its town, or empty for the city */
  MonthReport of(String place, YearMonth month, Actor by);

  /**
   * Signs a month that is over; what was corrected since is signed again as a further edition.
   *
   * @param seen edition the person saw
   * @throws org.nuanyang.shared.Refusal the month is not over, or nothing moved since it was signed
   */
  void sign(String place, YearMonth month, int seen, Actor by);
}
