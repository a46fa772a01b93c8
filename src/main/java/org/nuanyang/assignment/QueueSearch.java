package org.nuanyang.assignment;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which part of the assigner's queue.
 *
 * @param assigned false: cases without a lawyer; true: assigned, and the lawyer has not answered yet
 * @param after last row of the page before
 */
public record QueueSearch(boolean assigned, @Nullable UUID after, int size) {}
