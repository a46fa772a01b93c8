package org.nuanyang.duty;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One line of the ledger, without the person's name. */
public record HelpRow(
    UUID id, Instant begunAt, String stationName, String lawyerName, String agency, String charge, HelpStage stage, Plea plea, boolean firstVisit,
    boolean needsDefender, @Nullable Instant aidAskedAt, @Nullable Instant relayedAt) {}
