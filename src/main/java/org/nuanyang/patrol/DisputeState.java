package org.nuanyang.patrol;

import java.util.Set;

/** Where a dispute card stands. These arrows are the only ones there are. */
public enum DisputeState {
  /** 待处置 */
  OPEN,
  /** 稳控: nothing to settle yet; somebody goes back on a day. */
  WATCHED,
  /** 调解中 */
  IN_MEDIATION,
  /** 已转交 */
  REFERRED,
  /** 已化解, not yet struck off. */
  SETTLED,
  /** 并案: told on another card. */
  JOINED,
  /** 已销号 */
  CLOSED;

  public Set<DisputeState> next() {
    return switch (this) {
      case OPEN -> Set.of(WATCHED, IN_MEDIATION, REFERRED, SETTLED, JOINED, CLOSED);
      case WATCHED -> Set.of(WATCHED, IN_MEDIATION, REFERRED, SETTLED, JOINED, CLOSED);
      // What the committee ends without an agreement lies open again.
      case IN_MEDIATION -> Set.of(SETTLED, OPEN);
      case REFERRED -> Set.of(WATCHED, SETTLED, CLOSED, OPEN);
      case SETTLED -> Set.of(CLOSED, OPEN);
      case JOINED -> Set.of(OPEN);
      // It has broken out again.
      case CLOSED -> Set.of(OPEN);
    };
  }

  /** Whether somebody still has to do something about it. */
  public boolean live() {
    return this != JOINED && this != CLOSED;
  }

  public String messageKey() {
    return "patrol.state." + name();
  }

  public String tone() {
    return switch (this) {
      case OPEN -> "warn";
      case WATCHED, IN_MEDIATION, REFERRED -> "info";
      case SETTLED, CLOSED -> "good";
      case JOINED -> "neutral";
    };
  }
}
