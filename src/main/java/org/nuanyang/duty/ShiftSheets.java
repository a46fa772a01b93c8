package org.nuanyang.duty;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import org.nuanyang.identity.Actor;

/** The front door of shift sheets. The same hours are never counted twice (值班补贴与认罪认罚法律帮助补贴不得重复). */
public interface ShiftSheets {

  /** The sheets of a month of the centres the person sees, by lawyer. */
  List<SheetView> month(YearMonth month, Actor by);

  /** The lawyer's own sheets of a month. */
  List<SheetView> own(YearMonth month, Actor by);

  /**
   * One person has looked through the sheet.
   *
   * @param days as the person saw them, {@code persons} too
   */
  void check(UUID lawyer, UUID centre, YearMonth month, BigDecimal days, int persons, Actor by);

  /** Another person confirms it; from now on it does not change. */
  void confirm(UUID lawyer, UUID centre, YearMonth month, BigDecimal days, int persons, Actor by);
}
