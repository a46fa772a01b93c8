package org.nuanyang.petitions;

import java.util.Set;

/** Where a petition stands. These arrows are the only ones there are. */
public enum PetitionState {
  /** 等律师接 */
  RECEIVED,
  /** 律师在看 */
  TAKEN,
  /** 已经告知找哪个门，等结果 */
  ROUTED,
  /** 有结果了 */
  ANSWERED,
  /** 本人撤回 */
  WITHDRAWN;

  public Set<PetitionState> next() {
    return switch (this) {
      case RECEIVED -> Set.of(TAKEN, WITHDRAWN);
      case TAKEN -> Set.of(ROUTED, WITHDRAWN);
      case ROUTED -> Set.of(TAKEN, ANSWERED, WITHDRAWN);
      case ANSWERED, WITHDRAWN -> Set.of();
    };
  }

  public boolean over() {
    return next().isEmpty();
  }
}
