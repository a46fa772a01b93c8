package org.nuanyang.prisonvisits;

import java.util.UUID;

/** Names a visit. */
public record VisitId(UUID value) {}
