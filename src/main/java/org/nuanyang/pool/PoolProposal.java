package org.nuanyang.pool;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What the rules propose about a member; a person decides.
 *
 * @param ground FAILS, REFUSALS or DISCIPLINE
 * @param dueOn until when somebody has to decide
 * @param outcome SUSPENDED, REMOVED or KEPT; null while open
 */
public record PoolProposal(
    UUID id, UUID practitioner, String name, String firmName, String ground, String evidence, Instant madeAt, LocalDate dueOn,
    @Nullable String outcome, @Nullable String reason, @Nullable String decidedBy, int version) {}
