package org.nuanyang.assignment;

import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.nuanyang.network.PractitionerView;

/**
 * The assignments of one month that did not simply follow the list, with their reasons.
 *
 * @param all how many cases were assigned in that month
 */
public record OverrideReport(YearMonth month, int all, List<Line> lines) {

  /** One such assignment. @param place where the chosen lawyer stood in the list */
  public record Line(
      Instant at,
      String receiptNumber,
      String summary,
      UUID lawyer,
      String lawyerName,
      int place,
      int score,
      String reasonCode,
      String reason,
      String by) {

    public Line named(@Nullable PractitionerView who) {
      if (who == null) return this;
      return new Line(at, receiptNumber, summary, lawyer, who.name(), place, score, reasonCode, reason, by);
    }
  }
}
