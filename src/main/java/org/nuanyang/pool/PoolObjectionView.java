package org.nuanyang.pool;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An objection to an entry. @param upheld null until somebody answered */
public record PoolObjectionView(
    UUID id, String name, String phone, String text, Instant at, @Nullable Boolean upheld, @Nullable String answer, @Nullable String answeredBy) {}
