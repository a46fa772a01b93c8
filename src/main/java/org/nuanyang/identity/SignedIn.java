package org.nuanyang.identity;

import java.io.Serial;
import java.io.Serializable;
import java.security.Principal;
import java.util.UUID;

/**
 * What a session remembers of a sign-in. Roles are not among it: they are read anew for each
 * request, so that taking one away works at once.
 *
 * @param secretNumber counts the account's passwords; a session of an earlier one has ended
 */
public record SignedIn(UUID account, String login, int secretNumber, boolean mustChangePassword)
    implements Principal, Serializable {

  @Serial private static final long serialVersionUID = 1;

  @Override
  public String getName() {
    return account.toString();
  }
}
