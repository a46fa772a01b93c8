package org.nuanyang.duty.internal;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.nuanyang.duty.ShiftMissed;
import org.nuanyang.duty.ShiftState;
import org.nuanyang.duty.ShiftView;
import org.nuanyang.policies.Policies;
import org.nuanyang.shared.CityClock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Calls the backup when a lawyer does not come, and records the incident. */
@Component
class Absences {

  private static final Logger LOG = LoggerFactory.getLogger(Absences.class);

  private final ShiftBook book;
  private final ShiftLists lists;
  private final Bookings bookings;
  private final Incidents incidents;
  private final DutyWords words;
  private final Policies policies;
  private final ApplicationEventPublisher events;
  private final TransactionOperations transaction;
  private final Clock clock;

  Absences(ShiftBook book, ShiftLists lists, Bookings bookings, Incidents incidents, DutyWords words, Policies policies,
      ApplicationEventPublisher events, TransactionOperations transaction, Clock clock) {
    this.book = book;
    this.lists = lists;
    this.bookings = bookings;
    this.incidents = incidents;
    this.words = words;
    this.policies = policies;
    this.events = events;
    this.transaction = transaction;
    this.clock = clock;
  }

  /** Each absence in a transaction of its own, so that one that fails holds up no other. */
  void look() {
    Instant now = clock.instant();
    for (ShiftView shift : lists.awaited(LocalDate.now(clock))) {
      Instant begins = shift.day().atTime(shift.session().begins()).atZone(CityClock.ZONE).toInstant();
      if (begins.isAfter(now)) continue;
      try {
        transaction.executeWithoutResult(status -> judge(shift.id(), begins, now));
      } catch (RuntimeException fault) {
        LOG.error("absence from shift {} could not be judged", shift.id(), fault);
      }
    }
  }

  private void judge(UUID id, Instant begins, Instant now) {
    DutyShift shift = book.shift(id);
    if (shift.state() != ShiftState.PLANNED) return;
    Duration absent = DutyRules.of(policies, shift.city(), shift.day()).absent();
    if (now.isBefore(begins.plus(absent))) return;
    ShiftView missed = lists.one(id).orElseThrow();
    shift.miss(now);
    book.save(shift);
    UUID lawyer = shift.lawyer();
    if (lawyer != null) bookings.release(lawyer, id); // who did not come has not done the duty
    incidents.record("ABSENT", shift, lawyer, missed.lawyerName());
    UUID backup = shift.backup();
    if (backup == null) {
      incidents.record("NO_BACKUP", shift, null, "");
    } else {
      words.tellLawyer(backup, "called", missed);
      words.message(backup, shift.city(), "called", missed);
    }
    words.tellCentre("absent " + id, id, shift.city(), shift.centre(), "absent", "bad", words.line(missed), "/desk/duty");
    events.publishEvent(new ShiftMissed(id, shift.city(), shift.centre(), now));
  }
}
