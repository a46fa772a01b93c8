package org.nuanyang.consultation;

import java.time.Instant;
import java.util.UUID;

/** A question that had arrived counts under another card from now on. @param organisation where it had counted @param askedAt when */
public record QuestionHandedOver(ConsultationId consultation, String city, UUID organisation, Instant askedAt) {}
