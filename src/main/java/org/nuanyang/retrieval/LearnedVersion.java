package org.nuanyang.retrieval;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One version of what was learned from reviewed consultations.
 *
 * @param questions how many it was learned from
 * @param before cross-validated without it
 * @param after cross-validated with it
 * @param newLawsBefore without it, where the law of the question was hidden from the lesson; null for versions that did not measure it
 * @param newLawsAfter with it, likewise: learning must not make it worse
 * @param inUse whether searches use it now
 */
public record LearnedVersion(
    int number, Instant learnedAt, String by, int questions, Measures before, Measures after,
    @Nullable Measures newLawsBefore, @Nullable Measures newLawsAfter, boolean inUse) {}
