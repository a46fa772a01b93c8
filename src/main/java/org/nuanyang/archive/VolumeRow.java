package org.nuanyang.archive;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One volume in a list. @param keepUntil null before sealing, and for volumes kept for ever */
public record VolumeRow(
    UUID id, String archiveNumber, String caseNumber, String applicantName, VolumeState state, Instant archivedAt, @Nullable LocalDate keepUntil) {}
