package org.nuanyang.archive;

import java.time.Instant;
import java.util.UUID;

/** One list of volumes to be destroyed, in the register. */
public record DestructionRow(UUID id, DestructionState state, int volumes, String proposedBy, Instant proposedAt) {}
