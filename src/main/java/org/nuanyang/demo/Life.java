package org.nuanyang.demo;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import org.nuanyang.cases.CaseState;
import org.nuanyang.intake.ApplicationStatus;

/**
 * How one application fares in the demo city: the days its steps take, cut off at today, so that the
 * latest ones are found at every desk.
 */
record Life(
    Instant submitted,
    @Nullable Instant accepted,
    @Nullable Instant proposed,
    @Nullable Instant decided,
    boolean refused,
    boolean withdrawn,
    @Nullable Instant assigned,
    @Nullable Instant confirmed,
    @Nullable Instant signed,
    @Nullable Instant closed,
    @Nullable Instant filed,
    @Nullable Instant checked,
    @Nullable Instant archived) {

  private static final int TARDY_DAYS = 8;

  /** @param tardy whether the review took longer than the law allows */
  static Life of(Instant submitted, Instant now, Fate fate, boolean tardy) {
    Until until = new Until(now);
    boolean withdrawn = fate.in100(3);
    boolean refused = !withdrawn && fate.in100(7);
    Instant accepted = until.cut(submitted.plus(fate.between(5, 150), ChronoUnit.MINUTES));
    Instant proposed = until.after(accepted, days(fate, 60, 3) + (tardy ? TARDY_DAYS : 0), fate);
    Instant decided = withdrawn ? null : until.after(proposed, days(fate, 60, 4), fate);
    Instant assigned = refused ? null : until.after(decided, days(fate, 70, 2), fate);
    Instant confirmed = until.after(assigned, days(fate, 60, 2), fate);
    Instant signed = until.after(confirmed, fate.between(1, 5), fate);
    Instant closed = until.after(signed, fate.between(25, 160), fate);
    Instant filed = until.after(closed, fate.between(4, 28), fate);
    Instant checked = until.after(filed, fate.between(3, 20), fate);
    Instant archived = until.after(checked, fate.between(1, 9), fate);
    return new Life(submitted, accepted, proposed, decided, refused, withdrawn && accepted != null, assigned, confirmed,
        signed, closed, filed, checked, archived);
  }

  /** Checked, and not yet in the archive. */
  Life unarchived() {
    return new Life(submitted, accepted, proposed, decided, refused, withdrawn, assigned, confirmed, signed, closed, filed, checked, null);
  }

  private static int days(Fate fate, int sameDay, int atMost) {
    return fate.in100(sameDay) ? 0 : fate.between(1, atMost);
  }

  ApplicationStatus status() {
    if (withdrawn) return ApplicationStatus.WITHDRAWN;
    if (decided != null) return refused ? ApplicationStatus.REFUSED : ApplicationStatus.GRANTED;
    if (proposed != null) return ApplicationStatus.PENDING_APPROVAL;
    return accepted != null ? ApplicationStatus.ACCEPTED : ApplicationStatus.SUBMITTED;
  }

  CaseState state() {
    if (archived != null) return CaseState.ARCHIVED;
    if (checked != null) return CaseState.FILE_ACCEPTED;
    if (filed != null) return CaseState.FILE_SUBMITTED;
    if (closed != null) return CaseState.CLOSED;
    if (signed != null) return CaseState.IN_PROGRESS;
    if (confirmed != null) return CaseState.HANDLER_CONFIRMED;
    return assigned != null ? CaseState.ASSIGNED : CaseState.GRANTED;
  }

  String assignmentState() {
    if (closed != null) return "FINISHED";
    if (confirmed != null) return "ACCEPTED";
    return assigned != null ? "ASSIGNED" : "AWAITING";
  }

  @Nullable LocalDate signedOn(Clock clock) {
    return signed == null ? null : LocalDate.ofInstant(signed, clock.getZone());
  }

  /** Nothing has happened yet that lies in the future. */
  private record Until(Instant now) {

    @Nullable Instant cut(Instant at) {
      return at.isAfter(now) ? null : at;
    }

    @Nullable Instant after(@Nullable Instant before, int days, Fate fate) {
      if (before == null) return null;
      return cut(before.plus(days, ChronoUnit.DAYS).plus(fate.between(10, 110), ChronoUnit.MINUTES));
    }
  }
}
