package org.nuanyang.duty;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The shift sheet (值班登记表) of one lawyer, one centre, one month: the basis of the subsidy.
 *
 * @param days of duty, half days as 0.5, and days of help with pleas where the city counts by day
 * @param persons helped with pleas where the city counts by person
 * @param checker who looked through it; empty before. {@code confirmer} is never the same person
 */
public record SheetView(
    UUID lawyer, String lawyerName, UUID centre, String centreName, YearMonth month, List<Line> lines, BigDecimal days, int persons, String checker,
    @Nullable UUID checkedBy, String confirmer, @Nullable Instant confirmedAt) {

  /**
   * One shift kept or one plea witnessed.
   *
   * @param kind DUTY or PLEA
   * @param when the session, or from and to o'clock
   * @param note why it is not counted, end of {@code duty.sheet.note.}; empty when it is
   */
  public record Line(LocalDate day, String kind, String station, String when, BigDecimal days, int persons, String note) {}

  public boolean checked() {
    return !checker.isEmpty();
  }

  public boolean confirmed() {
    return confirmedAt != null;
  }
}
