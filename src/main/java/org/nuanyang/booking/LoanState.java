package org.nuanyang.booking;

import java.util.Set;

/** Where the booking of a lent room stands. These arrows are the only ones there are. */
public enum LoanState {
  /** 等出借单位确认: the time is kept. */
  ASKED,
  /** 可以用 */
  LENT,
  /** 出借单位没有同意 */
  REFUSED,
  /** 出借单位收回 */
  TAKEN_BACK;

  public Set<LoanState> next() {
    return switch (this) {
      case ASKED -> Set.of(LENT, REFUSED);
      case LENT -> Set.of(TAKEN_BACK);
      case REFUSED, TAKEN_BACK -> Set.of();
    };
  }

  public String messageKey() {
    return "booking.loan." + name();
  }
}
