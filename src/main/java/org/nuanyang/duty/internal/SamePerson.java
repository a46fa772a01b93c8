package org.nuanyang.duty.internal;

import java.util.UUID;
import org.nuanyang.shared.IdentityNumber;
import org.nuanyang.shared.PersonName;
import org.nuanyang.shared.Vault;
import org.springframework.stereotype.Component;

/** By what the same person and the same case are known again without being readable in the database. */
@Component
class SamePerson {

  private final Vault vault;

  SamePerson(Vault vault) {
    this.vault = vault;
  }

  /**
   * By number where there is one. A name alone is shared by strangers: it says who somebody is only together with the
   * case number under which the host of this station knows them. Who has neither is nobody we met before.
   *
   * @param entry the record or call itself
   */
  byte[] person(UUID entry, String name, String number, UUID station, String caseNumber) {
    if (!number.isEmpty()) return vault.blindIndex("number " + IdentityNumber.resident(number).number());
    if (caseNumber.isEmpty()) return vault.blindIndex("unknown " + entry);
    return vault.blindIndex("name " + new PersonName(name).text() + " at " + station + " case " + caseNumber);
  }

  /** By the number of the case where there is one, else by what the person is charged with. */
  byte[] matter(String caseNumber, String charge) {
    return vault.blindIndex(caseNumber.isEmpty() ? "charge " + charge : "case " + caseNumber);
  }
}
