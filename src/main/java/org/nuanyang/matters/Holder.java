package org.nuanyang.matters;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.nuanyang.identity.Role;

/**
 * On whose desk a matter lies now.
 *
 * @param organisation the unit whose duty it is
 * @param duty who shares that desk; null when it is one account's
 * @param account whose desk it is; null when it is a duty's
 * @param since when it came there; the latest counts
 */
public record Holder(UUID organisation, @Nullable Role duty, @Nullable UUID account, Instant since) {}
