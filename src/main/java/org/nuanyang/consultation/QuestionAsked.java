package org.nuanyang.consultation;

import java.time.Instant;
import java.util.UUID;

/** A question arrived at an organisation, by any channel. @param channel as in {@link org.nuanyang.matters.Channel} */
public record QuestionAsked(ConsultationId consultation, String city, UUID organisation, String channel, Instant at) {}
