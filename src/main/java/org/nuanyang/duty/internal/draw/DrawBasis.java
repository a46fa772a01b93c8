package org.nuanyang.duty.internal.draw;

import java.util.List;

/**
 * Everything a draw goes by. Kept with the rota, so that the draw can be repeated years later.
 *
 * @param seed chosen before the draw and published with it
 * @param restDays free days between two days of duty of one lawyer
 */
public record DrawBasis(long seed, int restDays, List<Seat> seats, List<Candidate> candidates) {
  public DrawBasis {
    seats = List.copyOf(seats);
    candidates = List.copyOf(candidates);
  }
}
