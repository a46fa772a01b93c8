package org.nuanyang.duty;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The rota of a city for a month.
 *
 * @param turns how many shifts it has, {@code empty} of them without a lawyer
 * @param publishBy the last day on which it goes out in time
 */
public record RotaView(
    UUID id, YearMonth month, long seed, Instant drawnAt, String drawnBy, @Nullable Instant publishedAt, int turns, int empty,
    LocalDate publishBy, int version) {}
