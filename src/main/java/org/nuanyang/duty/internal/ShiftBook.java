package org.nuanyang.duty.internal;

import java.util.List;
import java.util.UUID;
import org.nuanyang.duty.NotInRota;
import org.nuanyang.duty.Reason;
import org.nuanyang.network.PractitionerView;
import org.nuanyang.shared.JsonText;
import org.nuanyang.shared.Missing;
import org.nuanyang.shared.Stale;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Gives shifts to people: the shift and the bookings always change together. */
@Component
class ShiftBook {

  private final DutyShifts shifts;
  private final Bookings bookings;
  private final Fitness fitness;
  private final Swaps swaps;
  private final JdbcClient jdbc;
  private final JsonMapper json;

  ShiftBook(DutyShifts shifts, Bookings bookings, Fitness fitness, Swaps swaps, JdbcClient jdbc, JsonMapper json) {
    this.shifts = shifts;
    this.bookings = bookings;
    this.fitness = fitness;
    this.swaps = swaps;
    this.jdbc = jdbc;
    this.json = json;
  }

  DutyShift shift(UUID id) {
    return shifts.findById(id).orElseThrow(() -> new Missing("duty.unknown-shift"));
  }

  Swap swap(UUID id) {
    return swaps.findById(id).orElseThrow(() -> new Missing("duty.unknown-swap"));
  }

  /** @throws NotInRota the lawyer may not, or is bound elsewhere */
  void give(DutyShift shift, UUID lawyer, Reason why) {
    PractitionerView person = fitness.must(lawyer, shift);
    UUID before = shift.lawyer();
    shift.give(lawyer, person.name(), reasons(why));
    save(shift);
    if (before != null) bookings.release(before, shift.id());
    bookings.release(lawyer, shift.id());
    bookings.bind(lawyer, shift, false);
  }

  /** The lawyer cannot come: the backup has the shift, or nobody. */
  void giveUp(DutyShift shift, Reason why) {
    UUID before = shift.lawyer();
    UUID backup = shift.backup();
    shift.giveUp(reasons(why));
    save(shift);
    if (before != null) bookings.release(before, shift.id());
    if (backup != null) {
      bookings.release(backup, shift.id());
      bookings.bind(backup, shift, false);
    }
    lapse(shift.id());
  }

  /** The backup cannot stand by any more. */
  void standDown(DutyShift shift) {
    UUID backup = shift.backup();
    shift.noBackup();
    save(shift);
    if (backup != null) bookings.release(backup, shift.id());
  }

  /** Somebody came after the shift had been missed, and is the one who does it. */
  void came(DutyShift shift, UUID lawyer) {
    save(shift);
    bookings.releaseAll(shift.id());
    bookings.bind(lawyer, shift, false);
  }

  /** Swaps of a shift that is somebody else's now have lost their object. */
  void lapse(UUID shift) {
    jdbc.sql("update duty_swap set state = 'LAPSED', version = version + 1 where shift = ? and state in ('ASKED', 'ACCEPTED')").param(shift).update();
  }

  void save(DutyShift shift) {
    try {
      shifts.save(shift);
    } catch (OptimisticLockingFailureException overtaken) {
      throw new Stale();
    }
  }

  void save(Swap swap) {
    try {
      swaps.save(swap);
    } catch (OptimisticLockingFailureException overtaken) {
      throw new Stale();
    } catch (DuplicateKeyException waiting) {
      throw new NotInRota("duty.swap-waits-already");
    }
  }

  JsonText reasons(Reason why) {
    return new JsonText(json.writeValueAsString(List.of(why)));
  }
}
