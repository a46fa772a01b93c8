package org.nuanyang.consultation;

import java.time.Instant;

/** A person of the office answered a question. */
public record QuestionAnswered(ConsultationId consultation, Outcome outcome, Instant at) {}
