package org.nuanyang.duty;

import java.util.Set;

/** Where a shift stands. These arrows are the only ones there are. */
public enum ShiftState {
  /** 已排班 */
  PLANNED,
  /** 已签到 */
  PRESENT,
  /** 已签退 */
  DONE,
  /** 缺岗: nobody signed in; the backup who comes later still can. */
  MISSED,
  /** 已取消: the host is closed that day. */
  CANCELLED;

  public Set<ShiftState> next() {
    return switch (this) {
      case PLANNED -> Set.of(PRESENT, MISSED, CANCELLED);
      case MISSED -> Set.of(PRESENT);
      case PRESENT -> Set.of(DONE);
      case DONE, CANCELLED -> Set.of();
    };
  }

  public String messageKey() {
    return "duty.shift." + name();
  }
}
