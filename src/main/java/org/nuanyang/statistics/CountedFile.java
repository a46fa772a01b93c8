package org.nuanyang.statistics;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.nuanyang.shared.Money;

/**
 * One file behind a figure: its number and days, without anybody's name.
 *
 * @param application which is also the id of its case
 * @param opened whether it became a case
 * @param decisionLate whether the decision missed the term of the law
 */
public record CountedFile(
    UUID application,
    String receiptNumber,
    UUID organisation,
    LocalDate submittedOn,
    @Nullable LocalDate decidedOn,
    @Nullable LocalDate assignedOn,
    @Nullable LocalDate closedOn,
    boolean opened,
    boolean decisionLate,
    boolean assignmentLate,
    @Nullable Money awarded,
    @Nullable Money received,
    Instant at) {}
