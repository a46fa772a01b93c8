package org.nuanyang.deadlines;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A counted term with its working.
 *
 * @param start the opening day, which is not counted; for terms counted backwards the event's day
 * @param lastDay null for terms in hours or minutes, and when the law fixes no period
 * @param lastMoment only for terms in hours or minutes
 * @param unrolledDay where counting arrived before rest days gave way; internal reminders use it
 * @param skipped rest days that were passed over: all of them for working-day terms, else those at the end
 * @param provisional the holiday arrangement of a year it touches is not final
 */
public record ReckonedDeadline(
    DeadlineRule rule,
    LocalDate start,
    @Nullable LocalDate lastDay,
    @Nullable ZonedDateTime lastMoment,
    @Nullable LocalDate unrolledDay,
    List<LocalDate> skipped,
    List<ProofLine> proof,
    boolean provisional) {

  /** One step of the working: a sentence of the bundle and the values it speaks of. */
  public record ProofLine(String key, List<Object> values) {

    public static ProofLine of(String step, Object... values) {
      return new ProofLine("deadlines.proof." + step, List.of(values));
    }
  }
}
