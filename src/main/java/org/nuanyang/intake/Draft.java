package org.nuanyang.intake;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A half-filled application.
 *
 * @param code by which it is resumed elsewhere, such as {@code K7MP-3XQD}
 * @param step where the person left
 * @param submittedAs the application it became; null while it is one's own
 */
public record Draft(
    UUID id, String code, Answers answers, String step, Instant updatedAt, @Nullable ApplicationId submittedAs) {}
