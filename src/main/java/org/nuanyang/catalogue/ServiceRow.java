package org.nuanyang.catalogue;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.nuanyang.deadlines.ClockView;

/**
 * A service in a list.
 *
 * @param offeredAt when it was last offered to {@code target}; null while nobody is asked
 * @param takenBy who took it in (首问责任人), by name
 * @param clock the one that presses most; null when none runs
 */
public record ServiceRow(
    UUID id, String receiptNumber, String itemName, String person, ServiceState state, UUID owner, @Nullable UUID target,
    Instant openedAt, @Nullable Instant offeredAt, String takenBy, int version, @Nullable ClockView clock) {

  /** The same row with its clock. */
  public ServiceRow timed(@Nullable ClockView pressing) {
    return new ServiceRow(id, receiptNumber, itemName, person, state, owner, target, openedAt, offeredAt, takenBy, version, pressing);
  }
}
