package org.nuanyang.assignment.internal;

import java.util.Set;

/** Where the search for a lawyer stands. These arrows are the only ones there are. */
enum AssignmentState {
  /** 待指派 */
  AWAITING,
  /** 已指派，等承办人确认 */
  ASSIGNED,
  /** 承办人已确认 */
  ACCEPTED,
  /** 案件已办结 */
  FINISHED,
  /** 不再需要律师 */
  CANCELLED;

  Set<AssignmentState> next() {
    return switch (this) {
      case AWAITING -> Set.of(ASSIGNED, CANCELLED);
      case ASSIGNED -> Set.of(ACCEPTED, AWAITING, CANCELLED);
      case ACCEPTED -> Set.of(FINISHED, AWAITING, CANCELLED);
      // A termination that is set aside makes the search, or the work, necessary after all (法律援助法 第四十九条).
      case CANCELLED -> Set.of(AWAITING);
      case FINISHED -> Set.of(ACCEPTED);
    };
  }

  /** Whether a lawyer carries the case now, so that it counts among their open cases. */
  boolean isCarried() {
    return this == ASSIGNED || this == ACCEPTED;
  }
}
