package org.nuanyang.outreach;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One line of the lawyers' list: without the firm's name until somebody takes it. */
public record CheckupRow(
    UUID id, String centre, String headcount, Instant askedAt, CheckupState state, @Nullable LocalDate visitedOn, boolean mine) {}
