package org.nuanyang.consultation;

import java.time.Instant;
import java.util.UUID;
import org.nuanyang.matters.Category;

/**
 * One line of the list.
 *
 * @param opening how the question begins
 * @param flags danger words first: VIOLENCE, LIMITATION, GROUP, WAGE; may be empty
 */
public record ConsultationRow(
    UUID id, String person, int people, Category category, String opening, String channel, String flags, Outcome outcome, Instant askedAt) {}
