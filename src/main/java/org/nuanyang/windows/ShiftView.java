package org.nuanyang.windows;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One person at one window for half a day. @param arrivedAt when they said they were there */
public record ShiftView(UUID id, UUID window, LocalDate day, Half half, UUID account, String person, @Nullable Instant arrivedAt) {}
