package org.nuanyang.eligibility;

import java.util.UUID;

/** One trying-out of a draft on old decisions. */
public record ReplayId(UUID value) {}
