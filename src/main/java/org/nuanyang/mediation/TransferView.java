package org.nuanyang.mediation;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.nuanyang.deadlines.ClockView;
import org.nuanyang.intake.ApplicationId;
import org.nuanyang.matters.MatterId;

/**
 * One transfer. Both sides read the same.
 *
 * @param submittedAt when aid was asked for first; no transfer ever changes it
 * @param recovered by the outcome, counted once, here
 * @param clocks of the aid, as they run
 * @param mayReturn whether this person can take it back to legal aid with one click
 */
public record TransferView(
    UUID id, String number, TransferDirection direction, TransferState state, MatterId matter, String receiptNumber, String parties,
    @Nullable MediationId mediation, @Nullable ApplicationId application, boolean isCase, String centre, String committee, String reason, String consents,
    @Nullable LocalDate limitationOn, @Nullable LocalDate interruptedOn, Instant sentAt, String sentBy, @Nullable Instant submittedAt,
    @Nullable Instant answeredAt, @Nullable Instant endedAt, @Nullable BigDecimal recovered, boolean assignedSameDay, List<ClockView> clocks,
    boolean mayReturn) {}
