package org.nuanyang.intake;

import java.util.UUID;

/** Identifies one application for legal aid; the case that comes of it keeps this as its origin. */
public record ApplicationId(UUID value) {}
