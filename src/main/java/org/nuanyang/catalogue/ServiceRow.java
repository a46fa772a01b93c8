package org.nuanyang.catalogue;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.nuanyang.deadlines.ClockView;

/** A service in a list. @param clock the one that presses most; null when none runs */
public record ServiceRow(
    UUID id, String receiptNumber, String itemName, String person, ServiceState state, UUID owner, @Nullable UUID target,
    Instant openedAt, @Nullable ClockView clock) {

  /** The same row with its clock. */
  public ServiceRow timed(@Nullable ClockView pressing) {
    return new ServiceRow(id, receiptNumber, itemName, person, state, owner, target, openedAt, pressing);
  }
}
