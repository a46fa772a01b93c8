package org.nuanyang.matters;

import java.time.Instant;
import java.util.UUID;

/** One line of a list of matters. {@code person} is the name that was found or the applicant's. */
public record MatterRow(
    UUID id, String receiptNumber, String person, String summary, Category category, String holder, Instant openedAt) {}
