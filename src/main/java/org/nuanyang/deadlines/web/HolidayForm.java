package org.nuanyang.deadlines.web;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.nuanyang.deadlines.HolidayCalendar.EnteredYear;
import org.nuanyang.shared.YearArrangement;
import org.nuanyang.shared.YearArrangement.Holiday;
import org.nuanyang.shared.YearArrangement.Status;
import org.springframework.validation.BindingResult;

/** A year's arrangement as it is typed from the notice: one holiday or one worked weekend day a line. */
record HolidayForm(
    @Nullable UUID submissionKey,
    @Nullable Integer version,
    @Nullable Status status,
    @Nullable String source,
    @Nullable String days,
    @Nullable String workdays) {

  private static final int MOST_LINES = 60;

  static HolidayForm of(EnteredYear entered) {
    YearArrangement year = entered.arrangement();
    return new HolidayForm(
        UUID.randomUUID(),
        entered.version(),
        year.status() == Status.ABSENT ? null : year.status(),
        year.source(),
        year.holidays().stream().map(one -> one.name() + " " + one.from() + " " + one.to()).collect(Collectors.joining("\n")),
        year.workdays().stream().map(LocalDate::toString).collect(Collectors.joining("\n")));
  }

  /** Reads the lines; what cannot be read goes back to its field. Null when anything is wrong. */
  @Nullable YearArrangement read(int year, BindingResult result) {
    if (status == null || status == Status.ABSENT) result.rejectValue("status", "deadlines.holidays.error.status");
    if (source == null || source.isBlank() || source.length() > 200) result.rejectValue("source", "deadlines.holidays.error.source");
    List<Holiday> holidays = new ArrayList<>();
    List<LocalDate> worked = new ArrayList<>();
    List<String> lines = lines(days);
    if (lines.isEmpty()) result.rejectValue("days", "deadlines.holidays.error.no-days");
    if (lines.size() > MOST_LINES || lines(workdays).size() > MOST_LINES) {
      result.rejectValue("days", "deadlines.holidays.error.many");
      return null;
    }
    for (int i = 0; i < lines.size(); i++) {
      Holiday holiday = holiday(lines.get(i));
      if (holiday == null) reject(result, "days", i);
      else holidays.add(holiday);
    }
    lines = lines(workdays);
    for (int i = 0; i < lines.size(); i++) {
      LocalDate day = day(lines.get(i));
      if (day == null) reject(result, "workdays", i);
      else worked.add(day);
    }
    if (result.hasErrors() || status == null || source == null) return null;
    var arrangement = new YearArrangement(year, status, source.strip(), holidays, worked);
    String flaw = arrangement.flaw();
    if (flaw == null) return arrangement;
    result.rejectValue(flaw.startsWith("workday") ? "workdays" : "days", "deadlines.holidays.flaw." + flaw);
    return null;
  }

  private static void reject(BindingResult result, String field, int line) {
    result.rejectValue(field, "deadlines.holidays.error." + field, new Object[] {String.valueOf(line + 1)}, null);
  }

  private static List<String> lines(@Nullable String text) {
    return text == null ? List.of() : text.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
  }

  private static @Nullable Holiday holiday(String line) {
    String[] parts = line.split("[\\s\\u3000]+");
    if (parts.length < 2 || parts.length > 3 || parts[0].length() > 20) return null;
    LocalDate from = day(parts[1]);
    LocalDate to = day(parts[parts.length - 1]);
    return from == null || to == null || to.isBefore(from) ? null : new Holiday(parts[0], from, to);
  }

  private static @Nullable LocalDate day(String text) {
    try {
      return text.length() == 10 ? LocalDate.parse(text) : null;
    } catch (DateTimeException unreadable) {
      return null;
    }
  }
}
