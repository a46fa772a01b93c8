package org.nuanyang.directory;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.nuanyang.shared.SealedText;

/** A report of somebody who may not be real. @param reachable whether the person left a telephone number */
public record FakeReportView(
    UUID id,
    int version,
    String code,
    Instant receivedAt,
    ReportWay way,
    String claimed,
    String foundWhere,
    SealedText story,
    @Nullable BigDecimal paid,
    boolean reachable,
    @Nullable UUID person,
    ReportState state,
    String answer,
    @Nullable Instant decidedAt,
    @Nullable String decidedBy) {}
