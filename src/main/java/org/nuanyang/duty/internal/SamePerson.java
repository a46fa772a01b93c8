package org.nuanyang.duty.internal;

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

  /** By number where there is one, else by name. */
  byte[] person(String name, String number) {
    return vault.blindIndex(number.isEmpty() ? "name " + new PersonName(name).text() : "number " + IdentityNumber.resident(number).number());
  }

  /** By the number of the case where there is one, else by what the person is charged with. */
  byte[] matter(String caseNumber, String charge) {
    return vault.blindIndex(caseNumber.isEmpty() ? "charge " + charge : "case " + caseNumber);
  }
}
