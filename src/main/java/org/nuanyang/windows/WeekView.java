package org.nuanyang.windows;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * One week at one place.
 *
 * @param days the working days of the week
 * @param swaps asked for and not answered
 * @param mayPlan whether the reader plans here
 */
public record WeekView(UUID place, String placeName, LocalDate monday, List<LocalDate> days, List<WindowView> windows, List<ShiftView> shifts, List<SwapView> swaps, boolean mayPlan) {

  public Optional<ShiftView> at(UUID window, LocalDate day, Half half) {
    return shifts.stream().filter(one -> one.window().equals(window) && one.day().equals(day) && one.half() == half).findFirst();
  }

  public List<ShiftView> of(UUID account) {
    return shifts.stream().filter(one -> one.account().equals(account)).toList();
  }

  /** Shifts of others a person could take instead of their own. */
  public List<ShiftView> others(UUID account, LocalDate today) {
    return shifts.stream().filter(one -> !one.account().equals(account) && !one.day().isBefore(today)).toList();
  }
}
