package org.nuanyang.identity;

import org.nuanyang.shared.Refusal;

/** The three administrators exclude each other, and do no casework beside it. */
public class RolesExclude extends Refusal {

  public RolesExclude() {
    super("identity.account.roles-exclude");
  }
}
