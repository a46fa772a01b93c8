package org.nuanyang.duty;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.nuanyang.identity.Actor;

/** The front door of shifts for the centre: the board, its gaps, swaps to confirm, incidents. */
public interface ShiftDesk {

  /** Shifts from one day to another, both included, of the centres the person sees; by station and day. */
  List<ShiftView> board(LocalDate from, LocalDate to, Actor by);

  /** Shifts of a month for which nobody is found, by day. */
  List<ShiftView> gaps(YearMonth month, Actor by);

  /** @throws org.nuanyang.shared.Missing unknown shift, or not this person's to see */
  ShiftView shift(UUID id, Actor by);

  /** Lawyers who could take a shift, those with the least duty first; at most twenty. */
  List<Standby> couldTake(UUID shift, Actor by);

  /** The centre names the lawyer of a shift. */
  void name(UUID shift, UUID lawyer, int version, Actor by);

  /** The host is closed that day. */
  void cancel(UUID shift, int version, Actor by);

  /** Swaps both lawyers agreed on, which wait for the centre; soonest first. */
  List<SwapView> swaps(Actor by);

  /** Lets an agreed swap happen, or not. */
  void decide(UUID swap, boolean confirmed, int version, Actor by);

  /** What went wrong and is not settled yet; oldest first. */
  List<Incident> incidents(Actor by);

  /** Settles an incident with what was found out. */
  void settle(UUID incident, String explanation, Actor by);

  /** Somebody who could take a shift. @param halves half days of duty in twelve months */
  record Standby(UUID lawyer, String name, String firm, int halves, @Nullable Integer kilometres) {}

  /** Something that went wrong with a shift. @param kind ABSENT, LATE, LEFT_EARLY or NO_BACKUP */
  record Incident(UUID id, String kind, UUID shift, String stationName, LocalDate day, Session session, String lawyerName, Instant at) {

    public String messageKey() {
      return "duty.incident." + kind;
    }
  }
}
