package org.nuanyang.assignment;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.nuanyang.identity.Actor;

/**
 * Order to assign a lawyer.
 *
 * @param override null when the first of the list is taken and nothing is warned of
 * @param note in the assigner's words; needed with {@link OverrideReason#OTHER}
 * @param version the version the assigner saw
 */
public record AssignLawyer(
    AssignmentId assignment,
    UUID lawyer,
    Wishes wishes,
    @Nullable OverrideReason override,
    String note,
    int version,
    Actor by) {}
