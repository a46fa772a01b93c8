package org.nuanyang.consultation;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.nuanyang.matters.Category;
import org.nuanyang.matters.MatterId;

/** One consultation, opened. */
public record ConsultationCard(
    ConsultationId id,
    long version,
    @Nullable MatterId matter,
    @Nullable String receiptNumber,
    String channel,
    @Nullable Category category,
    String person,
    int people,
    String flags,
    String question,
    @Nullable String answer,
    Outcome outcome,
    Instant askedAt,
    @Nullable Instant answeredAt,
    @Nullable String answeredBy) {}
