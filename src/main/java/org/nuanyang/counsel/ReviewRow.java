package org.nuanyang.counsel;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.nuanyang.matters.Category;

/** One line of the list. @param opening how the question begins, without names and numbers of persons */
public record ReviewRow(UUID id, ReviewKind kind, @Nullable Category category, String opening, ReviewState state, Instant raisedAt) {}
