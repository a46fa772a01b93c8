package org.nuanyang.consultation;

import java.util.UUID;

/** Identifies one consultation. */
public record ConsultationId(UUID value) {}
