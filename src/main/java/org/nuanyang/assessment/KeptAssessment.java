package org.nuanyang.assessment;

import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.nuanyang.matters.Category;

/**
 * An assessment somebody asked to keep.
 *
 * @param answers values by the ids of the facts
 * @param letter the newest wording of the opinion letter
 * @param signedFor the organisation whose lawyer signed; null while nobody did
 */
public record KeptAssessment(
    KeptId id, int version, Category category, Map<String, String> answers, KeptState state, OpinionLetter letter, Instant madeAt,
    Instant keptUntil, @Nullable Instant signedAt, @Nullable String signedFor) {}
