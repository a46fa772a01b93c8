package org.nuanyang.intake;

import java.util.Set;

/** Where a hand-over stands. These arrows are the only ones there are. */
public enum HandOverState {
  /** 待签收 */
  SENT,
  /** 已签收 */
  RECEIVED,
  /** 已撤回 */
  RECALLED,
  /** 有争议，由移送方继续办理 */
  DISPUTED;

  public Set<HandOverState> next() {
    return this == SENT ? Set.of(RECEIVED, RECALLED, DISPUTED) : Set.of();
  }

  /** How the kit colours it. */
  public String tone() {
    return switch (this) {
      case SENT -> "warn";
      case RECEIVED -> "good";
      case RECALLED -> "neutral";
      case DISPUTED -> "bad";
    };
  }
}
