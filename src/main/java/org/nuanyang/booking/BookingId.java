package org.nuanyang.booking;

import java.util.UUID;

/** Identifies one booking, of one thing or of several together. */
public record BookingId(UUID value) {

  @Override
  public String toString() {
    return value.toString();
  }
}
