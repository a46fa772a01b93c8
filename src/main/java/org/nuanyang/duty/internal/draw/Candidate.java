package org.nuanyang.duty.internal.draw;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.nuanyang.network.GeoPoint;

/**
 * A lawyer who takes part in a draw, as known on the day of the draw.
 *
 * @param past half days of duty in the twelve months before; who joined later is counted the average for the time before
 * @param backupPast half days stood by in the same time
 * @param most half days wanted at most in this month
 * @param weekdays days on which the lawyer can; empty for all
 * @param wished stations the lawyer asked for; empty for none in particular
 * @param away days of leave and no-go days
 * @param covered days on which the firm has a service agreement
 * @param taken days on which the lawyer already has duty by an earlier rota
 */
public record Candidate(
    UUID lawyer,
    String name,
    UUID firm,
    @Nullable GeoPoint at,
    Set<String> languages,
    int past,
    int backupPast,
    int most,
    Set<DayOfWeek> weekdays,
    Set<UUID> wished,
    List<Span> away,
    List<Span> covered,
    Set<LocalDate> taken) {

  /** Days from the first to the last, both included. */
  public record Span(LocalDate from, LocalDate to) {
    boolean holds(LocalDate day) {
      return !day.isBefore(from) && !day.isAfter(to);
    }
  }

  /** Whether anything but the rest of the rota stands against this turn. */
  boolean can(Seat seat) {
    return (weekdays.isEmpty() || weekdays.contains(seat.day().getDayOfWeek()))
        && (seat.firms().isEmpty() || seat.firms().contains(firm))
        && covered.stream().anyMatch(span -> span.holds(seat.day()))
        && away.stream().noneMatch(span -> span.holds(seat.day()));
  }
}
