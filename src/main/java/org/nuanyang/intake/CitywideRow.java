package org.nuanyang.intake;

import java.time.Instant;
import java.util.UUID;

/** One line of the ledger of 市域通办: the four centres of a file side by side. */
public record CitywideRow(
    UUID application,
    String receiptNumber,
    String applicantName,
    String summary,
    CitywideMode mode,
    UUID receiving,
    UUID deciding,
    UUID assigning,
    UUID counting,
    ApplicationStatus status,
    Instant submittedAt) {}
