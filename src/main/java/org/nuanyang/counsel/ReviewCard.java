package org.nuanyang.counsel;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.nuanyang.matters.Category;

/**
 * One answer to be looked at again, opened. Words are without names and numbers of persons.
 *
 * @param guide id of the guide the answer rests on; null when on articles alone
 * @param correction what the lawyer answered; null when only the person said it was of no use
 */
public record ReviewCard(
    ReviewId id,
    int version,
    ReviewKind kind,
    @Nullable Category category,
    @Nullable String guide,
    String question,
    String answer,
    @Nullable String correction,
    ReviewState state,
    String reason,
    Instant raisedAt,
    @Nullable Instant decidedAt,
    @Nullable String decidedBy) {}
