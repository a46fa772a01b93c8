package org.nuanyang.duty;

import java.util.Set;

/** Where a swap stands: both lawyers and the centre must want it. These arrows are the only ones there are. */
public enum SwapState {
  /** 等对方答复 */
  ASKED,
  /** 等中心确认 */
  ACCEPTED,
  /** 已换班 */
  CONFIRMED,
  /** 对方或者中心不同意 */
  DECLINED,
  /** 已撤回 */
  WITHDRAWN,
  /** 班次变了，作废 */
  LAPSED;

  public Set<SwapState> next() {
    return switch (this) {
      case ASKED -> Set.of(ACCEPTED, DECLINED, WITHDRAWN, LAPSED);
      case ACCEPTED -> Set.of(CONFIRMED, DECLINED, WITHDRAWN, LAPSED);
      case CONFIRMED, DECLINED, WITHDRAWN, LAPSED -> Set.of();
    };
  }

  public String messageKey() {
    return "duty.swap." + name();
  }
}
