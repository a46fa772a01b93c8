package org.nuanyang.oversight;

import java.util.Set;

/** Where an argument about jurisdiction stands. These arrows are the only ones there are. */
public enum DisputeState {
  /** 等司法局决定: the holder works on. */
  RAISED,
  /** 已指定管辖. */
  DECIDED;

  public Set<DisputeState> next() {
    return this == RAISED ? Set.of(DECIDED) : Set.of();
  }

  public String messageKey() {
    return "oversight.dispute.state." + name();
  }

  /** How the kit colours it. */
  public String tone() {
    return this == RAISED ? "warn" : "good";
  }
}
