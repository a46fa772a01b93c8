package org.nuanyang.quality;

import java.util.Set;

/** Where a revisit stands. These arrows are the only ones there are. */
public enum RevisitState {
  /** 待回访: nobody has spoken to the person yet. */
  DUE,
  /** 已回访. */
  REACHED,
  /** 多次联系不上. */
  UNREACHED;

  public Set<RevisitState> next() {
    return this == DUE ? Set.of(REACHED, UNREACHED) : Set.of();
  }

  public String messageKey() {
    return "quality.revisit.state." + name();
  }
}
