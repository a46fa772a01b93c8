package org.nuanyang.network;

import java.time.Instant;

/** One move of a practitioner within the pool. */
public record PoolChange(Instant at, PoolStatus from, PoolStatus to, String reason, String by) {}
