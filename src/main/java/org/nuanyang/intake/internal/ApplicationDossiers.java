package org.nuanyang.intake.internal;

import java.util.UUID;
import org.nuanyang.documents.DossierAccess;
import org.nuanyang.identity.Actor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Files and papers of an application are open to the units that receive, hold, decide, assign or count it, and to whoever has to sign for it. */
@Component
class ApplicationDossiers implements DossierAccess {

  private final JdbcClient jdbc;

  ApplicationDossiers(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public boolean mayOpen(UUID owner, Actor by) {
    return jdbc
        .sql(
            """
            select city, unit from aid_application a
              cross join lateral unnest(array[receiving_organisation, holding_organisation, deciding_organisation,
                assigning_organisation, counting_organisation]) unit
             where a.matter = :owner
            union
            select city, unit from aid_application a
              cross join lateral unnest(array[receiving_organisation, holding_organisation, deciding_organisation,
                assigning_organisation, counting_organisation]) unit
             where a.id = :owner
            union
            select h.city, unit from application_hand_over h join aid_application a on a.id = h.application
              cross join lateral unnest(array[h.from_org, case when h.state = 'SENT' then h.to_org end]) unit
             where unit is not null and (a.id = :owner or a.matter = :owner)
            """)
        .param("owner", owner)
        .query((row, n) -> by.sees(row.getString("city"), row.getObject("unit", UUID.class)))
        .list()
        .contains(true);
  }
}
