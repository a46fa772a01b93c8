package org.nuanyang.intake;

import java.time.Instant;
import java.util.UUID;

/** One line of a list of hand-overs. @param version of the application, for whoever signs for it */
public record HandOverRow(
    UUID id,
    UUID application,
    String receiptNumber,
    String applicantName,
    String summary,
    UUID from,
    UUID to,
    String reason,
    HandOverState state,
    Instant sentAt,
    String sentBy,
    long version) {}
