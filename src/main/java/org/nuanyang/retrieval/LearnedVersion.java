package org.nuanyang.retrieval;

import java.time.Instant;

/**
 * One version of what was learned from reviewed consultations.
 *
 * @param questions how many it was learned from
 * @param before cross-validated without it
 * @param after cross-validated with it
 * @param inUse whether searches use it now
 */
public record LearnedVersion(
    int number, Instant learnedAt, String by, int questions, Measures before, Measures after, boolean inUse) {}
