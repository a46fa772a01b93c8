package org.nuanyang.duty.internal;

import java.time.LocalDate;
import java.util.UUID;
import org.nuanyang.duty.NotInRota;
import org.nuanyang.duty.Session;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who is bound on which half day. The table's key lets nobody be in two places, whoever asks at once. */
@Component
class Bookings {

  private final JdbcClient jdbc;

  Bookings(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Holds a lawyer's other plans still until this transaction ends, so that days of rest are counted right. */
  void hold(UUID lawyer) {
    jdbc.sql("select lawyer from duty_lawyer where lawyer = ? for update").param(lawyer).query(UUID.class).optional();
  }

  /** @throws NotInRota the lawyer is bound elsewhere at that time */
  void bind(UUID lawyer, DutyShift shift, boolean standsBy) {
    try {
      for (Session half : shift.session().halves())
        jdbc.sql("insert into duty_booking (lawyer, on_day, half, shift, stands_by) values (?, ?, ?, ?, ?)")
            .params(lawyer, shift.day(), half.name(), shift.id(), standsBy)
            .update();
    } catch (DuplicateKeyException elsewhere) {
      throw new NotInRota("duty.bound-elsewhere");
    }
  }

  void release(UUID lawyer, UUID shift) {
    jdbc.sql("delete from duty_booking where shift = ? and lawyer = ?").params(shift, lawyer).update();
  }

  void releaseAll(UUID shift) {
    jdbc.sql("delete from duty_booking where shift = ?").param(shift).update();
  }

  /** Whether the lawyer has duty so near to this day that the rest is gone; the other half at the same station is one way. */
  boolean tooNear(UUID lawyer, DutyShift shift, int restDays) {
    return jdbc.sql(
            """
            select exists (select 1 from duty_booking b join duty_shift s on s.id = b.shift
             where b.lawyer = ? and not b.stands_by and b.on_day between ? and ? and s.id <> ?
               and not (s.station = ? and b.on_day = ?))""")
        .params(lawyer, shift.day().minusDays(restDays), shift.day().plusDays(restDays), shift.id(), shift.station(), shift.day())
        .query(Boolean.class)
        .single();
  }

  /** Half days of duty, kept or to come, in the twelve months that end with this day. */
  int halves(UUID lawyer, LocalDate until) {
    return jdbc.sql("select count(*) from duty_booking where lawyer = ? and not stands_by and on_day > ? and on_day <= ?")
        .params(lawyer, until.minusYears(1), until)
        .query(Integer.class)
        .single();
  }

  /** Whether the lawyer is bound, here or elsewhere, on a half day of this shift. */
  boolean bound(UUID lawyer, DutyShift shift) {
    return jdbc.sql("select exists (select 1 from duty_booking where lawyer = :lawyer and on_day = :day and half in (:halves) and shift <> :shift)")
        .param("lawyer", lawyer)
        .param("day", shift.day())
        .param("halves", shift.session().halves().stream().map(Session::name).toList())
        .param("shift", shift.id())
        .query(Boolean.class)
        .single();
  }
}
