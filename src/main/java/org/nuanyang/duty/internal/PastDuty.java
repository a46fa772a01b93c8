package org.nuanyang.duty.internal;

import java.time.LocalDate;
import org.nuanyang.duty.DutyArchive;
import org.nuanyang.shared.CityClock;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Enters past shifts as kept from beginning to end. */
@Component
class PastDuty implements DutyArchive {

  private final JdbcClient jdbc;

  PastDuty(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  @Transactional
  public void wereKept(String city, LocalDate before) {
    jdbc.sql(
            """
            update duty_shift s set state = 'DONE', in_proof = 'CODE', version = s.version + 1,
              signed_in_at = (s.on_day + case when s.session = 'AFTERNOON' then time '14:25' else time '08:25' end) at time zone :zone,
              signed_out_at = (s.on_day + case when s.session = 'MORNING' then time '12:00' else time '17:30' end) at time zone :zone
             from duty_rota r where r.id = s.rota and r.published_at is not null and s.city = :city and s.on_day < :before
              and s.state = 'PLANNED' and s.lawyer is not null""")
        .param("zone", CityClock.ZONE.getId())
        .param("city", city)
        .param("before", before)
        .update();
  }
}
