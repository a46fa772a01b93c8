package org.nuanyang.identity.internal;

import org.nuanyang.identity.Role;
import org.springframework.data.relational.core.mapping.Table;

/** A role an account holds. */
@Table("account_role")
record GivenRole(Role role) {}
