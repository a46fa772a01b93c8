package org.nuanyang.network;

import java.util.Set;

/** Where a practitioner stands with the pool. These arrows are the only ones there are. */
public enum PoolStatus {
  /** 已推荐或自荐 */
  APPLIED,
  /** 已审核 */
  REVIEWED,
  /** 公示中 */
  PUBLICISED,
  /** 在库: may be assigned. */
  ACTIVE,
  /** 暂停: licence or pool membership rests; the days do not count as practice. */
  SUSPENDED,
  /** 出库 */
  REMOVED;

  public Set<PoolStatus> next() {
    return switch (this) {
      case APPLIED -> Set.of(REVIEWED, REMOVED);
      case REVIEWED -> Set.of(PUBLICISED, REMOVED);
      case PUBLICISED -> Set.of(ACTIVE, REMOVED);
      case ACTIVE -> Set.of(SUSPENDED, REMOVED);
      case SUSPENDED -> Set.of(ACTIVE, REMOVED);
      case REMOVED -> Set.of(APPLIED);
    };
  }

  public String messageKey() {
    return "network.pool." + name();
  }
}
