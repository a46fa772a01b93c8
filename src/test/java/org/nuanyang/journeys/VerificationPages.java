package org.nuanyang.journeys;

import java.util.UUID;
import org.nuanyang.identity.Role;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Statements asked about elsewhere, and grants drawn for a second look. */
final class VerificationPages extends PageRows {

  VerificationPages(PageRows guide, JdbcClient sql) {
    super(guide);
    String application = living.one("select id from aid_application where status = 'GRANTED' order by id desc limit 1");
    row("/desk/verification/{application}", living.officerOf("aid_application", "deciding_organisation", application, Role.REVIEWER), "/desk/verification/" + application);
    UUID check = UUID.randomUUID();
    sql.sql("""
            insert into spot_check (id, version, application, matter, receipt_number, city, organisation, granted_on, drawn, chance, weights, chosen, state)
            select :id, 0, id, matter, receipt_number, city, deciding_organisation, decided_on, 0.05, 0.3, 'contradicted', true, 'WAITING' from aid_application where id = :application""")
        .param("id", check)
        .param("application", UUID.fromString(application))
        .update();
    row("/desk/spot-checks/{id}", living.officerOf("aid_application", "deciding_organisation", application, Role.REVIEWER), "/desk/spot-checks/" + check);
  }
}
