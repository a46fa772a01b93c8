package org.nuanyang.counsel;

import java.util.Set;

/** What became of an answer to be looked at again. These arrows are the only ones there are. */
public enum ReviewState {
  /** 待处理 */
  OPEN,
  /** 已改进: guide, everyday words or learning were mended */
  IMPROVED,
  /** 不改: the answer stands */
  LEFT;

  public Set<ReviewState> next() {
    return this == OPEN ? Set.of(IMPROVED, LEFT) : Set.of();
  }

  public String messageKey() {
    return "counsel.review.state." + name();
  }
}
