package org.nuanyang.queue;

import java.util.Set;

/** Where a number stands; a number of yesterday is over. */
public enum TicketState {
  WAITING,
  /** 已叫号, nobody knows yet whether the person comes. */
  CALLED,
  /** 正在办 */
  SERVING,
  DONE,
  /** 过号 */
  NO_SHOW,
  /** 没等到 or gave it back. */
  LEFT;

  public Set<TicketState> next() {
    return switch (this) {
      case WAITING -> Set.of(CALLED, LEFT);
      case CALLED -> Set.of(SERVING, NO_SHOW);
      case SERVING -> Set.of(DONE);
      case NO_SHOW -> Set.of(WAITING);
      case DONE, LEFT -> Set.of();
    };
  }

  public String messageKey() {
    return "queue.state." + name();
  }
}
