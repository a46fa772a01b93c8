package org.nuanyang.visits;

import java.util.Set;

/** Where a visit stands. These arrows are the only ones there are. */
public enum VisitState {
  /** 待安排 */
  ASKED,
  /** 已安排 */
  PLANNED,
  /** 到了 */
  ARRIVED,
  /** 办完离开 */
  DONE,
  /** 取消 */
  CANCELLED;

  public Set<VisitState> next() {
    return switch (this) {
      case ASKED -> Set.of(PLANNED, CANCELLED);
      case PLANNED -> Set.of(PLANNED, ARRIVED, CANCELLED);
      case ARRIVED -> Set.of(ARRIVED, DONE);
      case DONE, CANCELLED -> Set.of();
    };
  }

  public String messageKey() {
    return "visits.state." + name();
  }

  public String tone() {
    return switch (this) {
      case ASKED -> "warn";
      case PLANNED, ARRIVED -> "info";
      case DONE -> "good";
      case CANCELLED -> "neutral";
    };
  }
}
