package org.nuanyang.oversight;

import java.util.Set;

/** Where an order to act stands. These arrows are the only ones there are. */
public enum SupervisionState {
  /** 办理中. */
  OPEN,
  /** 已回复，待督办人确认. */
  REPLIED,
  /** 已办结. */
  CLOSED;

  /** A reply that is not enough goes back. */
  public Set<SupervisionState> next() {
    return switch (this) {
      case OPEN -> Set.of(REPLIED);
      case REPLIED -> Set.of(OPEN, CLOSED);
      case CLOSED -> Set.of();
    };
  }

  public String messageKey() {
    return "oversight.supervision.state." + name();
  }

  /** How the kit colours it. */
  public String tone() {
    return switch (this) {
      case OPEN -> "warn";
      case REPLIED -> "info";
      case CLOSED -> "good";
    };
  }
}
