package org.nuanyang.criminal;

import java.time.Instant;
import java.util.UUID;

/** A notice became a file for which a lawyer is looked for. */
public record NoticeRegistered(
    NoticeId id, String receiptNumber, String city, UUID organisation, UUID organ, NoticeReason reason, CriminalStage stage,
    Instant receivedAt, Instant at) {}
