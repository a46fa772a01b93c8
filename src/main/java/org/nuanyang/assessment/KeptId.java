package org.nuanyang.assessment;

import java.util.UUID;

/** Identifies one kept assessment; drawn at random, for whoever has it may read it. */
public record KeptId(UUID value) {}
