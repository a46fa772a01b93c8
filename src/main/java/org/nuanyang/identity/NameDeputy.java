package org.nuanyang.identity;

import java.time.LocalDate;
import java.util.UUID;

/**
 * Order of a head to let a colleague approve on some days.
 *
 * @param key drawn when the form was shown
 * @param from first day, today or later
 * @param until last day, at most {@link #LONGEST_DAYS} after the first
 */
public record NameDeputy(UUID key, UUID deputy, LocalDate from, LocalDate until, String reason, Actor by) {

  public static final int LONGEST_DAYS = 92;
}
