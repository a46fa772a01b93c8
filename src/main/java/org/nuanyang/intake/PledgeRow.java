package org.nuanyang.intake;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One open pledge in the ledger. @param missing papers still to come @param brought of these, sent by phone and not yet looked at */
public record PledgeRow(
    UUID application, String receiptNumber, String applicantName, String summary, ApplicationStatus status, boolean signed,
    @Nullable LocalDate until, int missing, int brought) {}
