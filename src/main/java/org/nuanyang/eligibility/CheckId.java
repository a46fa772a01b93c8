package org.nuanyang.eligibility;

import java.util.UUID;

/** A kept interview, resumable by whoever has its address. */
public record CheckId(UUID value) {}
