package org.nuanyang.deadlines;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import org.nuanyang.shared.CityClock;

/**
 * Order to count one term.
 *
 * @param triggeredAt when the event happened; only terms in hours and minutes look at the time of day
 */
public record ReckonDeadline(
    String profile, String rule, ZonedDateTime triggeredAt, List<Pause> pauses, List<Happened> events) {

  /**
   * Time that is not counted. The day it stops has been counted, the day it resumes is a new opening
   * day and is not: from 1 May to 4 May leaves out three days.
   *
   * @param from the day the term stopped
   * @param to the day it resumed
   * @param reason a code such as {@code SUPPLEMENT}, or the reason in words
   */
  public record Pause(LocalDate from, LocalDate to, String reason) {}

  /** Something that happened to the term besides its trigger, such as {@code SERVED} or {@code HEARING}. */
  public record Happened(String type, LocalDate date) {}

  public ReckonDeadline {
    triggeredAt = triggeredAt.withZoneSameInstant(CityClock.ZONE);
    pauses = List.copyOf(pauses);
    events = List.copyOf(events);
  }

  public static ReckonDeadline on(String profile, String rule, LocalDate day) {
    return new ReckonDeadline(profile, rule, day.atStartOfDay(CityClock.ZONE), List.of(), List.of());
  }
}
