package org.nuanyang.identity.web;

import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.nuanyang.identity.AccountView;
import org.nuanyang.identity.Actor;
import org.nuanyang.identity.DataScope;
import org.nuanyang.identity.Role;
import org.nuanyang.identity.TrustAccount;

/** Roles, unit and reach of an account, as the security administrator gives them. */
record TrustForm(
    @Nullable Set<Role> roles, @Nullable UUID organisation, @Nullable DataScope scope, int version) {

  TrustForm {
    roles = roles == null ? Set.of() : roles;
    scope = scope == null ? DataScope.OWN : scope;
  }

  static TrustForm of(AccountView account) {
    return new TrustForm(account.roles(), account.organisation(), account.scope(), account.version());
  }

  TrustAccount order(UUID account, Actor by) {
    return new TrustAccount(account, version, roles, organisation, scope, by);
  }
}
