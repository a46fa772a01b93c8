package org.nuanyang.doors.web;

import java.time.DateTimeException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A day as it came in an address: one within a lifetime and not after today, or the sentence that says what to do. */
record SaidDay(String typed, @Nullable LocalDate day, @Nullable String problem) {

  private static final int YEARS = 60;

  static SaidDay of(String typed, LocalDate today) {
    String text = typed.strip();
    if (text.isEmpty()) return new SaidDay("", null, null);
    try {
      LocalDate day = LocalDate.parse(text);
      if (day.isAfter(today)) return new SaidDay(text, null, "doors.day.future");
      if (day.isBefore(today.minusYears(YEARS))) return new SaidDay(text, null, "doors.day.past");
      return new SaidDay(text, day, null);
    } catch (DateTimeException unreadable) {
      return new SaidDay("", null, "doors.day.unreadable");
    }
  }

  /** Asked for and not said. */
  SaidDay needed() {
    return day == null && problem == null ? new SaidDay(typed, null, "doors.day.needed") : this;
  }
}
