package org.nuanyang.pool;

import java.time.LocalDate;

/** One note about a member. */
public record PoolMark(MarkKind kind, LocalDate on, String source, String by) {}
