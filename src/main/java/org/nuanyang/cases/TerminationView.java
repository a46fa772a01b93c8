package org.nuanyang.cases;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One reported ground for termination and what came of it. @param granted null while undecided */
public record TerminationView(
    UUID id,
    TerminationGround ground,
    LocalDate foundOn,
    String explanation,
    String askedBy,
    Instant askedAt,
    @Nullable Boolean granted,
    String reasons,
    String decidedBy) {}
