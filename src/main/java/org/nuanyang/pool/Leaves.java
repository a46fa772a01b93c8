package org.nuanyang.pool;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.nuanyang.identity.Actor;

/** Days on which members are away; they get no new cases then. */
public interface Leaves {

  /** Why somebody is away. */
  enum Why {
    LEAVE,
    ILLNESS,
    TRAINING,
    HEARINGS,
    OTHER;

    public String messageKey() {
      return "pool.leave." + name();
    }
  }

  /** One leave. @param open whether it can still be cancelled */
  record Leave(UUID id, LocalDate from, LocalDate to, Why why, boolean open) {}

  /** Enters one's own leave. @throws NotAdmissible for days that are past, turned round or more than a year */
  void enter(LocalDate from, LocalDate to, Why why, Actor by);

  void cancel(UUID leave, Actor by);

  /** One's own, latest first. */
  List<Leave> mine(Actor by);
}
