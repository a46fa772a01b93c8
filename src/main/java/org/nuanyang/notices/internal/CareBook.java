package org.nuanyang.notices.internal;

import java.util.Optional;
import java.util.UUID;
import org.nuanyang.notices.SafeContacts;
import org.nuanyang.notices.SafeHours;
import org.nuanyang.shared.PhoneNumber;
import org.nuanyang.shared.Vault;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Which phones need care. Numbers are kept as keyed digests only. */
@Component
@Transactional
class CareBook implements SafeContacts {

  private final JdbcClient database;
  private final Vault vault;

  CareBook(JdbcClient database, Vault vault) {
    this.database = database;
    this.vault = vault;
  }

  @Override
  public void keep(UUID subject, Iterable<String> phones, SafeHours hours) {
    lift(subject);
    for (String phone : phones) {
      if (PhoneNumber.mobileProblem(phone).isPresent()) continue;
      database
          .sql("insert into safe_contact (phone_index, subject, from_hour, until_hour) values (?, ?, ?, ?) on conflict do nothing")
          .params(vault.blindIndex(new PhoneNumber(phone).digits()), subject, hours.from(), hours.until())
          .update();
    }
  }

  @Override
  public void lift(UUID subject) {
    database.sql("delete from safe_contact where subject = ?").param(subject).update();
  }

  /** Where several subjects care for a phone, the hours of the strictest; empty for most phones. */
  Optional<SafeHours> of(byte[] phoneIndex) {
    return database
        .sql("select from_hour, until_hour from safe_contact where phone_index = ? order by until_hour - from_hour limit 1")
        .param(phoneIndex)
        .query((row, number) -> new SafeHours(row.getInt(1), row.getInt(2)))
        .optional();
  }
}
