package org.nuanyang.cooperation;

import java.util.Set;

/** Where a letter stands, the same on both sides. These arrows are the only ones there are. */
public enum LetterState {
  /** 待签发 */
  WRITTEN,
  /** 已发出 */
  SENT,
  /** 对方已收到 */
  DELIVERED,
  /** 办理中 */
  TAKEN,
  /** 已复函 */
  ANSWERED,
  /** 已办结 */
  CLOSED,
  /** 已退回 */
  RETURNED,
  /** 已撤回 */
  WITHDRAWN;

  public Set<LetterState> next() {
    return switch (this) {
      case WRITTEN -> Set.of(SENT, WITHDRAWN);
      // On paper the answer may be the first that is heard of it.
      case SENT -> Set.of(DELIVERED, TAKEN, ANSWERED, RETURNED, WITHDRAWN);
      case DELIVERED -> Set.of(TAKEN, RETURNED, WITHDRAWN);
      case TAKEN -> Set.of(ANSWERED, RETURNED, WITHDRAWN);
      case ANSWERED -> Set.of(CLOSED);
      case CLOSED, RETURNED, WITHDRAWN -> Set.of();
    };
  }

  /** Whether the other side still has something to do. */
  public boolean isOpen() {
    return this == SENT || this == DELIVERED || this == TAKEN;
  }

  public String messageKey() {
    return "cooperation.state." + name();
  }

  /** How the kit colours it. */
  public String tone() {
    return switch (this) {
      case WRITTEN, SENT, DELIVERED -> "warn";
      case TAKEN -> "info";
      case ANSWERED, CLOSED -> "good";
      case RETURNED -> "bad";
      case WITHDRAWN -> "neutral";
    };
  }
}
