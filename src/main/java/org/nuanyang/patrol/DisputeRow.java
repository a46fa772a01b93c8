package org.nuanyang.patrol;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One dispute in a list; nobody's name is in it. @param next the day somebody goes back; null when none is set */
public record DisputeRow(
    UUID id, String number, DisputeKind kind, String village, RiskLevel risk, DisputeState state, int people, Instant reportedAt,
    @Nullable LocalDate next, String reporter) {}
