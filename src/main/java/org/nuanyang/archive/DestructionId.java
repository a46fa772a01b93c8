package org.nuanyang.archive;

import java.util.UUID;

/** Identifies one list of volumes to be destroyed. */
public record DestructionId(UUID value) {}
