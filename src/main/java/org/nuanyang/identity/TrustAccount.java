package org.nuanyang.identity;

import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Give an account its roles and its reach. @param seenVersion as shown on the form */
public record TrustAccount(
    UUID account,
    long seenVersion,
    Set<Role> roles,
    @Nullable UUID organisation,
    DataScope scope,
    Actor by) {}
