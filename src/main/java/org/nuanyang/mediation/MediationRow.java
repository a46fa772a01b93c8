package org.nuanyang.mediation;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.nuanyang.matters.Category;

/**
 * One line of a list.
 *
 * @param parties such as 王某等40人 与 某公司
 * @param dueAt when the term of the mediation ends; null when none runs
 * @param nextDuty by when the next thing agreed on has to be done; null when nothing is open
 * @param nextSession when the parties meet next; null when nothing is planned
 */
public record MediationRow(
    MediationId id, String number, Category category, String summary, String parties, Source source, MediationState state, Instant appliedAt,
    @Nullable Instant dueAt, @Nullable Instant nextSession, @Nullable LocalDate effectiveOn, @Nullable LocalDate nextDuty, boolean urgent) {}
