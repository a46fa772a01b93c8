package org.nuanyang.consultation;

import java.time.Instant;

/** The answer a person of the office gave. */
public record PersonalAnswer(String answer, Instant answeredAt, String answeredBy) {}
