package org.nuanyang.matters.internal;

import java.util.UUID;
import org.nuanyang.documents.DossierAccess;
import org.nuanyang.identity.Actor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Files and papers of a matter are open to the staff whose scope holds the matter. */
@Component
class MatterDossiers implements DossierAccess {

  private final JdbcClient jdbc;

  MatterDossiers(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public boolean mayOpen(UUID owner, Actor by) {
    return jdbc.sql("select city, organisation from matter where id = :id")
        .param("id", owner)
        .query((row, n) -> by.sees(row.getString("city"), row.getObject("organisation", UUID.class)))
        .optional()
        .orElse(false);
  }
}
