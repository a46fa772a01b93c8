package org.nuanyang.archive;

import java.util.Set;

/** Where a list of volumes to be destroyed stands. These arrows are the only ones there are. */
public enum DestructionState {
  /** 待批准 */
  PROPOSED,
  /** 已销毁 */
  DONE,
  /** 不同意: its volumes stay. */
  REFUSED;

  public Set<DestructionState> next() {
    return switch (this) {
      case PROPOSED -> Set.of(DONE, REFUSED);
      case DONE, REFUSED -> Set.of();
    };
  }

  public String messageKey() {
    return "archive.destruction.state." + name();
  }

  /** How the kit colours it. */
  public String tone() {
    return switch (this) {
      case PROPOSED -> "warn";
      case DONE -> "good";
      case REFUSED -> "neutral";
    };
  }
}
