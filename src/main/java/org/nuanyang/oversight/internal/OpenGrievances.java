package org.nuanyang.oversight.internal;

import java.util.UUID;
import org.nuanyang.matters.MatterId;
import org.nuanyang.oversight.Grievances;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Objections, complaints and orders to act that are not over, asked by their indexes. */
@Component
class OpenGrievances implements Grievances {

  private final JdbcClient jdbc;

  OpenGrievances(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public boolean open(MatterId matter, UUID file) {
    return jdbc.sql(
            """
            select exists (select 1 from objection where matter = :matter and state = 'RECEIVED')
              or exists (select 1 from complaint where matter = :matter and state not in ('NOT_ACCEPTED', 'FOLLOWED', 'WITHDRAWN'))
              or exists (select 1 from supervision where subject = :file and state <> 'CLOSED')""")
        .param("matter", matter.value())
        .param("file", file)
        .query(Boolean.class)
        .single();
  }
}
