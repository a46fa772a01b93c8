package org.nuanyang.intake;

import java.time.LocalDate;
import java.util.UUID;

/** Help given first whose formalities are open. */
public record AidFirstRow(
    UUID application, String receiptNumber, String applicantName, String summary, ApplicationStatus status, LocalDate until,
    LocalDate decidedOn) {}
