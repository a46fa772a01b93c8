package org.nuanyang.identity;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One deputation as its list shows it. @param stands whether it may still be used or begin */
public record DeputyView(
    UUID id, String head, String deputy, LocalDate from, LocalDate until, String reason, @Nullable Instant endedAt, boolean stands) {}
