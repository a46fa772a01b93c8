package org.nuanyang.identity;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An account as administrators and choosers see it. @param lockedUntil null when it is not locked @param approvesFor the head it approves for today; null as a rule @param standsIn duties of colleagues on leave today */
public record AccountView(
    UUID id,
    String login,
    String name,
    Set<Role> roles,
    @Nullable UUID organisation,
    String city,
    DataScope scope,
    boolean enabled,
    @Nullable Instant lockedUntil,
    @Nullable Instant lastSignIn,
    boolean mustChangePassword,
    int version,
    @Nullable String approvesFor,
    Set<Role> standsIn) {}
