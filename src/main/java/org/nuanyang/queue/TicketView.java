package org.nuanyang.queue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One number.
 *
 * @param ahead how many are waiting before it; 0 once called
 * @param minutes about how long it still takes by today's pace; null while nobody knows
 * @param window where it was called to; empty before
 * @param matter opened or joined at the window
 */
public record TicketView(
    UUID id, int version, UUID site, String siteName, LocalDate day, int number, Need need, @Nullable PriorityGround first, TicketState state, Instant takenAt,
    @Nullable Instant calledAt, @Nullable Instant startedAt, int calls, String window, @Nullable UUID matter, int ahead, @Nullable Integer minutes) {

  /** 012: three digits, as it is printed and called. */
  public String spoken() {
    return "%03d".formatted(number);
  }
}
