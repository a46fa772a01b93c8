package org.nuanyang.cases.internal;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.nuanyang.deadlines.PersonalDuties;
import org.nuanyang.identity.Actor;
import org.nuanyang.identity.Role;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Says who carries a case, so that its terms are put on that lawyer's desk and nobody else's. */
@Component
class CaseDuties implements PersonalDuties {

  private final JdbcClient jdbc;

  CaseDuties(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public Optional<UUID> carrier(UUID subject) {
    return jdbc.sql("select handler_account from legal_aid_case where id = ? and handler_account is not null")
        .param(subject)
        .query(UUID.class)
        .optional();
  }

  /** A lawyer has few open cases at a time; two hundred are looked through at most. */
  @Override
  public List<UUID> carriedBy(Actor person) {
    if (!person.has(Role.LAWYER)) return List.of();
    return jdbc.sql(
            """
            select id from legal_aid_case where handler_account = ?
               and state in ('ASSIGNED', 'HANDLER_CONFIRMED', 'IN_PROGRESS', 'TO_MEDIATION', 'CLOSED', 'FILE_SUBMITTED', 'FILE_RETURNED')
             limit 200""")
        .param(person.id())
        .query(UUID.class)
        .list();
  }
}
