package org.nuanyang.aftercare;

import java.util.Set;

/** Where a card stands. These arrows are the only ones there are. */
public enum CardState {
  /** 监狱转来，等司法所联系 */
  OFFERED,
  /** 帮扶中 */
  OPEN,
  /** 已结束 */
  CLOSED;

  public Set<CardState> next() {
    return switch (this) {
      case OFFERED -> Set.of(OPEN, CLOSED);
      case OPEN -> Set.of(CLOSED);
      case CLOSED -> Set.of();
    };
  }
}
