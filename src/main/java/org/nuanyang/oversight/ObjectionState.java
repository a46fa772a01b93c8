package org.nuanyang.oversight;

import java.util.Set;

/** Where an objection stands. These arrows are the only ones there are. */
public enum ObjectionState {
  /** 审查中: the five days run. */
  RECEIVED,
  /** 维持. */
  MAINTAINED,
  /** 责令改正: the centre has acted on it. */
  CORRECTED,
  /** 撤回. */
  WITHDRAWN;

  public Set<ObjectionState> next() {
    return this == RECEIVED ? Set.of(MAINTAINED, CORRECTED, WITHDRAWN) : Set.of();
  }

  public String messageKey() {
    return "oversight.objection.state." + name();
  }

  /** How the kit colours it. */
  public String tone() {
    return switch (this) {
      case RECEIVED -> "warn";
      case MAINTAINED, WITHDRAWN -> "neutral";
      case CORRECTED -> "good";
    };
  }
}
