package org.nuanyang.counsel;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One question and its answer.
 *
 * @param number from 1
 * @param helpful what the person said of it; null when nothing
 */
public record Turn(int number, String question, Answer answer, Instant askedAt, @Nullable Boolean helpful) {}
