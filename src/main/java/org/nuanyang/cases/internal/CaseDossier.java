package org.nuanyang.cases.internal;

import java.util.UUID;
import org.nuanyang.documents.DossierAccess;
import org.nuanyang.identity.Actor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who may see a case may open its papers and files, and those of the matter it belongs to. */
@Component
class CaseDossier implements DossierAccess {

  private final JdbcClient jdbc;
  private final LegalAidCases cases;

  CaseDossier(JdbcClient jdbc, LegalAidCases cases) {
    this.jdbc = jdbc;
    this.cases = cases;
  }

  @Override
  public boolean mayOpen(UUID owner, Actor by) {
    return jdbc
        .sql("select id from legal_aid_case where id = ? union select id from legal_aid_case where matter = ?")
        .params(owner, owner)
        .query(UUID.class)
        .list()
        .stream()
        .flatMap(id -> cases.findById(id).stream())
        .anyMatch(found -> !found.duties(by).isEmpty());
  }
}
