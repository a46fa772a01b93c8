package org.nuanyang.training;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One participant, as whoever gives the course sees them. @param score best result in percent; null before the first try */
public record SeatView(
    UUID account, String name, String unit, boolean sent, @Nullable Instant signedInAt, @Nullable Integer score, @Nullable LocalDate completedOn) {}
