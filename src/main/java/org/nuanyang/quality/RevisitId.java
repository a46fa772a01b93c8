package org.nuanyang.quality;

import java.util.UUID;

/** Identifies one revisit; its card is at {@code /desk/revisits/{value}}. */
public record RevisitId(UUID value) {}
