package org.nuanyang.cases;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One request to replace the handler and what came of it. @param granted null while undecided */
public record ReplacementView(
    UUID id,
    ReplacementGround ground,
    Requester requester,
    String explanation,
    String askedBy,
    Instant askedAt,
    String formerName,
    @Nullable Boolean granted,
    String reasons,
    @Nullable LocalDate handOverBy,
    String handOverList,
    @Nullable Instant handedOverAt,
    @Nullable Integer formerShare,
    String handOverNotes,
    @Nullable Instant takenOverAt,
    String takenOverRemarks) {}
