package org.nuanyang.criminal;

import java.util.Set;

/** Where an application of a detained person stands with the organ that took it. These arrows are the only ones there are. */
public enum CustodyState {
  /** 已记下、待转交: the 24 hours run. */
  NOTED,
  /** 已转交 */
  HANDED_ON,
  /** 本人不申请了 */
  ENDED;

  public Set<CustodyState> next() {
    return switch (this) {
      case NOTED -> Set.of(HANDED_ON, ENDED);
      case HANDED_ON, ENDED -> Set.of();
    };
  }

  public String messageKey() {
    return "criminal.custody.state." + name();
  }

  /** How the kit colours it. */
  public String tone() {
    return switch (this) {
      case NOTED -> "warn";
      case HANDED_ON -> "good";
      case ENDED -> "neutral";
    };
  }
}
