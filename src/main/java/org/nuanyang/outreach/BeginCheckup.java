package org.nuanyang.outreach;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.nuanyang.identity.Actor;

/**
 * Begins a check-up.
 *
 * @param firm as its owner calls it; empty for an anonymous trial
 * @param code null for an anonymous trial
 * @param headcount one of {@code SOLO}, {@code FEW}, {@code SOME}, {@code MANY}
 * @param organisation the centre near the firm
 */
public record BeginCheckup(UUID submissionKey, String firm, @Nullable CreditCode code, String headcount, UUID organisation, Actor by) {}
