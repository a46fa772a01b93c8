package org.nuanyang.criminal;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One line of a list of notices.
 *
 * @param person masked where the reader's duty does not need it
 * @param late whether an answer is owed and its time is over
 */
public record NoticeRow(
    UUID id,
    String number,
    String organ,
    String person,
    boolean minor,
    String charge,
    @Nullable NoticeReason reason,
    @Nullable CriminalStage stage,
    NoticeState state,
    @Nullable Instant receivedAt,
    @Nullable Instant answerBy,
    boolean late,
    @Nullable LocalDate hearingOn,
    @Nullable String lawyer,
    boolean untold) {}
