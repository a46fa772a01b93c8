package org.nuanyang.consultation;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.nuanyang.matters.Category;

/**
 * One line of the list.
 *
 * @param category null when the counsel could not tell
 * @param opening how the question begins
 * @param flags danger words first: VIOLENCE, LIMITATION, GROUP, WAGE; may be empty
 */
public record ConsultationRow(
    UUID id, String person, int people, @Nullable Category category, String opening, String channel, String flags, Outcome outcome, Instant askedAt, UUID organisation) {}
