package org.nuanyang.prisonvisits;

import java.util.Set;

/** Where a visit stands. */
public enum VisitState {
  /** 已申请，等窗口核对关系 */
  REQUESTED,
  /** 关系已核对，等监狱审批 */
  CHECKED,
  /** 监狱同意，等选时间 */
  APPROVED,
  /** 时间已约好 */
  BOOKED,
  /** 会见中 */
  RUNNING,
  HELD,
  /** 中途停止 */
  STOPPED,
  /** 没有来，本次作废 */
  NO_SHOW,
  REFUSED,
  CANCELLED;

  public Set<VisitState> next() {
    return switch (this) {
      case REQUESTED -> Set.of(CHECKED, REFUSED, CANCELLED);
      case CHECKED -> Set.of(APPROVED, REFUSED, CANCELLED);
      case APPROVED -> Set.of(BOOKED, CANCELLED);
      case BOOKED -> Set.of(RUNNING, NO_SHOW, APPROVED, CANCELLED);
      case RUNNING -> Set.of(HELD, STOPPED);
      case HELD, STOPPED, NO_SHOW, REFUSED, CANCELLED -> Set.of();
    };
  }

  public boolean over() {
    return next().isEmpty();
  }
}
