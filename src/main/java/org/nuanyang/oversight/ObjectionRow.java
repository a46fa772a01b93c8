package org.nuanyang.oversight;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One line of the list of objections. */
public record ObjectionRow(
    UUID id,
    String receiptNumber,
    String person,
    ObjectedTo against,
    ObjectionState state,
    UUID organisation,
    LocalDate receivedOn,
    @Nullable LocalDate decidedOn) {}
