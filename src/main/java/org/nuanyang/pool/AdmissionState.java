package org.nuanyang.pool;

import java.util.Set;

/** Where a request to enter the pool stands. These arrows are the only ones there are. */
public enum AdmissionState {
  /** 已申请，待审核 */
  APPLIED,
  /** 审核通过，待公示 */
  REVIEWED,
  /** 公示中 */
  PUBLICISED,
  /** 已入库 */
  ADMITTED,
  /** 未入库 */
  REFUSED;

  public Set<AdmissionState> next() {
    return switch (this) {
      case APPLIED -> Set.of(REVIEWED, REFUSED);
      case REVIEWED -> Set.of(PUBLICISED, REFUSED);
      case PUBLICISED -> Set.of(ADMITTED, REFUSED);
      case ADMITTED, REFUSED -> Set.of();
    };
  }

  public boolean isOpen() {
    return !next().isEmpty();
  }

  public String messageKey() {
    return "pool.state." + name();
  }
}
