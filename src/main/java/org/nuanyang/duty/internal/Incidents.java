package org.nuanyang.duty.internal;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.nuanyang.shared.Ids;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Records what goes wrong with shifts; each kind once for a shift. */
@Component
class Incidents {

  private final JdbcClient jdbc;
  private final Clock clock;

  Incidents(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /** @param who the lawyer's name as it stood in the rota then */
  void record(String kind, DutyShift shift, @Nullable UUID lawyer, String who) {
    jdbc.sql(
            """
            insert into duty_incident (id, city, centre, shift, kind, lawyer, who, at, explanation, explained_by)
            values (?, ?, ?, ?, ?, ?, ?, ?, '', '') on conflict (shift, kind) do nothing""")
        .params(Arrays.asList(Ids.next(clock), shift.city(), shift.centre(), shift.id(), kind, lawyer, who, OffsetDateTime.now(clock)))
        .update();
  }
}
