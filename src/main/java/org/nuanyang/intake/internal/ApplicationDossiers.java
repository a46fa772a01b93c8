package org.nuanyang.intake.internal;

import java.util.UUID;
import org.nuanyang.documents.DossierAccess;
import org.nuanyang.identity.Actor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Files and papers of an application are open to the units that receive, decide, assign or count it. */
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
              cross join lateral unnest(array[receiving_organisation, deciding_organisation,
                assigning_organisation, counting_organisation]) unit
             where a.matter = :owner
            union
            select city, unit from aid_application a
              cross join lateral unnest(array[receiving_organisation, deciding_organisation,
                assigning_organisation, counting_organisation]) unit
             where a.id = :owner
            """)
        .param("owner", owner)
        .query((row, n) -> by.sees(row.getString("city"), row.getObject("unit", UUID.class)))
        .list()
        .contains(true);
  }
}
