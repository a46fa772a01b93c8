package org.nuanyang.intake;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One unanswered alarm. */
public record UrgencyRow(
    UUID application, String receiptNumber, String applicantName, String summary, ApplicationStatus status,
    @Nullable LocalDate lastDay, boolean exact, String what, Instant raisedAt) {}
