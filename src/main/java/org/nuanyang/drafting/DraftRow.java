package org.nuanyang.drafting;

import java.time.Instant;
import java.util.UUID;

/** A draft waiting to be gone over, as a list shows it: without a word of what it says. */
public record DraftRow(UUID id, String paper, Instant askedAt, boolean mine) {}
