package org.nuanyang.policies;

import java.util.Set;

/** Where a draft of rules stands. These arrows are the only ones there are. */
public enum DraftStatus {
  /** 起草中 */
  DRAFT,
  /** 待复核 */
  PROPOSED,
  /** 已复核，待发布 */
  APPROVED,
  /** 已发布 */
  PUBLISHED,
  /** 已作废 */
  DISCARDED;

  public Set<DraftStatus> next() {
    return switch (this) {
      case DRAFT -> Set.of(PROPOSED, DISCARDED);
      case PROPOSED -> Set.of(DRAFT, APPROVED, DISCARDED);
      case APPROVED -> Set.of(DRAFT, PUBLISHED, DISCARDED);
      case PUBLISHED, DISCARDED -> Set.of();
    };
  }
}
