package org.nuanyang.oversight;

import java.util.Set;

/** Where a complaint stands. These arrows are the only ones there are. */
public enum ComplaintState {
  /** 待决定是否受理 */
  RECEIVED,
  /** 等补充: asked once for what is missing. */
  SUPPLEMENT,
  /** 不予受理 */
  NOT_ACCEPTED,
  /** 调查中 */
  INVESTIGATING,
  /** 已处理，待告知 */
  CONCLUDED,
  /** 已告知，跟踪整改 */
  ANSWERED,
  /** 已办结 */
  FOLLOWED,
  /** 已撤回 */
  WITHDRAWN;

  public Set<ComplaintState> next() {
    return switch (this) {
      case RECEIVED -> Set.of(SUPPLEMENT, NOT_ACCEPTED, INVESTIGATING, WITHDRAWN);
      case SUPPLEMENT -> Set.of(RECEIVED, NOT_ACCEPTED, INVESTIGATING, WITHDRAWN);
      case INVESTIGATING -> Set.of(CONCLUDED, WITHDRAWN);
      case CONCLUDED -> Set.of(ANSWERED);
      case ANSWERED -> Set.of(FOLLOWED);
      case NOT_ACCEPTED, FOLLOWED, WITHDRAWN -> Set.of();
    };
  }

  public boolean over() {
    return next().isEmpty();
  }

  public String messageKey() {
    return "oversight.complaint.state." + name();
  }

  /** How the kit colours it. */
  public String tone() {
    return switch (this) {
      case RECEIVED, SUPPLEMENT, INVESTIGATING -> "warn";
      case CONCLUDED, ANSWERED -> "info";
      case FOLLOWED -> "good";
      case NOT_ACCEPTED, WITHDRAWN -> "neutral";
    };
  }
}
